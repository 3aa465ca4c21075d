package org.onrecord.ingest;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.read.UnreadableArticle;

/**
 * What was found under the paths that were given.
 *
 * @param sources the files to read, in the order of their names
 * @param skipped the names of files in folders that are no articles by their name, and of indexes,
 *     which are never read
 * @param problems paths that lead nowhere and folders that hold nothing to read
 */
public record SourceList(
    List<Source> sources, List<String> skipped, List<UnreadableArticle> problems) {

  public SourceList {
    sources = ImmutableList.copyOf(sources);
    skipped = ImmutableList.copyOf(skipped);
    problems = ImmutableList.copyOf(problems);
  }
}
