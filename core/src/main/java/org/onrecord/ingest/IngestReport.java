package org.onrecord.ingest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.read.UnreadableArticle;

/**
 * What became of the sources.
 *
 * @param sources how many were read
 * @param unchanged how many were not, being as they were when they were read before
 * @param gone how many are in the index and no longer where they were
 * @param pruned how many of these were removed from the index
 * @param articles how many articles were read; one that came twice under the same id counts twice
 * @param replaced how many of these took the place of one that had come under the same id
 * @param copies how many of these had come before under another id; they are in the index all the
 *     same, with the attribute {@value org.onrecord.model.Article#COPY_OF}
 * @param interrupted whether the run was stopped before its end
 * @param discarded whether the index is as it was: a strict run met a problem, or a rebuild was
 *     stopped
 * @param skipped the files in folders that are no articles by their name
 * @param problems everything that was not read, or not whole, now or when it was last read
 */
public record IngestReport(
    int sources,
    int unchanged,
    int gone,
    int pruned,
    int articles,
    int replaced,
    int copies,
    boolean interrupted,
    boolean discarded,
    List<String> skipped,
    List<UnreadableArticle> problems) {

  public IngestReport {
    skipped = ImmutableList.copyOf(skipped);
    problems = ImmutableList.copyOf(problems);
  }

  /** A report of nothing but problems. */
  public static IngestReport of(SourceList found) {
    return new IngestReport(0, 0, 0, 0, 0, 0, 0, false, false, found.skipped(), found.problems());
  }

  /** The same, of which nothing came into the index. */
  IngestReport discard() {
    return new IngestReport(
        sources,
        unchanged,
        gone,
        pruned,
        articles,
        replaced,
        copies,
        interrupted,
        true,
        skipped,
        problems);
  }
}
