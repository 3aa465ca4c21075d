package org.onrecord.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a page in a web archive, which contains the page's own. */
final class ArchivedAddress {

  /** The time of the capture, in 8 to 14 digits, and what was captured. */
  private static final Pattern CAPTURE =
      Pattern.compile(
          "https?://[^/]{1,100}/(?:[^?#]{0,100}/)?\\d{8,14}(?:[a-z]{2}_|\\*)?/(https?:/{1,2}.+)");

  private ArchivedAddress() {}

  /** The address that was archived; any other address is returned unchanged. */
  static String original(String url) {
    Matcher capture = CAPTURE.matcher(url);
    return capture.matches() ? capture.group(1) : url;
  }
}
