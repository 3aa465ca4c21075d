package org.onrecord.lucene;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.onrecord.text.NameKey;

/** Indexes names under their sounds, by which {@link NameLexicon} finds their spellings. */
final class NameTerms {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-‐‑,()\"“”"))).omitEmptyStrings();

  private static final int MOST_KNOWN = 10_000;

  /** The keys of words that come often in names; articles of one time name the same people. */
  private static final LoadingCache<String, ImmutableSetMultimap<String, String>> KEYS =
      CacheBuilder.newBuilder().maximumSize(MOST_KNOWN).build(CacheLoader.from(NameTerms::keys));

  private NameTerms() {}

  /** Has the capitalised words of names found again by their sounds. */
  static void add(Document document, Iterable<String> names) {
    Set<String> words = new HashSet<>();
    for (String name : names) {
      for (String word : WORDS.split(name)) {
        if (Character.isUpperCase(word.codePointAt(0)) && words.add(word)) {
          KEYS.getUnchecked(word)
              .forEach((field, term) -> document.add(new StringField(field, term, Store.NO)));
        }
      }
    }
  }

  /** The terms, by field, under which a word of a name is found again. */
  private static ImmutableSetMultimap<String, String> keys(String word) {
    ImmutableSetMultimap.Builder<String, String> keys = ImmutableSetMultimap.builder();
    for (String term : Analyzers.terms(Analyzers.names(), word)) {
      if (NameKey.isComparable(term)) {
        NameKey key = NameKey.of(term);
        keys.put(Schema.NAME_SOUNDS, key.sounds() + Schema.KEY_END + term);
        keys.put(Schema.NAME_SKELETON, key.skeleton() + Schema.KEY_END + term);
      }
    }
    return keys.build();
  }
}
