package org.onrecord.engine.schema;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Article;

/**
 * A sample of the runs of words of an article, by which copies know each other: the runs with the
 * smallest hashes (a bottom-k sketch, Cohen and Kaplan 2007). Titles are no part of it, since they
 * are what copies change first.
 *
 * @param hashes the smallest, none negative
 */
public record ShingleSketch(ImmutableSortedSet<Integer> hashes) {

  /** How many runs are sampled. */
  private static final int MAX_SIZE = 64;

  /** By how many of them copies are found: any two share one of so many. */
  private static final int SAMPLE_SIZE = 16;

  /** How many words are a run: other stories on an event seldom share so many in a row. */
  private static final int SHINGLE_WORDS = 4;

  /** Fewer sampled runs in common with a text say nothing, and fewer words are alike by chance. */
  private static final int MIN_SHARED_SHINGLES = 8;

  /** What share of the shorter text's runs stands in the longer one if one is a copy. */
  private static final double MIN_COPY_SHARE = .6;

  /** The golden ratio in 64 bits (Knuth, The Art of Computer Programming 6.4). */
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  public static ShingleSketch of(Article article) {
    return of(
        AnalyzedText.of(article.standfirst()).words(), AnalyzedText.of(article.body()).words());
  }

  /** The sketch of a text of these parts, each in words. */
  @SafeVarargs
  public static ShingleSketch of(List<String>... parts) {
    long[] words = Stream.of(parts).flatMap(List::stream).mapToLong(ShingleSketch::hash).toArray();
    int[] runs = new int[Math.max(0, words.length - SHINGLE_WORDS + 1)];
    Arrays.setAll(runs, start -> hash(words, start));
    Arrays.sort(runs);
    return new ShingleSketch(
        Arrays.stream(runs)
            .distinct()
            .limit(MAX_SIZE)
            .boxed()
            .collect(toImmutableSortedSet(Comparator.naturalOrder())));
  }

  private static long hash(String word) {
    return Hashing.farmHashFingerprint64().hashUnencodedChars(word).asLong();
  }

  /** Of a run of words by their hashes: their sum in powers of an odd number, mixed. */
  private static int hash(long[] words, int start) {
    long hash = 0;
    for (int i = start; i < start + SHINGLE_WORDS; i++) {
      hash = hash * MULTIPLIER + words[i];
    }
    return (int) ((hash ^ hash >>> 32) * MULTIPLIER >>> 33);
  }

  /** The smallest of the hashes, by which copies are found. */
  public ImmutableList<Integer> sample() {
    return hashes.asList().subList(0, Math.min(SAMPLE_SIZE, hashes.size()));
  }

  /**
   * Whether one of the two texts is, for the most part, in the other. Of both only the runs are
   * compared that would be sampled of either; the fewer they are, the more of them must be alike,
   * by one standard error.
   */
  public boolean isCopyOf(ShingleSketch other) {
    int end = Ints.min(maxSampledHash(), other.maxSampledHash());
    ImmutableSortedSet<Integer> mine = hashes.headSet(end, true);
    ImmutableSortedSet<Integer> others = other.hashes.headSet(end, true);
    long shared = mine.stream().filter(others::contains).count();
    int shorter = Math.min(mine.size(), others.size());
    double surely =
        MIN_COPY_SHARE * shorter + Math.sqrt(MIN_COPY_SHARE * (1 - MIN_COPY_SHARE) * shorter);
    return shorter >= MIN_SHARED_SHINGLES && shared >= surely;
  }

  /** The greatest hash that a run of this text would be sampled with. */
  private int maxSampledHash() {
    return hashes.size() < MAX_SIZE ? Integer.MAX_VALUE : hashes.last();
  }
}
