package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.read.context.EntryContext;

/**
 * Stories in wire formats IPTC 7901 and ANPA 1312. Control characters separate transmission data
 * from text; the time is at the end.
 */
public final class WireStories {

  private static final char START_OF_HEADING = 1;
  private static final char START_OF_TEXT = 2;
  private static final char END_OF_TEXT = 3;
  private static final char END_OF_TRANSMISSION = 4;

  /** Maximum offset of the text after the first control character. */
  private static final int MAX_HEADING_LENGTH = 2_000;

  private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

  /** "131137 GMT Nov 13": day, time, month, year. */
  private static final Pattern SENT_IPTC =
      Pattern.compile(
          "(?<day>\\d{2})(?<time>\\d{4}) (?:GMT|UTC) (?<month>[A-Z][a-z]{2}) (?<year>\\d{2})");

  /** "11-13-13 1509GMT": month, day, year, time. */
  private static final Pattern SENT_ANPA =
      Pattern.compile("(?<month>\\d{2})-(?<day>\\d{2})-(?<year>\\d{2}) (?<time>\\d{4})(?:GMT|UTC)");

  private static final int MAX_TRAILER_LENGTH = 400;

  /** Lines after the text for its editors: a notebook, or a rule. */
  private static final Pattern END_OF_WORDS = Pattern.compile("# .{1,30} NOTEBOOK|\\*(?: ?\\*)+");

  private static final Pattern TITLE_ENDS = Pattern.compile("\\s*=$");

  /** The version of a story, on a line of its own above the headline. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?:\\d{1,2}(?:ST|ND|RD|TH)?\\.?"
              + " ?)?(?:LEAD|LD|NEWSLEAD|UPDATE|URGENT|FLASH|BULLETIN|WRITETHRU|CORRECTION|CORR|ADD|EILMELDUNG|EIL|KORREKTUR|WDHLG|ZUSAMMENFASSUNG|EXTRA|ADVISORY)(?:"
              + " \\d{1,2})?(?: ?[-–:] ?\\d{0,2})?");

  private static final Splitter STORIES = Splitter.on(END_OF_TRANSMISSION);

  private final EntryContext context;

  public WireStories(EntryContext context) {
    this.context = context;
  }

  /** Whether a text begins like a wire story. */
  public static boolean opens(String start) {
    String heading = CharMatcher.is('\u0016').trimLeadingFrom(start);
    int words = heading.indexOf(START_OF_TEXT);
    return !heading.isEmpty()
        && heading.charAt(0) == START_OF_HEADING
        && words > 0
        && words < MAX_HEADING_LENGTH;
  }

  public void read(String text) {
    List<ArticleDraft> stories = new ArrayList<>();
    for (String story : STORIES.split(text)) {
      int start = story.indexOf(START_OF_TEXT);
      if (start >= 0) {
        stories.add(story(story.substring(start + 1)));
      }
    }
    for (int i = 0; i < stories.size(); i++) {
      String place = context.name() + (stories.size() == 1 ? "" : " story " + (i + 1));
      stories.get(i).accept(context, place, stories.size() == 1);
    }
  }

  private ArticleDraft story(String text) {
    int end = text.indexOf(END_OF_TEXT);
    String words = typeset(end < 0 ? text : text.substring(0, end));
    String trailer = end < 0 ? "" : text.substring(end + 1);
    ArticleDraft draft = words.startsWith("^") ? WireHead.read(words) : iptc(words);
    return draft.date(sent(trailer.substring(0, Math.min(trailer.length(), MAX_TRAILER_LENGTH))));
  }

  /** Headline, possibly over several lines, up to an end sign; then the text. */
  private static ArticleDraft iptc(String words) {
    List<TextLine> lines = TextLine.of(words);
    ArticleDraft draft = new ArticleDraft();
    if (lines.isEmpty()) {
      return draft;
    }
    int end = 1;
    while (end < lines.size() && lines.get(end).paragraph() == lines.get(0).paragraph()) {
      end++;
    }
    List<TextLine> title = new ArrayList<>();
    for (TextLine line : lines.subList(0, end)) {
      String headline = TITLE_ENDS.matcher(line.text()).replaceFirst("");
      if (title.isEmpty() || Byline.of(headline).filter(by -> !by.names().isEmpty()).isEmpty()) {
        boolean mark = end > 1 && VERSION.matcher(headline).matches();
        if (!mark) {
          title.add(new TextLine(headline, 0));
        }
      } else {
        draft.credit(headline);
      }
    }
    TextLine.paragraphs(title).forEach(draft::title);
    return draft.paragraphs(printed(lines.subList(end, lines.size())));
  }

  /** The paragraphs intended for publication. */
  static List<String> printed(List<TextLine> lines) {
    int end = 0;
    while (end < lines.size() && !END_OF_WORDS.matcher(lines.get(end).text()).matches()) {
      end++;
    }
    return TextLine.paragraphs(lines.subList(0, end)).stream()
        .filter(paragraph -> !CharMatcher.is('_').matchesAllOf(paragraph))
        .toList();
  }

  /** Replaces wire codes by quotation marks and dashes, and removes control characters. */
  private static String typeset(String words) {
    String plain = CONTROL.and(CharMatcher.noneOf("\n\r\t")).removeFrom(words);
    return plain.replace("``", "“").replace("\'\'", "”").replace(" _ ", " – ").strip();
  }

  private String sent(String trailer) {
    Matcher iptc = SENT_IPTC.matcher(trailer);
    Matcher anpa = SENT_ANPA.matcher(trailer);
    Matcher found = iptc.find() ? iptc : anpa;
    if (found == anpa && !anpa.find()) {
      return "";
    }
    int twoDigits = Integer.parseInt(found.group("year"));
    int year = twoDigits + (2000 + twoDigits > context.latest().getYear() ? 1900 : 2000);
    String month = found.group("month");
    int number =
        Character.isDigit(month.charAt(0))
            ? Integer.parseInt(month)
            : MonthNames.month(month).map(Month::getValue).orElse(0);
    String time = found.group("time");
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%sT%s:%s:00Z",
        year,
        number,
        found.group("day"),
        time.substring(0, 2),
        time.substring(2));
  }
}
