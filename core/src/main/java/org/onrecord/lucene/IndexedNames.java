package org.onrecord.lucene;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.SurfaceFormField;
import org.onrecord.model.Actor;
import org.onrecord.search.Facet;

/** Reads whole names off the documents that have words of them. */
final class IndexedNames {

  private IndexedNames() {}

  /** What is done with a document. */
  private interface DocumentAction {
    void accept(int document) throws IOException;
  }

  /**
   * The names that a facet counts of the documents with one of these terms, and how many documents
   * have each; a document with two of the terms counts twice.
   */
  static Map<String, Long> with(
      IndexReader reader, Facet facet, String field, Collection<String> terms) throws IOException {
    Map<String, Long> names = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Schema.facet(facet));
      int[] counts = new int[Math.toIntExact(values.getValueCount())];
      for (String term : terms) {
        // They are read forward only, once for each term.
        SortedSetDocValues ofTerm = DocValues.getSortedSet(leaf.reader(), Schema.facet(facet));
        forEach(
            leaf.reader(),
            new Term(field, term),
            document -> {
              if (ofTerm.advanceExact(document)) {
                for (int i = 0; i < ofTerm.docValueCount(); i++) {
                  counts[(int) ofTerm.nextOrd()]++;
                }
              }
            });
      }
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0) {
          names.merge(values.lookupOrd(i).utf8ToString(), (long) counts[i], Long::sum);
        }
      }
    }
    return names;
  }

  /** What articles take the actors of these names for; removed articles may count. */
  static Map<String, Set<Actor.Kind>> kinds(IndexReader reader, Collection<String> names)
      throws IOException {
    Map<String, EnumSet<Actor.Kind>> kinds = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues surfaceForms = DocValues.getSortedSet(leaf.reader(), Schema.SURFACE_FORM);
      for (String name : names) {
        EnumSet<Actor.Kind> known =
            kinds.computeIfAbsent(name, n -> EnumSet.noneOf(Actor.Kind.class));
        for (Actor.Kind kind : EnumSet.complementOf(known)) {
          if (hasPrefix(surfaceForms, SurfaceFormField.prefix(name, kind))) {
            known.add(kind);
          }
        }
      }
    }
    return ImmutableMap.copyOf(kinds);
  }

  private static boolean hasPrefix(SortedSetDocValues values, BytesRef prefix) throws IOException {
    long ordinal = values.lookupTerm(prefix);
    long next = ordinal < 0 ? -ordinal - 1 : ordinal;
    return next < values.getValueCount() && StringHelper.startsWith(values.lookupOrd(next), prefix);
  }

  private static void forEach(LeafReader leaf, Term term, DocumentAction action)
      throws IOException {
    PostingsEnum documents = leaf.postings(term, PostingsEnum.NONE);
    if (documents == null) {
      return;
    }
    Bits live = leaf.getLiveDocs();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (live == null || live.get(document)) {
        action.accept(document);
      }
    }
  }
}
