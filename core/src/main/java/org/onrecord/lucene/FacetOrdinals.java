package org.onrecord.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.onrecord.engine.schema.FacetFields;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Facet;
import org.onrecord.text.NameGroups;

/**
 * Ordinals of facet values across segments, and groups of equal values; cached per reader. Memory:
 * four bytes per value for names of people, once and in each segment, and less for other values.
 */
public final class FacetOrdinals {

  private static final ReaderCache<Map<Facet, FacetOrdinals>> KNOWN =
      new ReaderCache<>(reader -> new ConcurrentHashMap<>());

  private final OrdinalMap ordinals;
  private final int[] groups;

  /** The same by the ordinals of each segment, which documents have. */
  private final int[][] groupsOfLeaves;

  private final int groupCount;
  private final int[] grouped;

  private FacetOrdinals(OrdinalMap ordinals, int[] groups, int[][] groupsOfLeaves, int groupCount) {
    this.ordinals = ordinals;
    this.groups = groups;
    this.groupsOfLeaves = groupsOfLeaves;
    this.groupCount = groupCount;
    this.grouped = IntStream.range(0, groups.length).filter(n -> groups[n] > 0).toArray();
  }

  static FacetOrdinals of(Facet facet, IndexReader reader) throws IOException {
    // Attributes are values of one field.
    Facet numbered = facet.attribute().isPresent() ? Facet.attribute("") : facet;
    Map<Facet, FacetOrdinals> known = KNOWN.of(reader);
    FacetOrdinals ordinals = known.get(numbered);
    if (ordinals == null) {
      ordinals = read(numbered, reader);
      known.put(numbered, ordinals);
    }
    return ordinals;
  }

  private static FacetOrdinals read(Facet facet, IndexReader reader) throws IOException {
    SortedSetDocValues[] values = values(facet, reader);
    OrdinalMap ordinals = OrdinalMap.build(null, values, PackedInts.DEFAULT);
    NameGroups same = PersonIdentities.under(facet, reader);
    if (same.groupedNames().isEmpty()) {
      return new FacetOrdinals(ordinals, new int[0], new int[values.length][0], 0);
    }
    int[] groups = new int[Math.toIntExact(ordinals.getValueCount())];
    int[][] groupsOfLeaves = new int[values.length][];
    for (int leaf = 0; leaf < values.length; leaf++) {
      groupsOfLeaves[leaf] = new int[Math.toIntExact(values[leaf].getValueCount())];
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : same.groupedNames()) {
      int group = numbers.computeIfAbsent(same.canonicalName(name), key -> numbers.size() + 1);
      for (int leaf = 0; leaf < values.length; leaf++) {
        long ordinal = values[leaf].lookupTerm(new BytesRef(FacetFields.term(name)));
        if (ordinal >= 0) {
          groups[(int) ordinals.getGlobalOrds(leaf).get(ordinal)] = group;
          groupsOfLeaves[leaf][(int) ordinal] = group;
        }
      }
    }
    return new FacetOrdinals(ordinals, groups, groupsOfLeaves, numbers.size());
  }

  /** The values of a facet in each segment. */
  public static SortedSetDocValues[] values(Facet facet, IndexReader reader) throws IOException {
    SortedSetDocValues[] values = new SortedSetDocValues[reader.leaves().size()];
    for (LeafReaderContext leaf : reader.leaves()) {
      values[leaf.ord] = DocValues.getSortedSet(leaf.reader(), Schema.facet(facet));
    }
    return values;
  }

  /** The number of values. */
  int size() {
    return Math.toIntExact(ordinals.getValueCount());
  }

  /** The ordinals of the values of a segment. */
  LongValues of(int leaf) {
    return ordinals.getGlobalOrds(leaf);
  }

  /** A value by its number. */
  BytesRef term(int number, List<SortedSetDocValues> leaves) throws IOException {
    SortedSetDocValues leaf = leaves.get(ordinals.getFirstSegmentNumber(number));
    return leaf.lookupOrd(ordinals.getFirstSegmentOrd(number));
  }

  /** A number from 1, equal for values of one group; 0 for a value in no group. */
  int group(int number) {
    return groups.length == 0 ? 0 : groups[number];
  }

  /** The same by the ordinals of a segment; empty if there are no groups. */
  int[] groupsOf(int leaf) {
    return groupsOfLeaves[leaf];
  }

  /** The values that are in a group, in order. */
  int[] grouped() {
    return grouped;
  }

  /** The greatest group number. */
  int groupCount() {
    return groupCount;
  }
}
