package org.onrecord.training.score;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.GoldWords;
import org.onrecord.training.gold.Stretch;

/** Whether the annotator's speaker is the labelled one: rows C and D of {@code score.py}. */
public final class SpeakerMatch {

  private static final ImmutableSet<String> NO_NAMES =
      ImmutableSet.of("", "the", "a", "of", "he", "she", "they");

  private SpeakerMatch() {}

  /** Whether the mentions overlap, or the name's last word is one of the labelled source's. */
  public static boolean isSame(
      AttributedQuote.Source gold, Optional<AttributedQuote.Source> found) {
    if (found.isEmpty()) {
      return false;
    }
    AttributedQuote.Source system = found.get();
    for (Stretch part : gold.parts()) {
      if (system.parts().stream().anyMatch(part::overlaps)) {
        return true;
      }
    }
    Set<String> words = GoldWords.speakerWords(gold.text());
    for (String name : names(system)) {
      String head = GoldWords.head(name);
      boolean family =
          gold.resolved().map(full -> head.equals(GoldWords.family(full))).orElse(false);
      if (!NO_NAMES.contains(head) && words.contains(head) || family) {
        return true;
      }
    }
    return false;
  }

  /** Whether the full name is right; {@code gold} must have one. */
  static boolean isResolved(AttributedQuote.Source gold, Optional<AttributedQuote.Source> found) {
    if (found.isEmpty() || gold.resolved().isEmpty()) {
      return false;
    }
    String full = gold.resolved().get();
    String name = found.get().resolved().orElse(found.get().text());
    if (!GoldWords.head(name).equals(GoldWords.family(full))) {
      return false;
    }
    String first = GoldWords.words(full).get(0);
    return GoldWords.words(full).size() == 1
        || gold.firstAbsent()
        || GoldWords.words(name).stream()
            .map(CharMatcher.anyOf(".,")::trimFrom)
            .anyMatch(first::equals);
  }

  private static ImmutableSet<String> names(AttributedQuote.Source source) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    if (!source.text().isEmpty()) {
      names.add(source.text());
    }
    source.resolved().ifPresent(names::add);
    return names.build();
  }
}
