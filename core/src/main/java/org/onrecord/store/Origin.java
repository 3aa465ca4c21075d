package org.onrecord.store;

import java.util.Objects;

/**
 * The source that an article was read from, and its version. Identifies articles that an earlier
 * version of a source contained and the latest does not.
 *
 * @param source the name of the file in the index: its path relative to the folder that was given
 * @param version a text that differs if the source, or the way it is read, has changed
 */
public record Origin(String source, String version) {

  /** Checks that no component is null. */
  public Origin {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(version, "version");
  }
}
