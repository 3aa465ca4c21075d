package org.onrecord.engine.query;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.onrecord.engine.query.NameVariants.Variant;
import org.onrecord.model.Actor;
import org.onrecord.search.Facet;
import org.onrecord.text.NameGroups;
import org.onrecord.text.NameKey;

/** Term statistics needed to build a query. */
public interface TermVocabulary {

  /** Maximum terms scanned for similar words or prefixes. */
  int MAX_SCANNED_TERMS = 10_000;

  /** The document frequency of a term. */
  int frequency(Term term) throws IOException;

  /** Announces terms whose {@link #frequency} will be needed; saves requests to a cluster. */
  default void prefetch(Collection<Term> terms) {}

  /** The number of documents. */
  int documentCount() throws IOException;

  /**
   * The other spellings of a term of the name fields, nearest first, as {@link NameVariants} finds
   * them.
   */
  List<Variant> variants(String term) throws IOException;

  /** The names, with their keys, whose skeleton is within one edit of a key's. */
  Map<String, NameKey> soundingLike(NameKey key) throws IOException;

  /** The names of actors within one edit. */
  Set<String> typosOf(String name) throws IOException;

  /**
   * The words of these fields with a prefix, and the greatest document frequency of each in a
   * field.
   */
  Map<String, Integer> prefixMatches(Collection<String> fields, String prefix) throws IOException;

  /**
   * The words of these fields with the same first letter and within a number of edits, and the
   * greatest document frequency of each in a field.
   */
  Map<String, Integer> fuzzyMatches(Collection<String> fields, String word, int edits)
      throws IOException;

  /**
   * The names that a facet counts of the documents that have one of these terms in a field of
   * names, and how many of these documents have each.
   */
  Map<String, Long> names(Facet facet, String field, Collection<String> terms) throws IOException;

  /** What articles take the actors of these names for; nothing for a name that no actor has. */
  Map<String, Set<Actor.Kind>> kinds(Collection<String> names) throws IOException;

  /** The names that were resolved in this state of the index; empty where that is not known. */
  default ResolvedNameCache resolvedNames() throws IOException {
    return new ResolvedNameCache();
  }

  /** Which values of a facet are spellings of one person's name. */
  default NameGroups nameGroups(Facet facet) throws IOException {
    return NameGroups.NONE;
  }
}
