package org.onrecord.read.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.base.CharMatcher;
import org.onrecord.read.context.TextBytes;

/** The names of entries of zip and tar files, which may be in any charset. */
final class EntryName {

  private EntryName() {}

  /**
   * The name of an entry, decoded, with slashes. It is never used as a path; what leads out of the
   * archive is removed anyway.
   *
   * @param name the name with one character per byte, or as decoded by the archive's own
   *     declaration
   */
  static String of(String name) {
    String decoded =
        CharMatcher.inRange('\0', '\u00FF').matchesAllOf(name)
            ? TextBytes.decode(name.getBytes(ISO_8859_1))
            : name;
    return decoded.replace('\\', '/').replace("../", "").replaceFirst("^(?:\\./|/)+", "");
  }
}
