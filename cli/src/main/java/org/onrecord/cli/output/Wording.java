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

/** How things are said to people. */
public final class Wording {

  private static final String UNDATED = "undated";

  /** A dot stands before what it parts from the rest, also where a line begins. */
  private static final String SEPARATOR = " ·" + StyledText.NO_BREAK;

  private Wording() {}

  static String title(Article article) {
    return article.title().isBlank() ? "(no title)" : article.title();
  }

  /** Who, when and where: "Dave DeCamp · undated · us-iran-talks.txt". */
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

  /** When an article appeared and how that is known: "2025-04-14 (dateline “ROME, April 14”)". */
  static String dateAndOrigin(Optional<Published> published) {
    if (published.isEmpty()) {
      return UNDATED;
    }
    Published known = published.get();
    StringBuilder said = new StringBuilder(date(known));
    known.time().ifPresent(time -> said.append(", ").append(time));
    known
        .offset()
        .ifPresent(offset -> said.append(" (UTC").append(sign(offset.getId())).append(")"));
    said.append(SEPARATOR).append(origin(known.source()));
    if (!known.raw().isBlank() && !known.raw().equals(date(known))) {
      said.append(": “").append(known.raw().strip()).append("”");
    }
    return said.toString();
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

  /** Who said a quote, to stand before it: "Abbas Araghchi: ". */
  static String before(Quote quote) {
    return quote.speaker().map(speaker -> speaker.name() + paraphrase(quote) + ": ").orElse("");
  }

  /** That a quote is in the reporter's words, and by which verb: " (paraphrased, “rejected”)". */
  static String paraphrase(Quote quote) {
    return switch (quote.kind()) {
      case DIRECT, PARTIAL -> "";
      case INDIRECT ->
          quote.cue().map(cue -> " (paraphrased, “" + cue.text() + "”)").orElse(" (paraphrased)");
    };
  }

  /** What else is to be said of a quote's speaker, to stand after it: " (written “Aragchi”)". */
  static String after(Quote quote) {
    return quote
        .speaker()
        .map(speaker -> mention(speaker) + organization(speaker))
        .orElse(" (no speaker named)");
  }

  private static String mention(Speaker speaker) {
    return isObviousFromName(speaker) ? "" : " (written “" + speaker.text().strip() + "”)";
  }

  private static String organization(Speaker speaker) {
    return speaker
        .organization()
        .filter(whom -> !speaker.text().contains(whom))
        .map(whom -> " (speaks for " + whom + ")")
        .orElse("");
  }

  /**
   * Why a quote has its speaker: "“…,” said X · cue “said” · “Aragchi” is Abbas Araghchi · 97 %
   * sure".
   */
  static String explanation(ExplainedQuote finding) {
    Optional<Speaker> speaker = finding.quote().speaker();
    if (speaker.isEmpty()) {
      return "no rule says who said it";
    }
    List<String> parts = new ArrayList<>();
    parts.add(finding.rule().map(AttributionRule::pattern).orElse("given with the article"));
    finding.quote().cue().ifPresent(cue -> parts.add("cue “" + cue.text() + "”"));
    parts.add("“" + speaker.get().text().strip() + "” is " + speaker.get().name());
    parts.add(percent(speaker.get().confidence()) + " sure");
    return String.join(SEPARATOR, parts);
  }

  /** A speaker, and how likely it is the right one: "Abbas Araghchi, 97 % sure". */
  static String withConfidence(Speaker speaker) {
    return speaker.name() + ", " + percent(speaker.confidence()) + " sure";
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** Whether the words for a speaker end in a word of the name: "Araghchi", "Mr Araghchi". */
  private static boolean isObviousFromName(Speaker speaker) {
    String text = speaker.text().strip().toLowerCase(Locale.ROOT);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    String name = speaker.name().replace(StyledText.NO_BREAK, ' ').toLowerCase(Locale.ROOT);
    return List.of(name.split(" ")).contains(last);
  }

  /** The language's name, and what it means: "German (speakers are not guessed)". */
  static String language(String tag) {
    Locale language = Locale.forLanguageTag(tag);
    String name = language.getDisplayLanguage(Locale.ENGLISH);
    String known = name.isEmpty() ? "not English" : name;
    return language.getLanguage().startsWith("en") ? known : known + " (speakers are not guessed)";
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

  /** A number of zero or more, with commas. Java's own formats take a short command too long. */
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
