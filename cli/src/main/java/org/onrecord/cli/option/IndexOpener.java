package org.onrecord.cli.option;

import org.onrecord.NewsIndex;

/** Opens indexes for commands that only read. The opener closes them, not the command. */
public interface IndexOpener {

  /** Opens a short-lived index for each command; it is closed by the end of the process. */
  IndexOpener SHORT_LIVED = location -> location.builder().openShortLived();

  /** Opens an index. */
  NewsIndex open(IndexLocation location);
}
