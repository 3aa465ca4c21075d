package org.onrecord.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.engine.schema.ArticleBlock;
import org.onrecord.engine.schema.NoteDocuments;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;
import org.onrecord.store.IndexUnwritable;
import org.onrecord.store.Origin;

/** The writing part of a store. Converts disk errors to ours. */
public final class StoreWriter {

  /**
   * RAM buffer: Lucene's 16 MB made an index of 20,000 articles 3 % larger at the same speed; with
   * more it is smaller, but slower.
   */
  public static final int BUFFER_MB = 64;

  /** How many UTF-16 units of an id that is too long are shown. */
  private static final int SHOWN_ID_LENGTH = 60;

  private final IndexFolder home;
  private final IndexWriter writer;
  private final Optional<String> label;

  private StoreWriter(IndexFolder home, IndexWriter writer, Optional<String> label) {
    this.home = home;
    this.writer = writer;
    this.label = label;
  }

  /** Opens an index for writing; a new one starts with an empty commit. */
  static StoreWriter open(
      IndexFolder home, Directory directory, Similarity similarity, Optional<String> label)
      throws IOException {
    boolean exists = IndexFolder.isIndex(directory);
    Optional<String> previousLabel = Optional.empty();
    if (exists) {
      Map<String, String> commit = SegmentInfos.readLatestCommit(directory).getUserData();
      home.requireThisSchema(commit);
      previousLabel = IndexFolder.label(commit);
    }
    IndexWriterConfig config = new IndexWriterConfig(Analyzers.all());
    config.setParentField(Schema.BLOCK);
    config.setSimilarity(similarity);
    config.setCommitOnClose(false);
    config.setRAMBufferSizeMB(BUFFER_MB);
    // Purging must also rewrite segments with few deletions.
    config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    IndexWriter writer = new IndexWriter(directory, config);
    StoreWriter store = new StoreWriter(home, writer, label.isPresent() ? label : previousLabel);
    return IndexFolder.closingOnFailure(
        writer,
        () -> {
          home.writerMark().set();
          if (!exists) {
            store.commit();
          }
          return store;
        });
  }

  Optional<String> label() {
    return label;
  }

  void put(Article article, Optional<Origin> origin) {
    int bytes = article.id().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > ArticleBlock.MAX_ID_BYTES) {
      throw new IllegalArgumentException(
          "the id “"
              + article.id().substring(0, SHOWN_ID_LENGTH)
              + "…” is "
              + bytes
              + " bytes long; at most "
              + ArticleBlock.MAX_ID_BYTES
              + " are allowed");
    }
    List<Document> block =
        origin
            .map(from -> ArticleBlock.of(article, from))
            .orElseGet(() -> ArticleBlock.of(article));
    runWriting(() -> writer.updateDocuments(new Term(Schema.ID, article.id()), block));
  }

  void remove(String id) {
    runWriting(() -> writer.deleteDocuments(new Term(Schema.ID, id)));
  }

  void removeSource(String source, Optional<String> but) {
    BooleanQuery.Builder gone = new BooleanQuery.Builder();
    gone.add(Schema.term(Schema.SOURCE, source), Occur.FILTER);
    but.ifPresent(version -> gone.add(Schema.term(Schema.SOURCE_VERSION, version), Occur.MUST_NOT));
    runWriting(() -> writer.deleteDocuments(gone.build()));
  }

  void clear() {
    runWriting(writer::deleteAll);
  }

  void note(String key, String text) {
    runWriting(
        () ->
            text.isEmpty()
                ? writer.deleteDocuments(NoteDocuments.key(key))
                : writer.updateDocument(NoteDocuments.key(key), NoteDocuments.of(key, text)));
  }

  void commit() {
    runWriting(
        () -> {
          writer.setLiveCommitData(IndexFolder.commit(label).entrySet());
          return writer.commit();
        });
  }

  void purge() {
    runWriting(
        () -> {
          writer.forceMergeDeletes();
          return true;
        });
    commit();
    runWriting(
        () -> {
          writer.deleteUnusedFiles();
          return true;
        });
  }

  /** Whether there is anything to commit; false once writing has failed. */
  boolean hasChanges() {
    return writer.isOpen() && writer.hasUncommittedChanges();
  }

  /** Discards what was not committed, and closes. */
  void rollback() throws IOException {
    boolean open = writer.isOpen();
    try {
      writer.rollback();
    } finally {
      if (open || writer.getTragicException() != null) {
        home.writerMark().remove();
      }
    }
  }

  private interface WriteTask {
    Object run() throws IOException;
  }

  private void runWriting(WriteTask work) {
    try {
      work.run();
    } catch (AlreadyClosedException e) {
      Throwable tragedy = writer.getTragicException();
      if (tragedy == null) {
        throw new IllegalStateException("the index at " + home.path() + " is closed", e);
      }
      throw unwritable(tragedy);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private IndexUnwritable unwritable(@Nullable Throwable cause) {
    String reason = cause == null ? "writing failed" : String.valueOf(cause.getMessage());
    return new IndexUnwritable(
        home.path(),
        reason + "; all earlier commits are intact",
        cause == null ? new IOException(reason) : cause);
  }
}
