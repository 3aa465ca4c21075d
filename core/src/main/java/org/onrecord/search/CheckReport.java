package org.onrecord.search;

import java.util.List;

/**
 * What became of a check of everything that an index holds.
 *
 * @param articles how many could be read back
 * @param quotes how many stand in them
 * @param problems a sentence for each thing that is not as it should be; none if the index is whole
 */
public record CheckReport(long articles, long quotes, List<String> problems) {

  public CheckReport {
    problems = List.copyOf(problems);
  }

  public boolean isIntact() {
    return problems.isEmpty();
  }
}
