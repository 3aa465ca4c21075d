package org.onrecord.cli.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;

/** The speakers of an article, each with a style of its own as far as there are enough. */
final class SpeakerStyles {

  private static final ImmutableList<Style> STYLES =
      ImmutableList.of(
          Style.FIRST_VOICE, Style.SECOND_VOICE, Style.THIRD_VOICE, Style.FOURTH_VOICE);

  private final Multiset<String> quotes = LinkedHashMultiset.create();
  private final List<String> speakers;

  SpeakerStyles(Article article) {
    for (Quote quote : article.quotes()) {
      quote.speakerName().ifPresent(quotes::add);
    }
    this.speakers = List.copyOf(quotes.elementSet());
  }

  Style of(Quote quote) {
    Optional<String> speaker = quote.speakerName();
    return speaker.isEmpty() ? Style.QUOTE : style(speakers.indexOf(speaker.get()));
  }

  private static Style style(int speaker) {
    return STYLES.get(speaker % STYLES.size());
  }

  /** Who speaks, each in the style of the quotes, and how often if that is more than once. */
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
