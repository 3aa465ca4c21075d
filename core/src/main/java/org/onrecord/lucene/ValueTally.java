package org.onrecord.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Identities;

/** Counts what has the values of a facet; values that are the same are counted as one. */
final class ValueTally {

  private final Identities identities;
  private final String prefix;

  /** How many have each value. */
  private final SortedMap<String, Long> each = new TreeMap<>();

  /** How many have any of the values that are the same, by the key of these. */
  private final Map<String, Any> any = new HashMap<>();

  /**
   * @param identities which values are the same
   * @param prefix with what the terms begin whose rest is a value
   */
  ValueTally(Identities identities, String prefix) {
    this.identities = identities;
    this.prefix = prefix;
  }

  private static final class Any {
    private long count;
    private int lastCounted = -1;

    void count(int document) {
      count += document == lastCounted ? 0 : 1;
      lastCounted = document;
    }
  }

  /** Counts in one leaf, of which {@code terms} has the values. */
  Leaf in(LeafReaderContext leaf, SortedSetDocValues terms) {
    return new Leaf(leaf.docBase, terms);
  }

  /**
   * How many have each value, in the order of the alphabet; values that are the same go by the one
   * that most have.
   */
  SortedMap<String, Long> counts() {
    Map<String, String> names = new HashMap<>();
    each.forEach(
        (value, count) ->
            names.merge(
                identities.key(value),
                value,
                (before, now) -> each.getOrDefault(before, 0L) < count ? now : before));
    SortedMap<String, Long> counts = new TreeMap<>();
    any.forEach((key, same) -> counts.put(names.getOrDefault(key, key), same.count));
    return counts;
  }

  /** Counts by the ordinals of one leaf, so that each value is looked up once. */
  final class Leaf {
    private final int base;
    private final SortedSetDocValues terms;
    private final int[] counts;
    private final @Nullable Any[] anys;

    private Leaf(int base, SortedSetDocValues terms) {
      this.base = base;
      this.terms = terms;
      this.counts = new int[Math.toIntExact(terms.getValueCount())];
      this.anys = new Any[counts.length];
    }

    /**
     * Counts a document.
     *
     * @param holder the document that has its values: itself, or its article
     */
    void add(int document, int holder) throws IOException {
      if (!terms.advanceExact(holder)) {
        return;
      }
      for (int i = 0; i < terms.docValueCount(); i++) {
        int ordinal = (int) terms.nextOrd();
        counts[ordinal]++;
        Any same = anys[ordinal];
        if (same == null) {
          same = any(terms.lookupOrd(ordinal).utf8ToString());
          anys[ordinal] = same;
        }
        same.count(base + document);
      }
    }

    private Any any(String term) {
      return term.startsWith(prefix)
          ? any.computeIfAbsent(identities.key(term.substring(prefix.length())), key -> new Any())
          : new Any();
    }

    /** Adds up, after the last document. */
    void end() throws IOException {
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          String term = terms.lookupOrd(ordinal).utf8ToString();
          if (term.startsWith(prefix)) {
            each.merge(term.substring(prefix.length()), (long) counts[ordinal], Long::sum);
          }
        }
      }
    }
  }
}
