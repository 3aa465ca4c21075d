package org.onrecord.cli;

import org.onrecord.NewsIndex;

/** Opens indexes for commands that only ask. Whoever opened one closes it, not the command. */
interface Indexes {

  /** For each command anew, and fast; closed by the end of the process. */
  Indexes BRIEF = place -> place.builder().openBriefly();

  /** Opens an index. */
  NewsIndex open(Place place);
}
