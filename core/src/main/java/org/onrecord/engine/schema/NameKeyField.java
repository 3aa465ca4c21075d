package org.onrecord.engine.schema;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.onrecord.text.NameKey;

/**
 * Indexes names by sound, for {@code NameVariants}: skeleton, sounds and name in one term,
 * separated by {@link #END}.
 */
public final class NameKeyField {

  /** The separator; does not occur in names. */
  public static final char END = ' ';

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-‐‑,()\"“”"))).omitEmptyStrings();

  private static final int MAX_CACHED_WORDS = 10_000;

  /** Cache of the terms of words: articles of one period name the same people. */
  private static final LoadingCache<String, ImmutableSet<String>> TERMS =
      CacheBuilder.newBuilder()
          .maximumSize(MAX_CACHED_WORDS)
          .build(CacheLoader.from(NameKeyField::terms));

  private NameKeyField() {}

  /** Adds the sound terms of the capitalized words of names. */
  public static void add(Document document, Iterable<String> names) {
    Set<String> words = new HashSet<>();
    for (String name : names) {
      for (String word : WORDS.split(name)) {
        if (Character.isUpperCase(word.codePointAt(0)) && words.add(word)) {
          for (String term : TERMS.getUnchecked(word)) {
            document.add(new StringField(Schema.NAME_KEY, term, Store.NO));
          }
        }
      }
    }
  }

  /** The name in a term, and its key. */
  public record NameKeyTerm(String name, NameKey key) {

    /** Parses a term. */
    public static NameKeyTerm of(String term) {
      int skeleton = term.indexOf(END);
      int sounds = term.indexOf(END, skeleton + 1);
      return new NameKeyTerm(
          term.substring(sounds + 1),
          new NameKey(term.substring(skeleton + 1, sounds), term.substring(0, skeleton)));
    }

    private String term() {
      return key.skeleton() + END + key.sounds() + END + name;
    }
  }

  /** The sound terms of a word of a name. */
  private static ImmutableSet<String> terms(String word) {
    ImmutableSet.Builder<String> terms = ImmutableSet.builder();
    for (String name : Analyzers.terms(Analyzers.names(), word)) {
      if (NameKey.isComparable(name)) {
        terms.add(new NameKeyTerm(name, NameKey.of(name)).term());
      }
    }
    return terms.build();
  }
}
