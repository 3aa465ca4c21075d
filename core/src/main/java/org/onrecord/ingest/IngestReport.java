package org.onrecord.ingest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.read.UnreadableArticle;

/**
 * What became of the sources.
 *
 * @param sources how many were read
 * @param articles how many articles they gave; one that came twice under the same id counts twice
 * @param skipped how many files in folders are no articles by their name
 * @param problems everything that was not read, or not whole
 */
public record IngestReport(
    int sources, int articles, int skipped, List<UnreadableArticle> problems) {

  public IngestReport {
    problems = ImmutableList.copyOf(problems);
  }
}
