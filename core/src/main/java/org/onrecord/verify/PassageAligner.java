package org.onrecord.verify;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Aligns a claim with the part of a passage that has most of its words. */
final class PassageAligner {

  /** How much longer than the claim the window of an unmarked cut may be. */
  private static final int WINDOW_FACTOR = 3;

  private static final int WINDOW_MARGIN = 30;

  /** The most words that one ellipsis may stand for in a window. */
  private static final int MAX_ELLIPSIS_WORDS = 300;

  /** A passage with a smaller share of the different content words has not nearly the words. */
  private static final double MIN_SHARE = .5;

  private final ClaimWords claim;
  private final ImmutableSet<String> keys;
  private final ImmutableSet<String> contentKeys;
  private final int window;

  PassageAligner(ClaimWords claim) {
    this.claim = claim;
    List<Word> plain = claim.plain();
    this.keys = plain.stream().map(Word::key).collect(ImmutableSet.toImmutableSet());
    this.contentKeys =
        plain.stream()
            .filter(Word::isContent)
            .map(Word::key)
            .collect(ImmutableSet.toImmutableSet());
    long ellipses = claim.items().size() - plain.size();
    long width =
        WINDOW_MARGIN + (long) WINDOW_FACTOR * plain.size() + ellipses * MAX_ELLIPSIS_WORDS;
    this.window = (int) Math.min(width, Aligner.maxWidth(claim));
  }

  /**
   * The best alignment with a passage; empty if it has too few of the words. Alignments that are
   * not {@link Alignment#isNear near} are told, too.
   */
  Optional<Alignment> align(List<Word> words) {
    if (!hasEnough(words)) {
      return Optional.empty();
    }
    if (words.size() <= window) {
      return Optional.of(Aligner.align(claim, words, 0, words.size()));
    }
    Alignment best = null;
    for (int start : bestWindows(words)) {
      int from = Math.max(0, start);
      int to = Math.min(words.size(), from + window);
      Alignment alignment = Aligner.align(claim, words, from, to);
      best = best == null || alignment.cost() < best.cost() ? alignment : best;
    }
    return Optional.ofNullable(best);
  }

  private boolean hasEnough(List<Word> words) {
    ImmutableSet<String> wanted = contentKeys.isEmpty() ? keys : contentKeys;
    int needed = Math.max(1, (int) Math.ceil(wanted.size() * MIN_SHARE));
    Set<String> seen = new HashSet<>();
    for (Word word : words) {
      if (wanted.contains(word.key()) && seen.add(word.key()) && seen.size() >= needed) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the windows with the most different words of the claim begin: the best narrow one, which
   * finds the words in a row, and the best wide one.
   */
  private List<Integer> bestWindows(List<Word> words) {
    int narrow = Math.min(window, (int) claim.plainCount() + 2);
    List<Integer> starts = new ArrayList<>();
    int near = densest(words, narrow);
    starts.add(near - (window - narrow) / 2);
    int wide = densest(words, window);
    if (Math.abs(wide - starts.get(0)) > window / 4) {
      starts.add(wide);
    }
    return starts;
  }

  private int densest(List<Word> words, int width) {
    Map<String, Integer> counts = new HashMap<>();
    int score = 0;
    int best = -1;
    int bestStart = 0;
    for (int i = 0; i < words.size(); i++) {
      score += add(counts, words.get(i), 1);
      if (i >= width) {
        score += add(counts, words.get(i - width), -1);
      }
      if (score > best) {
        best = score;
        bestStart = Math.max(0, i - width + 1);
      }
    }
    return bestStart;
  }

  /** Counts a word in or out, and returns how that changes the score: content counts thrice. */
  private int add(Map<String, Integer> counts, Word word, int change) {
    if (!keys.contains(word.key())) {
      return 0;
    }
    int count = counts.merge(word.key(), change, Integer::sum);
    int weight = contentKeys.contains(word.key()) ? 3 : 1;
    boolean isFirst = change > 0 && count == 1;
    boolean isLast = change < 0 && count == 0;
    return isFirst ? weight : isLast ? -weight : 0;
  }
}
