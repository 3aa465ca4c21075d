package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.regex.Pattern;
import org.onrecord.read.context.TextRules;

/** Recognizes author lines without "By", using the adjacent lines as confirmation. */
final class NameLine {

  private static final int MAX_LENGTH = 120;
  private static final int MAX_ROLE_LENGTH = 60;
  private static final int MAX_OUTLET_LENGTH = 30;
  private static final Pattern FIGURES = Pattern.compile("\\d{1,2}[.:/]\\s?\\d{1,2}.{0,40}");

  private NameLine() {}

  /** Whether a line is short enough to contain names, and is not boilerplate. */
  static boolean fits(String line) {
    return line.length() <= MAX_LENGTH && !Boilerplate.isBoilerplate(line);
  }

  /** What may be between the names below "By": a comma on a line of its own, an agency. */
  static boolean isBetween(String line) {
    return !line.isEmpty()
        && (NewsroomWords.isAgency(line)
            || (line.length() <= 3 && !Character.isDigit(line.charAt(0))));
  }

  static boolean isRole(String line) {
    return line.length() <= MAX_ROLE_LENGTH
        && NewsroomWords.isRole(line)
        && !TextRules.endsSentence(line);
  }

  /** Whether a line below a name confirms that it is the name of an author. */
  static boolean confirms(String next) {
    return Boilerplate.isBoilerplate(next)
        || isRole(next)
        || NewsroomWords.isAgency(next)
        || RelativeTime.matches(next)
        || FIGURES.matcher(next).matches()
        || (NewsroomWords.isOutlet(next) && next.length() <= MAX_OUTLET_LENGTH);
  }

  /**
   * The people in a line with more than names: a name, then a role, a date or an outlet; or a name
   * after a date.
   *
   * @param dated whether the line contains the article's date
   */
  static ImmutableList<String> namesIn(String line, boolean dated) {
    if (!fits(line)) {
      return ImmutableList.of();
    }
    ImmutableList<String> names = PersonNames.in(line);
    boolean first =
        !names.isEmpty() && line.regionMatches(true, 0, names.get(0), 0, names.get(0).length());
    boolean confirmed =
        dated
            || RelativeTime.matches(line)
            || (NewsroomWords.isRole(line) && !TextRules.endsSentence(line));
    if (first && confirmed) {
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
    return PersonNames.onlyNames(rest.substring(word));
  }
}
