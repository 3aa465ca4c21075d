package org.onrecord.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SnapshotDeletionPolicy;
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
import org.onrecord.lucene.IndexFolder.IndexTask;
import org.onrecord.model.Article;
import org.onrecord.store.IndexUnwritable;
import org.onrecord.store.Origin;

/**
 * The writing half of a store. What a full or failing disk says comes out as our own error. An
 * interrupt does not stop a change or a commit: it would close the lock and end the writer.
 */
public final class StoreWriter {

  /**
   * RAM buffer: Lucene's 16 MB made an index of 20,000 articles 3 % larger at the same speed; with
   * more it is smaller, but slower.
   */
  public static final int BUFFER_MB = 64;

  /** How many UTF-16 units of an id that is too long are shown. */
  private static final int SHOWN_ID_LENGTH = 60;

  /** What the writer needs for a quote, at most: 200,000 short ones are written with 300 MB. */
  private static final int BYTES_PER_QUOTE = 1024;

  private final IndexFolder home;
  private final IndexWriter writer;
  private final SnapshotDeletionPolicy snapshots;
  private final Optional<String> label;

  private StoreWriter(
      IndexFolder home,
      IndexWriter writer,
      SnapshotDeletionPolicy snapshots,
      Optional<String> label) {
    this.home = home;
    this.writer = writer;
    this.snapshots = snapshots;
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
    SnapshotDeletionPolicy snapshots =
        new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
    config.setIndexDeletionPolicy(snapshots);
    IndexWriter writer = new IndexWriter(directory, config);
    StoreWriter store =
        new StoreWriter(home, writer, snapshots, label.isPresent() ? label : previousLabel);
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
    requireMemory(article);
    List<Document> block =
        origin
            .map(from -> ArticleBlock.of(article, from))
            .orElseGet(() -> ArticleBlock.of(article));
    runWriting(() -> writer.updateDocuments(new Term(Schema.ID, article.id()), block));
  }

  /** Lucene keeps a block in memory until it is complete, and no writer survives a lack of it. */
  private static void requireMemory(Article article) {
    long heap = Runtime.getRuntime().maxMemory();
    if (article.quotes().size() > heap / BYTES_PER_QUOTE) {
      throw new IllegalArgumentException(
          "it has "
              + article.quotes().size()
              + " quotes, which need more memory than there is ("
              + (heap >> 20)
              + " MB); increase the heap, e.g. -Xmx4g");
    }
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

  /** Whether it was closed, other than by a failure. */
  boolean isClosed() {
    return !writer.isOpen() && failure().isEmpty();
  }

  /** What made writing impossible, in an operation or a merge. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(writer.getTragicException());
  }

  /**
   * Reads what was written, what is not committed included.
   *
   * @param read takes a reader that is closed afterwards
   */
  <T> T readUncommitted(Reading<T> read) {
    return runWriting(
        () -> {
          try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return read.of(reader);
          }
        });
  }

  interface Reading<T> {
    T of(DirectoryReader reader) throws IOException;
  }

  /** Keeps the files of the last commit as long as {@code work} runs on it. */
  void withLastCommit(CommitTask work) throws IOException {
    ensureOpen();
    IndexCommit commit = snapshots.snapshot();
    try {
      work.run(commit);
    } finally {
      snapshots.release(commit);
      if (writer.isOpen()) {
        writer.deleteUnusedFiles();
      }
    }
  }

  interface CommitTask {
    void run(IndexCommit commit) throws IOException;
  }

  private void ensureOpen() {
    if (!writer.isOpen()) {
      throw new AlreadyClosedException("the writer is closed");
    }
  }

  /** Forgets what was not committed, and closes. */
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

  private <T> T runWriting(IndexTask<T> work) {
    try {
      return UninterruptedTasks.run(work);
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
