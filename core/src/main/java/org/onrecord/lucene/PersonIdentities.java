package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.query.PersonNameGroups;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.SurfaceFormCount;
import org.onrecord.engine.schema.SurfaceFormField;
import org.onrecord.search.Facet;
import org.onrecord.text.NameGroups;

/** Groups of names of people in an index that are spellings of one name; cached per reader. */
final class PersonIdentities {

  private static final ReaderCache<NameGroups> CACHE =
      new ReaderCache<>(PersonIdentities::identities);

  private PersonIdentities() {}

  static NameGroups in(IndexReader reader) throws IOException {
    return CACHE.of(reader);
  }

  /** The groups of the values of a facet. */
  static NameGroups under(Facet facet, IndexReader reader) throws IOException {
    return facet.equals(Facet.ACTOR) || facet.equals(Facet.SPEAKER) ? in(reader) : NameGroups.NONE;
  }

  private static NameGroups identities(IndexReader reader) throws IOException {
    Map<String, Long> names = new HashMap<>();
    List<SurfaceFormCount> surfaceForms = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      count(leaf.reader().terms(Schema.facet(Facet.ACTOR)), names);
      count(leaf.reader().terms(Schema.facet(Facet.SPEAKER)), names);
      add(leaf.reader().getSortedSetDocValues(Schema.SURFACE_FORM), surfaceForms);
    }
    return PersonNameGroups.identities(names, surfaceForms);
  }

  private static void count(@Nullable Terms terms, Map<String, Long> names) throws IOException {
    if (terms != null) {
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        names.merge(each.term().utf8ToString(), (long) each.docFreq(), Long::sum);
      }
    }
  }

  private static void add(@Nullable SortedSetDocValues terms, List<SurfaceFormCount> surfaceForms)
      throws IOException {
    for (long i = 0; terms != null && i < terms.getValueCount(); i++) {
      surfaceForms.add(SurfaceFormField.parse(terms.lookupOrd(i).utf8ToString()));
    }
  }
}
