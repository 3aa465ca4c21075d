package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.read.UnreadableArticle;

/** Counts what becomes of sources and articles while a run goes on. */
final class Tally {
  int sources;
  int unchanged;
  int pruned;
  int gone;
  int articles;
  int replaced;
  int copies;
  boolean interrupted;
  final List<UnreadableArticle> problems = new ArrayList<>();

  IngestReport report(List<String> skipped) {
    return new IngestReport(
        sources,
        unchanged,
        gone,
        pruned,
        articles,
        replaced,
        copies,
        interrupted,
        false,
        skipped,
        problems);
  }
}
