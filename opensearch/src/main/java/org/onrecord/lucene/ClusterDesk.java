package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.onrecord.lucene.Engine.Desk;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;

/** Lays articles that a cluster found into an index in memory, to look at them closely. */
final class ClusterDesk {

  private ClusterDesk() {}

  /**
   * A document that was found.
   *
   * @param ordinal which quote of the article it is; -1 for the article itself
   */
  record Found(Article article, int ordinal) {}

  static Desk of(List<Found> found, Ranking ranking, ClusterIndex index, Vocabulary vocabulary)
      throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    int[] documents = new int[found.size()];
    IndexWriterConfig config = new IndexWriterConfig(Analyzers.all());
    config.setParentField(Schema.BLOCK);
    // Numbers of documents are to be as they were put.
    config.setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      int first = 0;
      for (int i = 0; i < documents.length; i++) {
        List<Document> block = new ArrayList<>(ArticleBlock.of(found.get(i).article()));
        int ordinal = found.get(i).ordinal();
        documents[i] = first + (ordinal < 0 ? block.size() - 1 : ordinal);
        writer.addDocuments(block);
        first += block.size();
      }
    }
    BorrowedStatistics searcher =
        new BorrowedStatistics(DirectoryReader.open(directory), index, vocabulary);
    searcher.setSimilarity(new BM25Similarity(ranking.k1(), ranking.b()));
    return new Desk(searcher, documents);
  }
}
