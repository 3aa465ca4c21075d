package org.onrecord.lucene;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.onrecord.model.Article;

/**
 * A sample of the runs of words of an article, by which copies know each other: the runs with the
 * smallest hashes (a bottom-k sketch, Cohen and Kaplan 2007). Titles are no part of it, since they
 * are what copies change first.
 *
 * @param hashes the smallest, none negative
 */
record Sketch(ImmutableSortedSet<Integer> hashes) {

  /** How many runs are sampled. */
  private static final int SIZE = 64;

  /** How many words are a run: other stories on an event seldom share so many in a row. */
  private static final int RUN = 4;

  /** Fewer sampled runs in common with a text say nothing, and fewer words are alike by chance. */
  private static final int FEWEST = 8;

  /** What share of the shorter text's runs stands in the longer one if one is a copy. */
  private static final double COPIED = .6;

  private static final Joiner SPACES = Joiner.on(' ');

  static Sketch of(Article article) {
    List<String> words =
        Analyzers.terms(Analyzers.names(), article.standfirst() + "\n\n" + article.body());
    return new Sketch(
        IntStream.rangeClosed(0, words.size() - RUN)
            .map(start -> hash(words.subList(start, start + RUN)))
            .boxed()
            .distinct()
            .sorted()
            .limit(SIZE)
            .collect(toImmutableSortedSet(Comparator.naturalOrder())));
  }

  /** The sketch of an article that is kept with its document. */
  static Sketch read(LeafReader reader, int document) throws IOException {
    SortedNumericDocValues values = reader.getSortedNumericDocValues(Schema.SKETCH);
    ImmutableSortedSet.Builder<Integer> hashes = ImmutableSortedSet.naturalOrder();
    if (values != null && values.advanceExact(document)) {
      for (int i = 0; i < values.docValueCount(); i++) {
        hashes.add((int) values.nextValue());
      }
    }
    return new Sketch(hashes.build());
  }

  private static int hash(List<String> run) {
    long hash = Hashing.farmHashFingerprint64().hashString(SPACES.join(run), UTF_8).asLong();
    return (int) (hash & Integer.MAX_VALUE);
  }

  /**
   * Whether one of the two texts is, for the most part, in the other. Of both only the runs are
   * compared that would be sampled of either; the fewer they are, the more of them must be alike,
   * by one standard error.
   */
  boolean isCopyOf(Sketch other) {
    int end = Ints.min(end(), other.end());
    ImmutableSortedSet<Integer> mine = hashes.headSet(end, true);
    ImmutableSortedSet<Integer> others = other.hashes.headSet(end, true);
    long shared = mine.stream().filter(others::contains).count();
    int shorter = Math.min(mine.size(), others.size());
    double surely = COPIED * shorter + Math.sqrt(COPIED * (1 - COPIED) * shorter);
    return shorter >= FEWEST && shared >= surely;
  }

  /** The greatest hash that a run of this text would be sampled with. */
  private int end() {
    return hashes.size() < SIZE ? Integer.MAX_VALUE : hashes.last();
  }
}
