package org.onrecord.cli;

import org.onrecord.NewsIndex;

/** Opens indexes for commands that only ask. */
interface Indexes {

  /** For each command anew, and fast. It is read only, and closed by the end of the process. */
  Indexes BRIEF = place -> new Lease(place.builder().openBriefly(), () -> {});

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
