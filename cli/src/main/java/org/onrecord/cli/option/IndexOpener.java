package org.onrecord.cli.option;

import org.onrecord.NewsIndex;

/** Opens indexes for commands that only ask. Whoever opened one closes it, not the command. */
public interface IndexOpener {

  /** For each command anew, and fast; closed by the end of the process. */
  IndexOpener SHORT_LIVED = place -> place.builder().openShortLived();

  /** Opens an index. */
  NewsIndex open(IndexLocation place);
}
