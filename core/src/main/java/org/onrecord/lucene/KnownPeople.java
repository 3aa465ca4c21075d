package org.onrecord.lucene;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Actor;
import org.onrecord.search.Facet;
import org.onrecord.store.Naming;
import org.onrecord.text.Identities;

/**
 * Which names of the people of an index are the same; found out once, as long as a reader lives.
 */
final class KnownPeople {

  private static final LoadingCache<IndexReader, Identities> KNOWN =
      CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(KnownPeople::identities));

  private KnownPeople() {}

  static Identities in(IndexReader reader) {
    return KNOWN.getUnchecked(reader);
  }

  /** Which values of a facet are the same. */
  static Identities under(Facet facet, IndexReader reader) {
    return facet.equals(Facet.ACTOR) || facet.equals(Facet.SPEAKER) ? in(reader) : Identities.NONE;
  }

  /** Of all actors and speakers that are not only ever organizations or places. */
  private static Identities identities(IndexReader reader) {
    try {
      Map<String, Long> names = new HashMap<>();
      Set<String> people = new HashSet<>();
      Set<String> others = new HashSet<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        count(leaf.reader().terms(Schema.facet(Facet.ACTOR)), names);
        count(leaf.reader().terms(Schema.facet(Facet.SPEAKER)), names);
        kinds(leaf.reader().getSortedSetDocValues(Schema.NAMING), people, others);
      }
      others.removeAll(people);
      names.keySet().removeAll(others);
      return Identities.of(names);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void count(@Nullable Terms terms, Map<String, Long> names) throws IOException {
    if (terms != null) {
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        names.merge(each.term().utf8ToString(), (long) each.docFreq(), Long::sum);
      }
    }
  }

  private static void kinds(
      @Nullable SortedSetDocValues namings, Set<String> people, Set<String> others)
      throws IOException {
    for (long i = 0; namings != null && i < namings.getValueCount(); i++) {
      Naming naming = Namings.parse(namings.lookupOrd(i).utf8ToString());
      (naming.kind() == Actor.Kind.PERSON ? people : others).add(naming.name());
    }
  }
}
