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
 * A bottom-k sketch (Cohen and Kaplan 2007) of the word shingles of an article, for copy detection.
 * Titles are excluded, because copies change them first.
 *
 * @param hashes the smallest hashes, none negative
 */
public record ShingleSketch(ImmutableSortedSet<Integer> hashes) {

  /** Number of hashes. */
  private static final int MAX_SIZE = 64;

  /** Number of indexed hashes: copies share at least one of them. */
  private static final int SAMPLE_SIZE = 16;

  /** Words per shingle: different stories on an event seldom share this many in a row. */
  private static final int SHINGLE_WORDS = 4;

  /** Minimum shared hashes; fewer are not significant. */
  private static final int MIN_SHARED_SHINGLES = 8;

  /** Minimum share of the shorter text's shingles in a copy. */
  private static final double MIN_COPY_SHARE = .6;

  /** The golden ratio in 64 bits (Knuth, The Art of Computer Programming 6.4). */
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  public static ShingleSketch of(Article article) {
    return of(
        AnalyzedText.of(article.standfirst()).words(), AnalyzedText.of(article.body()).words());
  }

  /** The sketch of a text of several parts, each in words. */
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

  /** The hash of a shingle: the polynomial of its word hashes, mixed. */
  private static int hash(long[] words, int start) {
    long hash = 0;
    for (int i = start; i < start + SHINGLE_WORDS; i++) {
      hash = hash * MULTIPLIER + words[i];
    }
    return (int) ((hash ^ hash >>> 32) * MULTIPLIER >>> 33);
  }

  /** The smallest hashes, which are indexed. */
  public ImmutableList<Integer> sample() {
    return hashes.asList().subList(0, Math.min(SAMPLE_SIZE, hashes.size()));
  }

  /**
   * Whether one text is largely contained in the other. Only hashes that both would sample are
   * compared; with few hashes the required share is raised by one standard error.
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

  /** The greatest hash that would be sampled from this text. */
  private int maxSampledHash() {
    return hashes.size() < MAX_SIZE ? Integer.MAX_VALUE : hashes.last();
  }
}
