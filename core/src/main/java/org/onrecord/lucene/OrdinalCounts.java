package org.onrecord.lucene;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.LongValues;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.FacetCounts.Value;

/**
 * Counts documents by facet value. Equal values are merged under the most frequent form. Not
 * thread-safe.
 */
final class OrdinalCounts {

  /**
   * Counting is dense if there is more than one document per this many values: a document has a
   * dozen or two.
   */
  private static final int DENSE_DIVISOR = 32;

  private final Facet facet;
  private final FacetOrdinals ordinals;
  private final List<SortedSetDocValues> leaves;

  /** The prefix of the terms; the rest is a value. */
  private final String prefix;

  /** The count of each value. */
  private final int[] each;

  /** The count of each group, and the document counted last. */
  private final int[] any;

  private final int[] last;

  OrdinalCounts(Facet facet, IndexReader reader) throws IOException {
    this.facet = facet;
    this.ordinals = FacetOrdinals.of(facet, reader);
    this.leaves = Arrays.asList(FacetOrdinals.values(facet, reader));
    this.prefix = facet.attribute().map(name -> ArticleBlock.attribute(name, "")).orElse("");
    this.each = new int[ordinals.size()];
    this.any = new int[ordinals.groupCount() + 1];
    this.last = new int[any.length];
    Arrays.fill(last, -1);
  }

  /**
   * Counts in one segment.
   *
   * @param documents the approximate number of documents to count
   */
  SegmentCounts in(int leaf, int base, long documents) {
    return new SegmentCounts(leaf, base, documents);
  }

  /**
   * Counts the documents of one segment, in order. Dense counting uses segment ordinals and maps
   * them once at the end.
   */
  final class SegmentCounts {
    private final int base;
    private final SortedSetDocValues values;
    private final LongValues numbers;
    private final int[] groups;
    private final boolean isOfMany;
    private final int[] counts;

    private SegmentCounts(int leaf, int base, long documents) {
      this.base = base;
      this.values = leaves.get(leaf);
      this.numbers = ordinals.of(leaf);
      this.groups = ordinals.groupsOf(leaf);
      int size = Math.toIntExact(values.getValueCount());
      this.isOfMany = documents > size / DENSE_DIVISOR;
      this.counts = new int[isOfMany ? size : 0];
    }

    /**
     * Counts a document.
     *
     * @param holder the document with its values: itself, or its article
     */
    void add(int document, int holder) throws IOException {
      if (!values.advanceExact(holder)) {
        return;
      }
      for (int left = values.docValueCount(); left > 0; left--) {
        int ordinal = (int) values.nextOrd();
        if (isOfMany) {
          counts[ordinal]++;
        } else {
          each[(int) numbers.get(ordinal)]++;
        }
        int group = groups.length == 0 ? 0 : groups[ordinal];
        if (group > 0 && last[group] != base + document) {
          last[group] = base + document;
          any[group]++;
        }
      }
    }

    /** Adds the counts of the segment to the total. */
    void finish() {
      for (int ordinal = 0; ordinal < counts.length; ordinal++) {
        if (counts[ordinal] > 0) {
          each[(int) numbers.get(ordinal)] += counts[ordinal];
        }
      }
    }
  }

  /** Receives the ordinal of a value, and the count of its group. */
  private interface CountedValue {
    void take(int number, int count) throws IOException;
  }

  /** Passes on the values with a count, in order; equal values as one. */
  private void each(CountedValue counted) throws IOException {
    int[] names = groupNames();
    int end = prefix.isEmpty() ? each.length : first(prefixEnd(prefix));
    for (int number = prefix.isEmpty() ? 0 : first(new BytesRef(prefix)); number < end; number++) {
      if (each[number] > 0) {
        int group = ordinals.group(number);
        if (group == 0) {
          counted.take(number, each[number]);
        } else if (names[group] == number) {
          counted.take(number, any[group]);
        }
      }
    }
  }

  /** The most frequent value of each group, the first if several are equal. */
  private int[] groupNames() {
    int[] names = new int[any.length];
    Arrays.fill(names, -1);
    for (int number : ordinals.grouped()) {
      int group = ordinals.group(number);
      if (each[number] > 0 && (names[group] < 0 || each[number] > each[names[group]])) {
        names[group] = number;
      }
    }
    return names;
  }

  /** The term after all terms with a prefix. */
  private static BytesRef prefixEnd(String prefix) {
    byte[] bytes = prefix.getBytes(StandardCharsets.UTF_8);
    byte[] after = Arrays.copyOf(bytes, bytes.length + 1);
    after[bytes.length] = (byte) 0xFF;
    return new BytesRef(after);
  }

  /** The ordinal of the first term that is not less than a term. */
  private int first(BytesRef term) throws IOException {
    int from = 0;
    int to = each.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ordinals.term(middle, leaves).compareTo(term) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** All counts, alphabetically. */
  Map<String, Long> allCounts() throws IOException {
    Map<String, Long> all = new TreeMap<>();
    each((number, count) -> all.put(value(number), (long) count));
    return all;
  }

  /** The most frequent values. */
  FacetCounts mostFrequent() throws IOException {
    // Order: a greater count first, then a lower ordinal.
    LongHeap heap = new LongHeap(FacetCounts.MAX_VALUES);
    int[] values = {0};
    each(
        (number, count) -> {
          heap.insertWithOverflow((long) count << Integer.SIZE | Integer.MAX_VALUE - number);
          values[0]++;
        });
    List<Value> firsts = new ArrayList<>();
    while (heap.size() > 0) {
      long entry = heap.pop();
      int number = Integer.MAX_VALUE - (int) entry;
      firsts.add(new Value(value(number), entry >>> Integer.SIZE));
    }
    return new FacetCounts(facet, Lists.reverse(firsts), values[0] - firsts.size());
  }

  private String value(int number) throws IOException {
    return ordinals.term(number, leaves).utf8ToString().substring(prefix.length());
  }
}
