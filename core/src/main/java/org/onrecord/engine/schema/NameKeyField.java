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
 * Indexes names under their sounds, by which {@code NameVariants} finds their spellings: the
 * skeleton of the sounds, the sounds and the name, parted by {@link #END}, are one term.
 */
public final class NameKeyField {

  /** Ends the skeleton and the sounds; no name has it. */
  public static final char END = ' ';

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-‐‑,()\"“”"))).omitEmptyStrings();

  private static final int MAX_CACHED_WORDS = 10_000;

  /** The terms of words that come often in names; articles of one time name the same people. */
  private static final LoadingCache<String, ImmutableSet<String>> TERMS =
      CacheBuilder.newBuilder()
          .maximumSize(MAX_CACHED_WORDS)
          .build(CacheLoader.from(NameKeyField::terms));

  private NameKeyField() {}

  /** Has the capitalised words of names found again by their sounds. */
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

  /** A name as it stands in a term, and its key. */
  public record NameKeyTerm(String name, NameKey key) {

    /** Reads a term. */
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

  /** The terms under which a word of a name is found again. */
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
