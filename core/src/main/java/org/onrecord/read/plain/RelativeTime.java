package org.onrecord.read.plain;

import java.util.regex.Pattern;

/**
 * A line with a time that does not determine a date: "Published 4 months ago", "Today 5:00 am",
 * "Heute, 12:37 Uhr", "13:37".
 */
final class RelativeTime {

  private static final Pattern AGO =
      Pattern.compile(
          "(?iu)\\b(?:\\d{1,3} \\p{L}{1,10} ago|vor \\d{1,3} \\p{L}{1,10}|il y a \\d{1,3} \\p{L}{1,10}|hace \\d{1,3} \\p{L}{1,10}"
              + "|(?:today|yesterday|heute|gestern|aujourd’hui|hoy|oggi|vandaag)\\b[^.]{0,12}\\d{1,2}[:.]\\d{2})");
  private static final Pattern HOUR =
      Pattern.compile("\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?|\\s?Uhr)?");
  private static final int MAX_LENGTH = 60;

  private RelativeTime() {}

  static boolean matches(String line) {
    return line.length() <= MAX_LENGTH
        && (AGO.matcher(line).find() || HOUR.matcher(line).matches());
  }
}
