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

/** What a query asks of the words of an index before it is put together. */
public interface TermVocabulary {

  /** How many words are looked at for those that are alike, or begin alike. */
  int MAX_SCANNED_TERMS = 10_000;

  /** How many documents have a term. */
  int frequency(Term term) throws IOException;

  /**
   * Is told of which terms it may be asked for the {@link #frequency} next: of an index on a
   * cluster, each question takes its time.
   */
  default void prefetch(Collection<Term> terms) {}

  /** How many documents there are. */
  int documentCount() throws IOException;

  /**
   * The other spellings of a term of the name fields, nearest first, as {@link NameVariants} finds
   * them.
   */
  List<Variant> variants(String term) throws IOException;

  /**
   * The names, with their keys, whose skeleton is that of a key or has one sound more, fewer or
   * other, or two swapped.
   */
  Map<String, NameKey> soundingLike(NameKey key) throws IOException;

  /** The names of actors with one letter more, fewer, other or swapped. */
  Set<String> typosOf(String name) throws IOException;

  /** The words of these fields that begin so, with how many documents have each in a field. */
  Map<String, Integer> prefixMatches(Collection<String> fields, String prefix) throws IOException;

  /**
   * The words of these fields with the same first letter and at most so many letters more, fewer,
   * other or swapped, with how many documents have each in a field.
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

  /** Which values of a facet are spellings of one person's name. */
  default NameGroups nameGroups(Facet facet) throws IOException {
    return NameGroups.NONE;
  }
}
