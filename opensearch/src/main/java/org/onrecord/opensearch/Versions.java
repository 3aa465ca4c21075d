package org.onrecord.opensearch;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import java.util.List;
import org.onrecord.store.IndexUnreachable;

/** Which servers are known to work: OpenSearch from 3.8 on, before 4. */
final class Versions {

  private static final int MAJOR = 3;

  private static final int MINOR = 8;

  private static final Splitter DOTS = Splitter.on('.');

  private Versions() {}

  /**
   * @throws IndexUnreachable if a server is another
   */
  static void require(ClusterAddress address, String distribution, String number) {
    if (!distribution.equals("opensearch") || !isKnown(number)) {
      throw new IndexUnreachable(
          address.toString(),
          "it is kept by "
              + distribution
              + " "
              + number
              + ", and needs OpenSearch "
              + MAJOR
              + "."
              + MINOR
              + " or newer, before "
              + (MAJOR + 1));
    }
  }

  private static boolean isKnown(String number) {
    List<String> parts = DOTS.splitToList(number);
    Integer major = Ints.tryParse(parts.get(0));
    Integer minor = parts.size() > 1 ? Ints.tryParse(parts.get(1)) : null;
    return major != null && major == MAJOR && minor != null && minor >= MINOR;
  }
}
