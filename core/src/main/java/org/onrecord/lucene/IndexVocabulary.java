package org.onrecord.lucene;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.onrecord.lucene.NameLexicon.Variant;
import org.onrecord.search.Facet;
import org.onrecord.text.Identities;
import org.onrecord.text.NameKey;

/** The vocabulary of a Lucene index, read off its terms. */
final class IndexVocabulary implements Vocabulary {

  private static final int MOST_KNOWN = 10_000;

  /**
   * What was found before, as long as a reader lives: the same names are asked for over and over.
   */
  private static final LoadingCache<IndexReader, Cache<String, ImmutableList<Variant>>> KNOWN =
      CacheBuilder.newBuilder()
          .weakKeys()
          .build(CacheLoader.from(() -> CacheBuilder.newBuilder().maximumSize(MOST_KNOWN).build()));

  private final IndexReader reader;

  IndexVocabulary(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public int frequency(Term term) throws IOException {
    return reader.docFreq(term);
  }

  @Override
  public int documents() {
    return reader.numDocs();
  }

  @Override
  public ImmutableList<Variant> variants(String term) throws IOException {
    Cache<String, ImmutableList<Variant>> known = KNOWN.getUnchecked(reader);
    ImmutableList<Variant> variants = known.getIfPresent(term);
    if (variants == null) {
      variants = NameLexicon.variants(this, term);
      known.put(term, variants);
    }
    return variants;
  }

  @Override
  public Set<String> soundingLike(NameKey key) throws IOException {
    Automaton near =
        Operations.concatenate(
            List.of(
                new LevenshteinAutomata(key.sounds(), true).toAutomaton(NameLexicon.EDITS),
                Automata.makeChar(Schema.KEY_END),
                Automata.makeAnyString()));
    // Told to be finite and not to be simplified, it is not searched for a common suffix of all its
    // strings, of which there is none, for longer than it takes to ask the index.
    CompiledAutomaton sounds = new CompiledAutomaton(near, true, false);
    BytesRef skeleton = new BytesRef(key.skeleton() + Schema.KEY_END);
    Set<String> names = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms bySounds = leaf.reader().terms(Schema.NAME_SOUNDS);
      Terms bySkeleton = leaf.reader().terms(Schema.NAME_SKELETON);
      if (bySounds != null) {
        collect(sounds.getTermsEnum(bySounds), names);
      }
      if (bySkeleton != null) {
        collect(bySkeleton.iterator(), skeleton, names);
      }
    }
    return names;
  }

  private static void collect(TermsEnum entries, Set<String> names) throws IOException {
    for (BytesRef entry = entries.next(); entry != null; entry = entries.next()) {
      names.add(name(entry));
    }
  }

  /** Collects the names of the entries that begin with a prefix. */
  private static void collect(TermsEnum entries, BytesRef prefix, Set<String> names)
      throws IOException {
    if (entries.seekCeil(prefix) == SeekStatus.END) {
      return;
    }
    for (BytesRef entry = entries.term();
        entry != null && StringHelper.startsWith(entry, prefix);
        entry = entries.next()) {
      names.add(name(entry));
    }
  }

  private static String name(BytesRef entry) {
    String text = entry.utf8ToString();
    return text.substring(text.indexOf(Schema.KEY_END) + 1);
  }

  @Override
  public Set<String> slipsOf(String name) throws IOException {
    Automaton near = new LevenshteinAutomata(name, true).toAutomaton(NameLexicon.SLIPS);
    return words(Schema.ACTOR, new CompiledAutomaton(near), Integer.MAX_VALUE).keySet();
  }

  @Override
  public Map<String, Integer> beginning(String field, String prefix) throws IOException {
    CompiledAutomaton automaton = new PrefixQuery(new Term(field, prefix)).getCompiled();
    return words(field, automaton, MOST_LOOKED_AT);
  }

  @Override
  public Map<String, Integer> alike(String field, String word, int edits) throws IOException {
    return words(field, FuzzyQuery.getFuzzyAutomaton(word, edits, 1, true), MOST_LOOKED_AT);
  }

  private Map<String, Integer> words(String field, CompiledAutomaton automaton, int most)
      throws IOException {
    Map<String, Integer> words = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum matches = automaton.getTermsEnum(terms);
        for (BytesRef word = matches.next();
            word != null && words.size() < most;
            word = matches.next()) {
          words.merge(word.utf8ToString(), matches.docFreq(), Integer::sum);
        }
      }
    }
    return words;
  }

  @Override
  public Identities same(Facet facet) {
    return KnownPeople.under(facet, reader);
  }
}
