package org.onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.onrecord.search.Ranking;

/**
 * The floor for searching: the ten best articles by score and id, read whole, with two passages
 * each from Lucene's highlighter.
 */
public final class RawSearch implements Closeable {

  private static final int MOST = 10;
  private static final int PASSAGES = 2;
  private static final Sort ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(Schema.ID, SortField.Type.STRING));
  private static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(Words.term(Schema.TYPE, Schema.TYPE_ARTICLE));

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  /** Over what {@link RawIndex}, or we, left in a folder. */
  public RawSearch(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /** How many articles a query finds; the best are read, and their passages picked. */
  public long search(Query query) throws IOException {
    TopFieldDocs top =
        searcher.search(query, new TopFieldCollectorManager(ORDER, MOST, null, Integer.MAX_VALUE));
    highlighter().highlight(Schema.BODY, query, top, PASSAGES);
    return top.totalHits.value();
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

  /** A word anywhere. */
  public static Query word(String word) {
    String term = Analyzers.terms(Analyzers.text(), word).get(0);
    Ranking ranking = Ranking.DEFAULT;
    return new CombinedFieldQuery.Builder(term)
        .addField(Schema.TITLE, ranking.title())
        .addField(Schema.STANDFIRST, ranking.standfirst())
        .addField(Schema.BODY, ranking.body())
        .build();
  }

  /** Words next to each other. */
  public static Query phrase(String words) {
    return any(
        Words.near(Schema.TITLE, words, 0),
        Words.near(Schema.STANDFIRST, words, 0),
        Words.near(Schema.BODY, words, 0));
  }

  /** Words that begin so. */
  public static Query prefix(String letters) {
    return any(
        new PrefixQuery(new Term(Schema.TITLE, letters)),
        new PrefixQuery(new Term(Schema.BODY, letters)));
  }

  /** Words a letter or two away. */
  public static Query fuzzy(String word) {
    return any(
        new FuzzyQuery(new Term(Schema.TITLE, word), 2, 1),
        new FuzzyQuery(new Term(Schema.BODY, word), 2, 1));
  }

  /** Articles by an author of this name. */
  public static Query by(String author) {
    return Words.near(Schema.AUTHOR, author, 0);
  }

  /** Articles with words of a quote by a speaker. */
  public static Query quoted(String speaker, String word) {
    return new ToParentBlockJoinQuery(
        all(Words.near(Schema.SPEAKER, speaker, 0), Words.near(Schema.SAID, word, 0)),
        ARTICLES,
        ScoreMode.Max);
  }

  /** What any of these find. */
  public static Query any(Query... queries) {
    return group(Occur.SHOULD, queries);
  }

  /** What all of these find. */
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
