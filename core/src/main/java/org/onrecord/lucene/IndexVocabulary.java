package org.onrecord.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.onrecord.engine.query.NameVariants;
import org.onrecord.engine.query.NameVariants.Variant;
import org.onrecord.engine.query.ResolvedNameCache;
import org.onrecord.engine.query.TermVocabulary;
import org.onrecord.engine.schema.NameKeyField;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Actor;
import org.onrecord.search.Facet;
import org.onrecord.text.NameGroups;
import org.onrecord.text.NameKey;
import org.onrecord.text.NameNormalizer;

/** The vocabulary of a local index, for one search on one thread. */
public final class IndexVocabulary implements TermVocabulary {

  private static final int MAX_CACHED_NAMES = 10_000;

  private static final int MAX_CACHED_AUTOMATA = 20;

  /** The length of the common prefix of similar words. */
  private static final int PREFIX_LENGTH = 1;

  /** The greatest character that is one byte in the index. */
  private static final int MAX_ASCII = 0x7F;

  /** Cached per reader: the same names recur. */
  private static final ReaderCache<Map<String, List<Variant>>> CACHE =
      new ReaderCache<>(reader -> Collections.synchronizedMap(new LruCache<>(MAX_CACHED_NAMES)));

  private static final ReaderCache<ResolvedNameCache> RESOLVED_NAMES =
      new ReaderCache<>(reader -> new ResolvedNameCache());

  private final IndexReader reader;

  /** Cached for the fields of one search. */
  private final Map<FuzzyWord, CompiledAutomaton> fuzzy = new LruCache<>(MAX_CACHED_AUTOMATA);

  private record FuzzyWord(String word, int edits) {
    CompiledAutomaton automaton() {
      return FuzzyQuery.getFuzzyAutomaton(word, edits, PREFIX_LENGTH, /* transpositions= */ true);
    }
  }

  public IndexVocabulary(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public int frequency(Term term) throws IOException {
    return reader.docFreq(term);
  }

  @Override
  public int documentCount() {
    return reader.numDocs();
  }

  @Override
  public List<Variant> variants(String term) throws IOException {
    Map<String, List<Variant>> known = CACHE.of(reader);
    List<Variant> variants = known.get(term);
    if (variants == null) {
      variants = NameVariants.variants(this, term);
      known.put(term, variants);
    }
    return variants;
  }

  @Override
  public Map<String, NameKey> soundingLike(NameKey key) throws IOException {
    CompiledAutomaton near = entriesNear(key.skeleton());
    Map<String, NameKey> names = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Schema.NAME_KEY);
      if (terms != null) {
        TermsEnum entries = near.getTermsEnum(terms);
        for (BytesRef term = entries.next(); term != null; term = entries.next()) {
          NameKeyField.NameKeyTerm entry = NameKeyField.NameKeyTerm.of(term.utf8ToString());
          names.put(entry.name(), entry.key());
        }
      }
    }
    return names;
  }

  /**
   * An automaton for name entries with a similar skeleton. Skeletons of Latin names are ASCII, so
   * the automaton can work on bytes, which halves the time.
   */
  private static CompiledAutomaton entriesNear(String skeleton) {
    boolean isLatin = NameNormalizer.isAscii(skeleton);
    LevenshteinAutomata edits =
        isLatin
            ? new LevenshteinAutomata(skeleton.chars().toArray(), MAX_ASCII, true)
            : new LevenshteinAutomata(skeleton, true);
    Automaton near =
        Operations.concatenate(
            List.of(
                edits.toAutomaton(NameVariants.MAX_SKELETON_EDITS),
                Automata.makeChar(NameKeyField.END),
                isLatin ? Automata.makeAnyBinary() : Automata.makeAnyString()));
    // Marked finite and not determinized further: otherwise Lucene searches for a common suffix, of
    // which there is none, for longer than the query takes.
    return new CompiledAutomaton(near, /* finite= */ true, /* simplify= */ false, isLatin);
  }

  @Override
  public Set<String> typosOf(String name) throws IOException {
    Automaton near = new LevenshteinAutomata(name, true).toAutomaton(NameVariants.MAX_TYPO_EDITS);
    Map<String, Integer> slips = new TreeMap<>();
    addWords(Schema.ACTOR, new CompiledAutomaton(near), Integer.MAX_VALUE, slips);
    return slips.keySet();
  }

  @Override
  public Map<String, Integer> prefixMatches(Collection<String> fields, String prefix)
      throws IOException {
    return words(fields, new PrefixQuery(new Term("", prefix)).getCompiled());
  }

  @Override
  public Map<String, Integer> fuzzyMatches(Collection<String> fields, String word, int edits)
      throws IOException {
    return words(fields, fuzzy.computeIfAbsent(new FuzzyWord(word, edits), FuzzyWord::automaton));
  }

  private Map<String, Integer> words(Collection<String> fields, CompiledAutomaton automaton)
      throws IOException {
    Map<String, Integer> words = new TreeMap<>();
    for (String field : fields) {
      addWords(field, automaton, MAX_SCANNED_TERMS, words);
    }
    return words;
  }

  private void addWords(
      String field, CompiledAutomaton automaton, int limit, Map<String, Integer> words)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        TermsEnum matches = automaton.getTermsEnum(terms);
        BytesRef word = matches.next();
        for (int left = limit; word != null && left > 0; left--) {
          words.merge(word.utf8ToString(), matches.docFreq(), Integer::sum);
          word = matches.next();
        }
      }
    }
  }

  @Override
  public Map<String, Long> names(Facet facet, String field, Collection<String> terms)
      throws IOException {
    return IndexedNames.with(reader, facet, field, terms);
  }

  @Override
  public Map<String, Set<Actor.Kind>> kinds(Collection<String> names) throws IOException {
    return IndexedNames.kinds(reader, names);
  }

  @Override
  public ResolvedNameCache resolvedNames() throws IOException {
    return RESOLVED_NAMES.of(reader);
  }

  @Override
  public NameGroups nameGroups(Facet facet) throws IOException {
    return PersonIdentities.under(facet, reader);
  }
}
