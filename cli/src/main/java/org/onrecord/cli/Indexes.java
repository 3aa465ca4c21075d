package org.onrecord.cli;

import org.onrecord.NewsIndex;

/** Opens indexes for commands that only ask. */
interface Indexes {

  /** For each command anew, and fast. */
  Indexes BRIEF =
      place -> {
        NewsIndex index = place.builder().openBriefly();
        return new Lease(index, index::close);
      };

  /** Opens an index. */
  Lease open(Place place);

  /**
   * An index for the time of a command.
   *
   * @param end what is done with the index then
   */
  record Lease(NewsIndex index, Runnable end) implements AutoCloseable {
    @Override
    public void close() {
      end.run();
    }
  }
}
