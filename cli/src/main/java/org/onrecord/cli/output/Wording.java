package org.onrecord.cli.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;

/** Formats values for people. */
public final class Wording {

  private static final String UNDATED = "undated";

  /** The dot stays with the part after it if a line is broken there. */
  private static final String SEPARATOR = " ·" + StyledText.NO_BREAK;

  /** A speaker of lower confidence is shown with it. */
  private static final double MIN_CERTAIN = 0.7;

  private Wording() {}

  static String title(Article article) {
    return article.title().isBlank() ? "(no title)" : article.title();
  }

  /** Authors, date, outlet and id: "Dave DeCamp · undated · us-iran-talks.txt". */
  static String source(Article article) {
    List<String> parts = new ArrayList<>();
    if (!article.authors().isEmpty()) {
      parts.add(list(article.authors()));
    }
    parts.add(article.published().map(Wording::date).orElse(UNDATED));
    article.outlet().ifPresent(parts::add);
    parts.add(article.id());
    return String.join(SEPARATOR, parts);
  }

  /** The day or the range of days: "2025-04-14". */
  static String date(Published published) {
    return published.date().isPresent()
        ? published.date().get().toString()
        : "between " + orOpen(published.earliest()) + " and " + orOpen(published.latest());
  }

  private static String orOpen(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("…");
  }

  /** The publication date and its source: "2025-04-14 · from the dateline: “ROME, April 14”". */
  static String dateAndOrigin(Optional<Published> published) {
    if (published.isEmpty()) {
      return UNDATED;
    }
    Published known = published.get();
    StringBuilder text = new StringBuilder(date(known));
    known.time().ifPresent(time -> text.append(", ").append(time));
    known
        .offset()
        .ifPresent(offset -> text.append(" (UTC").append(sign(offset.getId())).append(")"));
    text.append(SEPARATOR).append(origin(known.source()));
    if (!known.raw().isBlank() && !known.raw().equals(date(known))) {
      text.append(": “").append(known.raw().strip()).append("”");
    }
    return text.toString();
  }

  private static String sign(String offset) {
    return offset.equals("Z") ? "" : offset;
  }

  private static String origin(Published.DateSource source) {
    return switch (source) {
      case GIVEN -> "given";
      case METADATA -> "from the metadata";
      case URL -> "from the address";
      case TEXT -> "from the text";
      case DATELINE -> "from the dateline";
    };
  }

  /** The speaker of a quote, as its prefix: "Abbas Araghchi: ". */
  static String before(Quote quote) {
    return quote.speaker().map(speaker -> speaker.name() + indirect(quote) + ": ").orElse("");
  }

  /** The note of a quote without marks, with its cue: " (indirect, “rejected”)". */
  static String indirect(Quote quote) {
    if (quote.kind().isMarked()) {
      return "";
    }
    String kind = quote.kind().label();
    return quote
        .cue()
        .map(cue -> " (" + kind + ", “" + cue.text() + "”)")
        .orElse(" (" + kind + ")");
  }

  /** Further notes on the speaker of a quote, as its suffix: " (written “Aragchi”)". */
  static String after(Quote quote) {
    return quote
        .speaker()
        .map(speaker -> mention(speaker) + organization(speaker) + doubt(speaker))
        .orElse(" (no speaker named)");
  }

  /** How likely an uncertain attribution is right: " (55 % sure)". */
  private static String doubt(Speaker speaker) {
    return speaker.confidence() < MIN_CERTAIN
        ? " ("
            + percent(speaker.confidence()).replace(' ', StyledText.NO_BREAK)
            + StyledText.NO_BREAK
            + "sure)"
        : "";
  }

  private static String mention(Speaker speaker) {
    return isObviousFromName(speaker) ? "" : " (written “" + speaker.text().strip() + "”)";
  }

  private static String organization(Speaker speaker) {
    return speaker
        .organization()
        .filter(organization -> !speaker.text().contains(organization))
        .map(organization -> " (speaks for " + organization + ")")
        .orElse("");
  }

  /**
   * Explains the attribution of a quote: "“…,” said X · cue “said” · “Aragchi” is Abbas Araghchi ·
   * 97 % sure".
   */
  static String explanation(ExplainedQuote finding) {
    Optional<Speaker> speaker = finding.quote().speaker();
    if (speaker.isEmpty()) {
      return "no rule found a speaker";
    }
    List<String> parts = new ArrayList<>();
    parts.add(finding.rule().map(AttributionRule::pattern).orElse("given with the article"));
    finding.quote().cue().ifPresent(cue -> parts.add("cue “" + cue.text() + "”"));
    parts.add("“" + speaker.get().text().strip() + "” is " + speaker.get().name());
    parts.add(percent(speaker.get().confidence()) + " sure");
    return String.join(SEPARATOR, parts);
  }

  /** The name and confidence of a speaker: "Abbas Araghchi, 97 % sure". */
  static String withConfidence(Speaker speaker) {
    return speaker.name() + ", " + percent(speaker.confidence()) + " sure";
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** Whether the speaker's mention ends with a word of the name: "Araghchi", "Mr Araghchi". */
  private static boolean isObviousFromName(Speaker speaker) {
    String text = speaker.text().strip().toLowerCase(Locale.ROOT);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    String name = speaker.name().replace(StyledText.NO_BREAK, ' ').toLowerCase(Locale.ROOT);
    return List.of(name.split(" ")).contains(last);
  }

  /**
   * The name of a language, with a note if it is not English: "German (quotes are not attributed)".
   */
  static String language(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    String name = language.getDisplayLanguage(Locale.ENGLISH);
    String known = name.isEmpty() ? "not English" : name;
    return language.getLanguage().startsWith("en") ? known : known + " (quotes are not attributed)";
  }

  /** That a name was found in other spellings only: "nobody of that name; …: Rhys". */
  public static Optional<String> widened(List<String> names) {
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of("nobody of that name; found in other spellings: " + String.join(", ", names));
  }

  static String list(List<String> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.get(0);
      default ->
          String.join(", ", names.subList(0, names.size() - 1))
              + " and "
              + names.get(names.size() - 1);
    };
  }

  /** "1 article", "41 articles". */
  public static String count(long count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** A number of zero or more, with commas. {@code String.format} would be slow at startup. */
  static String number(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** "12 s", "3 min", "2 h 5 min". */
  public static String time(double seconds) {
    long minutes = Math.round(seconds / 60);
    if (seconds < 60) {
      return Math.round(seconds) + " s";
    }
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
