package org.onrecord.lucene;

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
 * Indexes names under their sounds, by which {@link NameLexicon} finds their spellings: the
 * skeleton of the sounds, the sounds and the name, parted by {@link #END}, are one term.
 */
public final class NameTerms {

  /** Ends the skeleton and the sounds; no name has it. */
  static final char END = ' ';

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-‐‑,()\"“”"))).omitEmptyStrings();

  private static final int MOST_KNOWN = 10_000;

  /** The terms of words that come often in names; articles of one time name the same people. */
  private static final LoadingCache<String, ImmutableSet<String>> TERMS =
      CacheBuilder.newBuilder().maximumSize(MOST_KNOWN).build(CacheLoader.from(NameTerms::terms));

  private NameTerms() {}

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
  record Entry(String name, NameKey key) {

    /** Reads a term. */
    static Entry of(String term) {
      int skeleton = term.indexOf(END);
      int sounds = term.indexOf(END, skeleton + 1);
      return new Entry(
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
        terms.add(new Entry(name, NameKey.of(name)).term());
      }
    }
    return terms.build();
  }
}
