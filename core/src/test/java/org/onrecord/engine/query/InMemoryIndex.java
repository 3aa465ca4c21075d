package org.onrecord.engine.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of a few Lucene documents, numbered from 0 in the order they are given. */
final class InMemoryIndex implements AutoCloseable {

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  final IndexSearcher searcher;

  InMemoryIndex(Document... documents) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocuments(Arrays.asList(documents));
    }
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  /** The documents that match, best first. */
  List<Integer> found(Query query) throws IOException {
    return Arrays.stream(searcher.search(query, 10).scoreDocs).map(hit -> hit.doc).toList();
  }

  float score(Query query, int document) throws IOException {
    for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
      if (hit.doc == document) {
        return hit.score;
      }
    }
    throw new AssertionError(document + " does not match " + query);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
