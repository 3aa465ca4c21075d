package org.onrecord.ingest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.read.UnreadableArticle;

/**
 * What became of the sources.
 *
 * @param sources how many were read
 * @param articles how many articles they gave; one that came twice under the same id counts twice
 * @param replaced how many of these took the place of one that had come under the same id
 * @param copies how many of these had come before under another id; they are in the index all the
 *     same, with the attribute {@value Ingestion#COPY_OF}
 * @param skipped the files in folders that are no articles by their name
 * @param problems everything that was not read, or not whole
 */
public record IngestReport(
    int sources,
    int articles,
    int replaced,
    int copies,
    List<String> skipped,
    List<UnreadableArticle> problems) {

  public IngestReport {
    skipped = ImmutableList.copyOf(skipped);
    problems = ImmutableList.copyOf(problems);
  }
}
