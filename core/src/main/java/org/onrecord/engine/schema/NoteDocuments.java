package org.onrecord.engine.schema;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Notes as documents, so that they are committed with the articles. */
public final class NoteDocuments {

  private NoteDocuments() {}

  public static Term key(String key) {
    return new Term(Schema.NOTE, key);
  }

  public static Document of(String key, String text) {
    Document note = new Document();
    note.add(new StringField(Schema.TYPE, Schema.TYPE_NOTE, Store.NO));
    note.add(new StringField(Schema.NOTE, key, Store.YES));
    note.add(new StoredField(Schema.NOTE_TEXT, text));
    return note;
  }

  public static Optional<String> one(IndexSearcher searcher, String key) throws IOException {
    // Fast path for an index without notes, called on every opening.
    if (searcher.getIndexReader().docFreq(key(key)) == 0) {
      return Optional.empty();
    }
    StoredFields stored = searcher.getIndexReader().storedFields();
    for (ScoreDoc hit : searcher.search(new TermQuery(key(key)), 1).scoreDocs) {
      return Optional.of(stored.document(hit.doc).get(Schema.NOTE_TEXT));
    }
    return Optional.empty();
  }

  public static Map<String, String> all(IndexSearcher searcher) throws IOException {
    return matching(searcher, Schema.term(Schema.TYPE, Schema.TYPE_NOTE));
  }

  /** The notes whose keys start with a prefix. */
  public static Map<String, String> startingWith(IndexSearcher searcher, String prefix)
      throws IOException {
    return matching(searcher, new PrefixQuery(key(prefix)));
  }

  private static Map<String, String> matching(IndexSearcher searcher, Query query)
      throws IOException {
    Map<String, String> notes = new TreeMap<>();
    int limit = Math.max(1, searcher.getIndexReader().maxDoc());
    StoredFields stored = searcher.getIndexReader().storedFields();
    for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
      Document note = stored.document(hit.doc);
      notes.put(note.get(Schema.NOTE), note.get(Schema.NOTE_TEXT));
    }
    return notes;
  }
}
