package org.onrecord.cli;

import java.nio.file.Path;
import org.onrecord.NewsIndex;

/** Opens indexes for commands that only ask. */
interface Indexes {

  /** For each command anew, and fast. */
  Indexes BRIEF =
      home -> {
        NewsIndex index = NewsIndex.builder(home).openBriefly();
        return new Lease(index, index::close);
      };

  /** Opens the index in a folder. */
  Lease open(Path home);

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
