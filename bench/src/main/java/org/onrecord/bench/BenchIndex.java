package org.onrecord.bench;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;

/** An index of the articles that are searched in a measurement, with all that is found in them. */
final class BenchIndex implements Closeable {

  private final Path folder;
  private final boolean isKept;

  private BenchIndex(Path folder, boolean isKept) {
    this.folder = folder;
    this.isKept = isKept;
  }

  /**
   * The index of these articles: in {@code kept}, where it stays and is not made again, else in a
   * folder that goes when it is closed.
   */
  static BenchIndex of(List<Article> articles, Optional<Path> kept) throws IOException {
    if (kept.isPresent() && Files.exists(kept.get())) {
      return new BenchIndex(kept.get(), true);
    }
    Path folder = kept.isPresent() ? kept.get() : Files.createTempDirectory("onrecord-bench");
    try (NewsIndex index = NewsIndex.open(folder)) {
      articles.parallelStream().forEach(index::add);
    }
    return new BenchIndex(folder, kept.isPresent());
  }

  /** The index as it ranks with these settings. */
  NewsIndex open(Ranking ranking) {
    return NewsIndex.builder(folder).ranking(ranking).openReadOnly();
  }

  @Override
  public void close() throws IOException {
    if (!isKept) {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
