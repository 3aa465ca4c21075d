package org.onrecord.bench.ranking;

import com.google.common.collect.ImmutableMap;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.onrecord.model.Article;

/** The baseline of ranking: stemmed English text in one field, ranked by BM25. */
final class PlainBm25 implements Closeable {

  private static final String ID = "id";
  private static final String TEXT = "text";

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  /** Indexes these texts, by id. */
  PlainBm25(Map<String, String> texts) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Document document = new Document();
        document.add(new StringField(ID, text.getKey(), Store.YES));
        document.add(new TextField(TEXT, text.getValue(), Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
  }

  /** Title, standfirst and body of each article as one text, by article id. */
  static ImmutableMap<String, String> texts(List<Article> articles) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (Article article : articles) {
      texts.put(
          article.id(), String.join("\n", article.title(), article.standfirst(), article.body()));
    }
    return texts.buildKeepingLast();
  }

  /** Ranks texts with any of the words. */
  Ranker any(double k1, double b) {
    return words -> rank(words, Occur.SHOULD, k1, b);
  }

  /** Ranks texts with all of the words. */
  Ranker all(double k1, double b) {
    return words -> rank(words, Occur.MUST, k1, b);
  }

  private List<String> rank(String words, Occur occur, double k1, double b) throws IOException {
    Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, words, occur);
    List<String> ranked = new ArrayList<>();
    if (query == null) {
      return ranked;
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity((float) k1, (float) b));
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : searcher.search(query, RankingScore.DEPTH).scoreDocs) {
      ranked.add(stored.document(hit.doc).get(ID));
    }
    return ranked;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    analyzer.close();
  }
}
