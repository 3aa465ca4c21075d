package org.onrecord.bench.speed;

import static org.apache.lucene.search.ScoreMode.COMPLETE_NO_SCORES;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.query.ArticleTranslator;
import org.onrecord.engine.query.PhraseQueries;
import org.onrecord.engine.query.QueryTranslator;
import org.onrecord.engine.query.QueryWords;
import org.onrecord.engine.query.QuoteTranslator;
import org.onrecord.engine.query.TermQueries;
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.StoredArticles;
import org.onrecord.lucene.FacetOrdinals;
import org.onrecord.lucene.IndexFolder;
import org.onrecord.lucene.IndexVocabulary;
import org.onrecord.model.Article;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;

/**
 * The baseline for searching: hand-written Lucene code that finds the ten best by score and id, and
 * reads their articles.
 */
public final class RawSearch implements Closeable {

  private static final int MAX_HITS = 10;
  private static final int PASSAGE_COUNT = 2;
  private static final Sort ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(Schema.ID, SortField.Type.STRING));
  private static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(Schema.term(Schema.TYPE, Schema.TYPE_ARTICLE));

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** The ordinals of the facet that is counted. */
  private @Nullable OrdinalMap numbers;

  /** Searches an index of Onrecord. */
  public static RawSearch ofOurs(Path home) throws IOException {
    return new RawSearch(home.resolve(IndexFolder.LUCENE));
  }

  /** Searches an index of {@link RawIndex}. */
  public RawSearch(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /** The query that Onrecord builds for a request, including spelling variants. */
  public Query translated(SearchRequest request, boolean isForQuotes) throws IOException {
    QueryWords words = new QueryWords(new IndexVocabulary(reader), request.options().isExact());
    ArticleTranslator articles = new ArticleTranslator(new TermQueries(words, Ranking.DEFAULT));
    QueryTranslator translator = isForQuotes ? new QuoteTranslator(articles) : articles;
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(translator.translate(request.query()), Occur.MUST);
    for (org.onrecord.search.Query filter : request.filters()) {
      all.add(translator.translate(filter), Occur.FILTER);
    }
    return all.build();
  }

  /** The number of matches of a query; the articles of the best are read. */
  public long search(Query query) throws IOException {
    TopFieldDocs top = best(query);
    long found = top.totalHits.value();
    for (ScoreDoc document : top.scoreDocs) {
      found += article(document.doc).quotes().size();
    }
    return found;
  }

  private Article article(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BitSet ends = Objects.requireNonNull(ARTICLES.getBitSet(leaf));
    return StoredArticles.read(reader, leaf.docBase + ends.nextSetBit(document - leaf.docBase));
  }

  private TopFieldDocs best(Query query) throws IOException {
    return searcher.search(
        query, new TopFieldCollectorManager(ORDER, MAX_HITS, null, Integer.MAX_VALUE));
  }

  /** As {@link #search}, with two passages per hit from Lucene's highlighter. */
  public long searchWithPassages(Query query) throws IOException {
    TopFieldDocs top = best(query);
    highlighter().highlight(Schema.BODY, query, top, PASSAGE_COUNT);
    return top.totalHits.value();
  }

  /** As {@link #search}, with the most frequent values of a facet. */
  public long searchAndCount(Query query, Facet facet) throws IOException {
    long found = search(query);
    SortedSetDocValues[] values = FacetOrdinals.values(facet, reader);
    OrdinalMap numbers = numbers(values);
    int[] counts = new int[(int) numbers.getValueCount()];
    Weight weight = searcher.createWeight(searcher.rewrite(query), COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        count(scorer.iterator(), values[leaf.ord], numbers.getGlobalOrds(leaf.ord), counts);
      }
    }
    LongHeap most = new LongHeap(FacetCounts.MAX_VALUES);
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        most.insertWithOverflow((long) counts[number] << Integer.SIZE | number);
      }
    }
    while (most.size() > 0) {
      int number = (int) most.pop();
      long ordinal = numbers.getFirstSegmentOrd(number);
      found += values[numbers.getFirstSegmentNumber(number)].lookupOrd(ordinal).length;
    }
    return found;
  }

  private OrdinalMap numbers(SortedSetDocValues... values) throws IOException {
    if (numbers == null) {
      numbers = OrdinalMap.build(null, values, PackedInts.DEFAULT);
    }
    return numbers;
  }

  private static void count(
      DocIdSetIterator found, SortedSetDocValues values, LongValues numbers, int... counts)
      throws IOException {
    while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (values.advanceExact(found.docID())) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) numbers.get(values.nextOrd())]++;
        }
      }
    }
  }

  private UnifiedHighlighter highlighter() {
    return new UnifiedHighlighter(
        UnifiedHighlighter.builder(searcher, Analyzers.all()).withFieldMatcher(field -> true)) {
      @Override
      protected List<CharSequence[]> loadFieldValues(
          String[] fields, DocIdSetIterator documents, int cacheCharsThreshold) throws IOException {
        List<CharSequence[]> bodies = new ArrayList<>();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          bodies.add(new String[] {StoredArticles.read(reader, documents.docID()).body()});
        }
        return bodies;
      }
    };
  }

  /** A word in any field. */
  public static Query word(String word) {
    String term = Analyzers.terms(Analyzers.text(), word).get(0);
    Ranking ranking = Ranking.DEFAULT;
    return new CombinedFieldQuery.Builder(term)
        .addField(Schema.TITLE, ranking.title())
        .addField(Schema.STANDFIRST, ranking.standfirst())
        .addField(Schema.BODY, ranking.body())
        .build();
  }

  /** A phrase. */
  public static Query phrase(String words) {
    return any(
        PhraseQueries.exact(Schema.TITLE, words),
        PhraseQueries.exact(Schema.STANDFIRST, words),
        PhraseQueries.exact(Schema.BODY, words));
  }

  /** Words with a prefix. */
  public static Query prefix(String letters) {
    return any(
        new PrefixQuery(new Term(Schema.TITLE, letters)),
        new PrefixQuery(new Term(Schema.BODY, letters)));
  }

  /** Words within one or two edits. */
  public static Query fuzzy(String word) {
    return any(
        new FuzzyQuery(new Term(Schema.TITLE, word), 2, 1),
        new FuzzyQuery(new Term(Schema.BODY, word), 2, 1));
  }

  /** Articles by an author with this name. */
  public static Query by(String author) {
    return PhraseQueries.exact(Schema.AUTHOR, author);
  }

  /** Quotes by a speaker that contain a word. */
  public static Query quotes(String speaker, String word) {
    return all(
        PhraseQueries.exact(Schema.SPEAKER, speaker), PhraseQueries.exact(Schema.SAID, word));
  }

  /**
   * Articles with any of two words; those with a quote by {@code surname} that contains {@code
   * word} rank first.
   */
  public static Query whoSaid(String surname, String word) {
    return any(
        word(surname),
        word(word),
        new ToParentBlockJoinQuery(quotes(surname, word), ARTICLES, ScoreMode.Max));
  }

  /** A disjunction. */
  public static Query any(Query... queries) {
    return group(Occur.SHOULD, queries);
  }

  /** A conjunction. */
  public static Query all(Query... queries) {
    return group(Occur.MUST, queries);
  }

  private static Query group(Occur occur, Query... queries) {
    BooleanQuery.Builder group = new BooleanQuery.Builder();
    for (Query query : queries) {
      group.add(query, occur);
    }
    return group.build();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
