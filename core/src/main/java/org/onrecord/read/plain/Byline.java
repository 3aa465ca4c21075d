package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.read.context.TextRules;
import org.onrecord.text.WordList;

/**
 * A line that says who wrote an article: "By Jane Doe and John Roe", "Posted by Jane Doe", "Author:
 * Jane Doe".
 *
 * @param credit the text after "By"; may be empty if the names follow on the next lines
 * @param names the people in it
 */
public record Byline(String credit, ImmutableList<String> names) {

  private static final ImmutableList<String> PHRASES =
      Ordering.from(Comparator.comparingInt(String::length).reversed())
          .immutableSortedCopy(WordList.lines(Byline.class, "by-phrases.txt"));
  private static final ImmutableSet<String> LABELS =
      WordList.lines(Byline.class, "author-labels.txt");
  private static final Splitter FIRST_WORD = Splitter.on(CharMatcher.anyOf(" ,|\u00A0"));
  private static final int MAX_LENGTH = 200;
  private static final int MAX_BRIEF_LENGTH = 60;

  /** Parses a byline; empty for a sentence that begins with "By". */
  public static Optional<Byline> of(String line) {
    if (line.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return labelled(line).or(() -> phrase(line)).map(Byline::read).filter(Byline::isPlausible);
  }

  /** The credit after "Author:" and similar labels. */
  static Optional<String> labelled(String line) {
    int colon = line.indexOf(':');
    String label =
        TextRules.trim(colon < 0 ? line : line.substring(0, colon)).toLowerCase(Locale.ROOT);
    boolean known = LABELS.contains(label) && (colon >= 0 || label.contains(" "));
    return known
        ? Optional.of(colon < 0 ? "" : TextRules.trim(line.substring(colon + 1)))
        : Optional.empty();
  }

  /** The text after a label or phrase of bylines; the text itself if it has none. */
  static String withoutLabel(String line) {
    return labelled(line).or(() -> phrase(line)).orElse(line);
  }

  private static Optional<String> phrase(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String phrase : PHRASES) {
      if (lower.startsWith(phrase) && ends(line, phrase.length())) {
        String rest = TextRules.trim(line.substring(phrase.length()));
        return Optional.of(rest.startsWith(":") ? TextRules.trim(rest.substring(1)) : rest);
      }
    }
    return Optional.empty();
  }

  /** Whether the phrase is a word of its own, or joined to a name as in "byJane Doe". */
  private static boolean ends(String line, int at) {
    return at == line.length()
        || TextRules.BLANK.matches(line.charAt(at))
        || line.charAt(at) == ':'
        || (Character.isLowerCase(line.charAt(at - 1)) && Character.isUpperCase(line.charAt(at)));
  }

  private static Byline read(String credit) {
    Optional<Byline> nested = phrase(credit).map(rest -> new Byline(rest, PersonNames.in(rest)));
    return nested
        .filter(byline -> !byline.names.isEmpty())
        .orElseGet(() -> new Byline(credit, PersonNames.in(credit)));
  }

  private boolean isPlausible() {
    if (credit.isEmpty()) {
      return true;
    }
    boolean sentence = credit.endsWith(".") && credit.length() > MAX_BRIEF_LENGTH;
    if (!names.isEmpty()) {
      return !sentence;
    }
    boolean brief = credit.length() <= MAX_BRIEF_LENGTH && !TextRules.endsSentence(credit);
    return startsLikeName() && (brief || !DateText.all(credit).isEmpty());
  }

  /** An outlet, an agency, a pen name: "By Reuters", "By MND Staff". */
  private boolean startsLikeName() {
    String first = FIRST_WORD.split(credit).iterator().next();
    boolean shouted = first.equals(first.toUpperCase(Locale.ROOT));
    boolean brief = CharMatcher.whitespace().countIn(credit) < 2;
    return Character.isUpperCase(credit.codePointAt(0))
        && (brief || shouted || NewsroomWords.isOutlet(credit) || NewsroomWords.isAgency(first));
  }
}
