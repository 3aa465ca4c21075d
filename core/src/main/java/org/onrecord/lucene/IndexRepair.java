package org.onrecord.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.onrecord.engine.schema.StoredArticles;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;
import org.onrecord.search.RepairReport;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.IndexMissing;

/**
 * Copies the readable articles of a damaged index to a new one, which replaces it. Articles are
 * verified by their checksum. Source notes are dropped, so that the next ingestion reads all
 * sources.
 */
final class IndexRepair {

  private final IndexFolder home;
  private final IndexReplacement swap;
  private long keptArticles;
  private long foundArticles;

  IndexRepair(Path path) {
    this.home = new IndexFolder(path);
    this.swap = new IndexReplacement(home);
  }

  RepairReport run() throws IOException {
    if (!Files.isDirectory(home.lucene())) {
      throw new IndexMissing(home.path());
    }
    OptionalLong announced = home.manifest().articles();
    Path beside = IndexReplacement.newFolder(home.path());
    IndexReplacement.remove(beside);
    try (ArticleStore target = LuceneStore.open(beside, Ranking.DEFAULT, Optional.empty())) {
      try (Directory directory = home.directory()) {
        read(directory, target);
      } catch (IOException | RuntimeException e) {
        readWithoutBrokenSegments(target);
      }
    }
    swap.replace(beside);
    long all = Math.max(foundArticles, announced.orElse(0));
    RepairReport.Builder report = RepairReport.builder(keptArticles, swap.damagedFolder());
    if (announced.isPresent()) {
      report.lost(all - keptArticles);
    }
    return report.build();
  }

  /** On a copy, removes the segments that prevent opening. */
  private void readWithoutBrokenSegments(ArticleStore target) throws IOException {
    Path copy = home.path().resolve("lucene.copy");
    IndexReplacement.remove(copy);
    Files.createDirectories(copy);
    try {
      try (var files = Files.newDirectoryStream(home.lucene())) {
        for (Path file : files) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
      try (Directory directory = FSDirectory.open(copy);
          CheckIndex check = new CheckIndex(directory)) {
        check.setThreadCount(1);
        check.exorciseIndex(check.checkIndex());
        read(directory, target);
      } catch (RuntimeException e) {
        throw new IOException("no segment can be read", e);
      }
    } finally {
      IndexReplacement.remove(copy);
    }
  }

  private void read(Directory directory, ArticleStore target) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        for (int document = 0; document < leaf.reader().maxDoc(); document++) {
          if (live == null || live.get(document)) {
            read(leaf, document).ifPresent(target::put);
          }
        }
      }
    }
  }

  private Optional<Article> read(LeafReaderContext leaf, int document) {
    try {
      Optional<Article> article = StoredArticles.readIfArticle(leaf.reader(), document);
      keptArticles += article.isPresent() ? 1 : 0;
      foundArticles += article.isPresent() ? 1 : 0;
      return article;
    } catch (IOException | RuntimeException e) {
      foundArticles++;
      return Optional.empty();
    }
  }
}
