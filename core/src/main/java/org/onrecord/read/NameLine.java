package org.onrecord.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.regex.Pattern;

/**
 * What a line of the head without "By" tells about who wrote, and what the line beside it confirms.
 */
final class NameLine {

  private static final int LONGEST = 120;
  private static final int LONGEST_ROLE = 60;
  private static final int LONGEST_OUTLET = 30;
  private static final Pattern FIGURES = Pattern.compile("\\d{1,2}[.:/]\\s?\\d{1,2}.{0,40}");

  private NameLine() {}

  /** Whether a line is short enough to hold names, and is no furniture. */
  static boolean fits(String line) {
    return line.length() <= LONGEST && !Furniture.is(line);
  }

  /** What may stand between the names below "By": a comma on a line of its own, an agency. */
  static boolean isBetween(String line) {
    return !line.isEmpty()
        && (Newsroom.isAgency(line) || (line.length() <= 3 && !Character.isDigit(line.charAt(0))));
  }

  static boolean isRole(String line) {
    return line.length() <= LONGEST_ROLE && Newsroom.isRole(line) && !Text.endsSentence(line);
  }

  /** Whether a line below a name shows that the name is an author's. */
  static boolean confirms(String next) {
    return Furniture.is(next)
        || isRole(next)
        || Newsroom.isAgency(next)
        || RelativeTime.isOne(next)
        || FIGURES.matcher(next).matches()
        || (Newsroom.isOutlet(next) && next.length() <= LONGEST_OUTLET);
  }

  /**
   * The people of a line that holds more than names: a name first and then a role, a date or an
   * outlet; or a name after a date.
   *
   * @param dated whether the line gives the article's date
   */
  static ImmutableList<String> amid(String line, boolean dated) {
    if (!fits(line)) {
      return ImmutableList.of();
    }
    ImmutableList<String> names = PersonNames.in(line);
    boolean first =
        !names.isEmpty() && line.regionMatches(true, 0, names.get(0), 0, names.get(0).length());
    boolean told =
        dated || RelativeTime.isOne(line) || (Newsroom.isRole(line) && !Text.endsSentence(line));
    if (first && told) {
      return names;
    }
    if (!dated || !names.isEmpty()) {
      return ImmutableList.of();
    }
    int end = Iterables.getLast(DateText.all(line)).end();
    String rest = line.substring(end);
    int word = 0;
    while (word < rest.length() && !Character.isLetter(rest.charAt(word))) {
      word++;
    }
    return PersonNames.alone(rest.substring(word));
  }
}
