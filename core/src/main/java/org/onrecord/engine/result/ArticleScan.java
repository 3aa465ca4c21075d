package org.onrecord.engine.result;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.StoredArticles;
import org.onrecord.model.Article;

/** Visits articles in the order of their ids. Needs one bit per document. */
public final class ArticleScan {

  private ArticleScan() {}

  /** Receives an article. */
  public interface Sink {
    void accept(Article article) throws IOException;
  }

  /**
   * Passes on every matching article.
   *
   * @param matching matches documents of articles only
   */
  public static void forEach(IndexSearcher searcher, Query matching, Sink sink) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    scan(searcher, matching, (id, document) -> sink.accept(StoredArticles.read(reader, document)));
  }

  /**
   * Hands over the id of every article that matches; reads no article.
   *
   * @param matching matches documents of articles only
   */
  public static void forEachId(IndexSearcher searcher, Query matching, Consumer<String> sink)
      throws IOException {
    scan(searcher, matching, (id, document) -> sink.accept(id.utf8ToString()));
  }

  private interface DocumentSink {
    void accept(BytesRef id, int document) throws IOException;
  }

  private static void scan(IndexSearcher searcher, Query matching, DocumentSink sink)
      throws IOException {
    FixedBitSet wanted = matches(searcher, matching);
    Terms ids = MultiTerms.getTerms(searcher.getIndexReader(), Schema.ID);
    if (ids == null) {
      return;
    }
    TermsEnum id = ids.iterator();
    PostingsEnum block = null;
    while (id.next() != null) {
      block = id.postings(block, PostingsEnum.NONE);
      for (int document = block.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = block.nextDoc()) {
        if (wanted.get(document)) {
          sink.accept(id.term(), document);
        }
      }
    }
  }

  private static FixedBitSet matches(IndexSearcher searcher, Query matching) throws IOException {
    FixedBitSet matches = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    Query rewritten = searcher.rewrite(new ConstantScoreQuery(matching));
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator documents = scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (live == null || live.get(document)) {
          matches.set(leaf.docBase + document);
        }
      }
    }
    return matches;
  }
}
