package org.onrecord.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Bits;
import org.onrecord.engine.schema.NoteDocuments;
import org.onrecord.engine.schema.StoredArticles;
import org.onrecord.model.Article;
import org.onrecord.search.CheckReport;
import org.onrecord.search.Ranking;
import org.onrecord.search.RepairReport;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.IndexMissing;
import org.onrecord.store.NoteKeys;
import org.onrecord.store.Origin;

/**
 * Copies the readable articles of a damaged index to a new one, which replaces it. Articles are
 * verified by their checksum. Holds the write lock meanwhile. Sources are noted as to be read
 * again, so that the next ingestion reads them all and knows which are gone; other notes, such as
 * aliases, are kept.
 */
final class IndexRepair {

  private final IndexFolder home;
  private final IndexReplacement swap;
  private long unreadable;

  IndexRepair(Path path) {
    this.home = new IndexFolder(path);
    this.swap = new IndexReplacement(home);
  }

  RepairReport run() throws IOException {
    swap.undoInterrupted();
    if (!Files.isDirectory(home.lucene())) {
      home.requireExisting();
    }
    try (Directory directory = home.directory();
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      if (!home.exists() && !home.hasSegments()) {
        throw new IndexMissing(home.path());
      }
      home.writerMark().set();
      try {
        return run(directory);
      } finally {
        home.writerMark().remove();
      }
    }
  }

  private RepairReport run(Directory directory) throws IOException {
    requireThisSchema(directory);
    IndexCheck check = new IndexCheck(home, directory);
    CheckReport found = check.run();
    if (check.isContentIntact()) {
      if (!found.isIntact()) {
        writeManifest(directory);
      }
      return RepairReport.builder(found.articles(), swap.damagedFolder())
          .lost(0L)
          .intact(true)
          .build();
    }
    OptionalLong announced = home.manifest().articles();
    Path beside = IndexReplacement.newFolder(home.path());
    IndexReplacement.remove(beside);
    RemovedFile.of(home).copyTo(beside);
    long kept = copyTo(beside, directory);
    swap.replace(beside);
    RepairReport.Builder report = RepairReport.builder(kept, swap.damagedFolder());
    if (announced.isPresent()) {
      report.lost(Math.max(unreadable, announced.getAsLong() - kept));
    }
    return report.build();
  }

  /** An index of another version is not damaged. */
  private void requireThisSchema(Directory directory) {
    try {
      home.requireThisSchema(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException e) {
      // Its list of segments is damaged or lost, and is written again.
    }
  }

  /** Returns the number of articles in the new index. */
  private long copyTo(Path beside, Directory directory) throws IOException {
    try (ArticleStore target = LuceneStore.open(beside, Ranking.DEFAULT, label(directory))) {
      try {
        read(directory, target);
      } catch (IOException | RuntimeException e) {
        unreadable = 0;
        readWithoutBrokenSegments(target);
      }
      target.commit();
      return target.stats().articles();
    }
  }

  private Optional<String> label(Directory directory) {
    try {
      return IndexFolder.label(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException | RuntimeException e) {
      return home.manifest().label();
    }
  }

  private void writeManifest(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      Optional<String> label = IndexFolder.label(commit.getUserData());
      home.manifest().write(StatsReader.read(new IndexSearcher(reader), directory, label), commit);
    }
  }

  /** On a copy, removes the segments that prevent opening, and writes a lost list of them again. */
  private void readWithoutBrokenSegments(ArticleStore target) throws IOException {
    Path copy = swap.copyFolder();
    IndexReplacement.remove(copy);
    Files.createDirectories(copy);
    try {
      try (var files = Files.newDirectoryStream(home.lucene())) {
        for (Path file : files) {
          if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
            Files.copy(file, copy.resolve(file.getFileName()));
          }
        }
      }
      try (Directory directory = FSDirectory.open(copy)) {
        if (!hasReadableList(directory)) {
          new SegmentList(directory).write();
        }
        try (CheckIndex check = new CheckIndex(directory)) {
          check.setThreadCount(1);
          check.exorciseIndex(check.checkIndex());
        }
        read(directory, target);
      } catch (RuntimeException e) {
        throw new IOException("no segment can be read", e);
      }
    } finally {
      IndexReplacement.remove(copy);
    }
  }

  private static boolean hasReadableList(Directory directory) {
    try {
      SegmentInfos.readLatestCommit(directory);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private void read(Directory directory, ArticleStore target) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        for (int document = 0; document < leaf.reader().maxDoc(); document++) {
          if (live == null || live.get(document)) {
            copy(leaf, document, target);
          }
        }
      }
      copyNotes(new IndexSearcher(reader), target);
    }
  }

  private static void copyNotes(IndexSearcher searcher, ArticleStore target) {
    try {
      NoteDocuments.all(searcher)
          .forEach(
              (key, text) -> {
                boolean isKept =
                    !key.startsWith(NoteKeys.SOURCE) || text.startsWith(NoteKeys.READ_AGAIN);
                target.note(key, isKept ? text : NoteKeys.READ_AGAIN + text);
              });
    } catch (IOException | RuntimeException e) {
      // Articles are worth more than what is noted beside them.
    }
  }

  private void copy(LeafReaderContext leaf, int document, ArticleStore target) {
    Optional<Article> article;
    Optional<Origin> origin;
    try {
      article = StoredArticles.readIfArticle(leaf.reader(), document);
      origin = StoredArticles.origin(leaf.reader(), document);
    } catch (IOException | RuntimeException e) {
      unreadable++;
      return;
    }
    if (article.isPresent() && origin.isPresent()) {
      target.put(article.get(), origin.get());
    } else {
      article.ifPresent(target::put);
    }
  }
}
