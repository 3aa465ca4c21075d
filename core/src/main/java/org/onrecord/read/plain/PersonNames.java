package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.read.context.TextRules;
import org.onrecord.text.WordList;

/**
 * Extracts the people of a credit such as "Jane Doe, Reuters, and John Q. Roe in Geneva". Roles,
 * agencies, outlets, addresses, places and doubtful names are dropped.
 */
public final class PersonNames {

  private static final ImmutableSet<String> SUFFIXES =
      ImmutableSet.of("jr", "sr", "ii", "iii", "iv");
  private static final ImmutableSet<String> LABELS =
      ImmutableSet.of("published", "posted", "updated");

  /** Values that databases use for a missing author. */
  private static final ImmutableSet<String> NOBODY =
      WordList.lines(PersonNames.class, "nobody.txt");

  private static final int MAX_LENGTH = 300;
  private static final int MAX_SIGNATURE_LENGTH = 4;
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*[,;/]\\s*|\\s+(?:and|und|et|y|e|en|og|och|ve|with|mit|avec|con|&|\\+)\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Splitter SEGMENTS =
      Splitter.on(Pattern.compile("\\s*[|·•\\t]\\s*|\\s+[–—/-]\\s+")).omitEmptyStrings();
  private static final Splitter PARTS = Splitter.on(SEPARATOR).omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(TextRules.BLANK).omitEmptyStrings();
  private static final Pattern BRACKETED =
      Pattern.compile("\\([^()]{0,80}\\)|<[^<>]{0,80}>|\\[[^\\[\\]]{0,80}\\]");

  /** "Jane Doe (with John Roe)": those in brackets wrote with her. */
  private static final Pattern WITH_OTHERS =
      Pattern.compile(
          "(?iu)\\((?:with|and|mit|und|avec|et|con|y|com|e|met|en|med|og|och|z|с|и)\\s([^()]{1,120})\\)");

  /** "Words by Jane Doe. Photographs by John Roe": the next credit. */
  private static final Pattern OTHER_CREDIT =
      Pattern.compile(
          "(?iu)[\\s.,;|/&–—(-]+(?:and |und |et |y |e |en |og )?(?:"
              + String.join("|", WordList.lines(PersonNames.class, "other-credits.txt"))
              + ")(?:\\s(?:by|von|de|par|di|por|av|af|door)\\b|\\s?:|\\s?/).*$");

  private static final Splitter SEVERAL =
      Splitter.on(';').trimResults(TextRules.BLANK).omitEmptyStrings();
  private static final Splitter LINES =
      Splitter.on('\n').trimResults(TextRules.BLANK).omitEmptyStrings();
  private static final Splitter UNCASED =
      Splitter.on(CharMatcher.anyOf(",;、，；・/|")).trimResults(TextRules.BLANK).omitEmptyStrings();
  private static final int MAX_UNCASED_LENGTH = 30;
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private PersonNames() {}

  /** The people of a credit, in order, each once. */
  static ImmutableList<String> in(String credit) {
    String start = credit.length() > MAX_LENGTH ? credit.substring(0, MAX_LENGTH) : credit;
    String own = OTHER_CREDIT.matcher(start).replaceFirst("");
    String line = WITH_OTHERS.matcher(own).replaceAll(", $1");
    for (String segment : SEGMENTS.split(BRACKETED.matcher(line).replaceAll(" "))) {
      ImmutableList<String> names = segment(beforeFigures(segment));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return ImmutableList.of();
  }

  /**
   * The people of a line that contains only names and agencies; empty if there is anything else.
   */
  public static ImmutableList<String> onlyNames(String line) {
    if (line.length() > MAX_LENGTH) {
      return ImmutableList.of();
    }
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String part : PARTS.split(line)) {
      Optional<String> name = BylineName.exactly(part);
      if (name.isEmpty() && !NewsroomWords.isAgency(part)) {
        return ImmutableList.of();
      }
      name.ifPresent(names::add);
    }
    return names.build().asList();
  }

  /**
   * The people of an author field, which is trusted more than a line of text: a single word, or a
   * name of an unknown form, is kept, unless it is the name of an agency or of the outlet.
   */
  public static ImmutableList<String> fromField(String field, String outlet) {
    ImmutableList<String> names =
        Byline.of(field)
            .map(Byline::names)
            .filter(people -> !people.isEmpty())
            .orElseGet(() -> in(field))
            .stream()
            .filter(name -> !name.equalsIgnoreCase(outlet))
            .collect(ImmutableList.toImmutableList());
    Optional<String> reversed = reversed(field);
    if (reversed.isPresent() && !isNobody(TextRules.trim(field))) {
      return ImmutableList.of(reversed.get());
    }
    String text = TextRules.trim(field);
    boolean nobody = isNobody(text);
    boolean done =
        !names.isEmpty() || nobody || isAgencySignature(text) || text.equalsIgnoreCase(outlet);
    return done || NewsroomWords.isOutlet(text) ? names : ImmutableList.of(text);
  }

  /** Whether a value stands for a missing author: a placeholder, or nothing with a letter. */
  private static boolean isNobody(String text) {
    return text.codePoints().noneMatch(Character::isLetter)
        || NOBODY.contains(text.toLowerCase(Locale.ROOT))
        || text.startsWith("{{")
        || text.startsWith("%");
  }

  /**
   * The people in a metadata element of a page, where libraries and publishers write "Doe, Jane"
   * and "Doe, Jane; Roe, John"; otherwise as {@link #fromMarkup}.
   */
  public static ImmutableList<String> fromMetadata(String value) {
    ImmutableList<Optional<String>> reversed =
        SEVERAL
            .splitToStream(value)
            .map(PersonNames::reversed)
            .collect(ImmutableList.toImmutableList());
    boolean all = !reversed.isEmpty() && reversed.stream().allMatch(Optional::isPresent);
    return all
        ? reversed.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList())
        : fromMarkup(value);
  }

  /**
   * The people in the markup of a page at one location. First, lines are examined one by one: a
   * name, or a byline. In scripts without capitals, a short line without digits is a name.
   */
  public static ImmutableList<String> fromMarkup(String value) {
    if (isNobody(TextRules.trim(value))) {
      return ImmutableList.of();
    }
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    for (String line : LINES.split(value)) {
      names.addAll(Byline.of(line).map(Byline::names).orElseGet(() -> onlyNames(line)));
    }
    if (!names.build().isEmpty()) {
      return names.build().asList();
    }
    String credit = String.join(" ", LINES.split(value));
    ImmutableList<String> within = Byline.of(credit).map(Byline::names).orElseGet(() -> in(credit));
    return within.isEmpty() ? uncased(Byline.withoutLabel(credit)) : within;
  }

  /** Whether it is an agency signature, "JLN" or "jd/ab", and not a name. */
  private static boolean isAgencySignature(String text) {
    boolean shouted =
        text.codePoints().allMatch(Character::isUpperCase) && text.length() <= MAX_SIGNATURE_LENGTH;
    int slash = text.indexOf('/');
    return shouted || (slash >= 0 && slash <= MAX_SIGNATURE_LENGTH && text.indexOf(' ') < 0);
  }

  /** "Doe, Jane": neither part is a full name, but both together are one. */
  private static Optional<String> reversed(String field) {
    int comma = field.indexOf(',');
    if (comma < 0 || field.indexOf(',', comma + 1) >= 0) {
      return Optional.empty();
    }
    String last = TextRules.trim(field.substring(0, comma));
    String first = TextRules.trim(field.substring(comma + 1));
    boolean apart =
        BylineName.exactly(last).isPresent()
            || BylineName.exactly(first).isPresent()
            || NewsroomWords.isOutlet(first);
    return apart ? Optional.empty() : BylineName.exactly(first + " " + last);
  }

  private static ImmutableList<String> uncased(String credit) {
    boolean cased =
        credit
            .codePoints()
            .anyMatch(
                c ->
                    Character.isUpperCase(c)
                        || Character.isLowerCase(c)
                        || Character.isDigit(c)
                        || c == '@');
    if (cased) {
      return ImmutableList.of();
    }
    return UNCASED
        .splitToStream(credit)
        .filter(name -> name.length() > 1 && name.length() <= MAX_UNCASED_LENGTH)
        .filter(name -> !isNobody(name))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> segment(String segment) {
    Set<String> names = new LinkedHashSet<>();
    String last = "";
    for (String part : PARTS.split(segment)) {
      if (SUFFIXES.contains(NewsroomWords.normalize(part)) && names.remove(last)) {
        last = last + " " + TextRules.trim(part);
        names.add(last);
      } else {
        Optional<String> name = BylineName.within(part);
        name.ifPresent(names::add);
        last = name.orElse(last);
      }
    }
    return ImmutableList.copyOf(names);
  }

  /** The text before the first digit, and before the month or weekday that belongs to it. */
  private static String beforeFigures(String segment) {
    int digit = DIGIT.indexIn(segment);
    if (digit < 0) {
      return segment;
    }
    List<String> words = new ArrayList<>(WORDS.splitToList(segment.substring(0, digit)));
    while (!words.isEmpty()
        && isCalendarWord(NewsroomWords.normalize(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  private static boolean isCalendarWord(String word) {
    return word.isEmpty()
        || MonthNames.month(word).isPresent()
        || word.toLowerCase(Locale.ROOT).endsWith("day")
        || LABELS.contains(word);
  }
}
