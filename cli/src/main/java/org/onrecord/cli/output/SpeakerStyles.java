package org.onrecord.cli.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;

/** Assigns a style to each speaker of an article; styles repeat if there are too few. */
final class SpeakerStyles {

  private static final ImmutableList<Style> STYLES =
      ImmutableList.of(
          Style.FIRST_SPEAKER, Style.SECOND_SPEAKER, Style.THIRD_SPEAKER, Style.FOURTH_SPEAKER);

  /** Speakers whose name the article does not print. */
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("he", "she", "they", "it", "we", "i", "you", "one", "who");

  private final Map<String, String> spellings = new HashMap<>();
  private final Multiset<String> quotes = LinkedHashMultiset.create();
  private final List<String> speakers;
  private final Map<String, Integer> positions = new HashMap<>();

  SpeakerStyles(Article article) {
    article.quotes().stream()
        .filter(Quote::isSaid)
        .forEach(quote -> named(quote).ifPresent(this::count));
    this.speakers = List.copyOf(quotes.elementSet());
    for (int i = 0; i < speakers.size(); i++) {
      positions.put(key(speakers.get(i)), i);
    }
  }

  /** Counts a quote of a speaker, under the first spelling of the name. */
  private void count(String name) {
    spellings.putIfAbsent(key(name), name);
    quotes.add(spellings.getOrDefault(key(name), name));
  }

  /** The name of the speaker, unless it is a pronoun. */
  private static Optional<String> named(Quote quote) {
    return quote.speakerName().filter(name -> !PRONOUNS.contains(key(name)));
  }

  /** "The council" and "the council" are one speaker. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  Style of(Quote quote) {
    return named(quote)
        .flatMap(name -> Optional.ofNullable(positions.get(key(name))))
        .map(SpeakerStyles::style)
        .orElse(Style.QUOTE);
  }

  private static Style style(int speaker) {
    return STYLES.get(speaker % STYLES.size());
  }

  /** The speakers, each in its style, with the number of quotes if there are several. */
  StyledText legend() {
    StyledText legend = new StyledText();
    for (int i = 0; i < speakers.size(); i++) {
      int times = quotes.count(speakers.get(i));
      legend.add(i == 0 ? "" : ", ").add(speakers.get(i), style(i));
      legend.add(times > 1 ? " (" + times + ")" : "");
    }
    return legend;
  }
}
