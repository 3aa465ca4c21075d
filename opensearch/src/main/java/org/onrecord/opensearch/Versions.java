package org.onrecord.opensearch;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.util.List;
import org.onrecord.store.IndexUnreachable;

/** The supported server versions: OpenSearch 3.8 or newer, before 4. */
final class Versions {

  private static final int MAJOR = 3;

  private static final int MINOR = 8;

  private static final Splitter DOTS = Splitter.on('.');

  private Versions() {}

  /**
   * @throws IndexUnreachable if the server is not supported
   */
  static void require(ClusterAddress address, String distribution, String number) {
    if (!distribution.equals("opensearch") || !isSupported(number)) {
      throw new IndexUnreachable(
          address.toString(),
          "the server is "
              + distribution
              + " "
              + number
              + "; OpenSearch "
              + MAJOR
              + "."
              + MINOR
              + " or newer, before "
              + (MAJOR + 1)
              + ", is required");
    }
  }

  private static boolean isSupported(String number) {
    List<String> parts = DOTS.splitToList(number);
    Integer major = Ints.tryParse(parts.get(0));
    Integer minor = parts.size() > 1 ? Ints.tryParse(parts.get(1)) : null;
    return major != null && major == MAJOR && minor != null && minor >= MINOR;
  }
}
