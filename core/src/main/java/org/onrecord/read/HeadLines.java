package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Published;

/**
 * The lines above a body that say who and when. They may stand below a standfirst, and below a
 * stray first paragraph, but not below real prose: what comes later belongs to other articles of
 * the page.
 *
 * @param taken the numbers of the lines that are bylines, dates or roles
 */
record HeadLines(
    ImmutableList<String> authors, Optional<Published> published, ImmutableSet<Integer> taken) {

  static HeadLines of(List<Line> lines, int from, LocalDate latest, int mostProse) {
    return new HeadScan(lines, from, latest, mostProse).run();
  }

  /** The last line taken, or -1. */
  int last() {
    return taken.isEmpty() ? -1 : taken.asList().get(taken.size() - 1);
  }
}
