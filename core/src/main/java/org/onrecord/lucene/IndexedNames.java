package org.onrecord.lucene;

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
import org.onrecord.engine.schema.FacetFields;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.SurfaceFormCount;
import org.onrecord.engine.schema.SurfaceFormField;
import org.onrecord.model.Actor;
import org.onrecord.search.Facet;

/** Reads whole names off the documents that have words of them. */
final class IndexedNames {

  /** How many articles of each segment are looked at for what an actor is. */
  private static final int MAX_ARTICLES = 10;

  private IndexedNames() {}

  /** What is done with a document. */
  private interface DocumentAction {
    /** Whether more documents are wanted. */
    boolean accept(int document) throws IOException;
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
              return true;
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

  /** What the first articles take the actors of these names for. */
  static Map<String, Set<Actor.Kind>> kinds(IndexReader reader, Collection<String> names)
      throws IOException {
    Map<String, Set<Actor.Kind>> kinds = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      for (String name : names) {
        Set<Actor.Kind> known = kinds.computeIfAbsent(name, n -> EnumSet.noneOf(Actor.Kind.class));
        if (!known.contains(Actor.Kind.PERSON)) {
          addKinds(leaf.reader(), FacetFields.term(name), known);
        }
      }
    }
    return kinds;
  }

  private static void addKinds(LeafReader leaf, String name, Set<Actor.Kind> kinds)
      throws IOException {
    SortedSetDocValues surfaceForms = DocValues.getSortedSet(leaf, Schema.SURFACE_FORM);
    int[] articles = {0};
    forEach(
        leaf,
        new Term(Schema.facet(Facet.ACTOR), name),
        document -> {
          if (surfaceForms.advanceExact(document)) {
            for (int i = 0; i < surfaceForms.docValueCount(); i++) {
              SurfaceFormCount naming =
                  SurfaceFormField.parse(
                      surfaceForms.lookupOrd(surfaceForms.nextOrd()).utf8ToString());
              if (naming.name().equals(name)) {
                kinds.add(naming.kind());
              }
            }
          }
          articles[0]++;
          return articles[0] < MAX_ARTICLES && !kinds.contains(Actor.Kind.PERSON);
        });
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
      if ((live == null || live.get(document)) && !action.accept(document)) {
        return;
      }
    }
  }
}
