package org.onrecord.bench.ranking;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.NewsIndex;
import org.onrecord.NewsIndexBuilder;
import org.onrecord.bench.common.Folders;
import org.onrecord.model.Article;
import org.onrecord.search.Ranking;
import org.onrecord.store.IndexMissing;

/** The index of a measurement, with annotated articles. */
final class BenchIndex implements Closeable {

  private static final String SCHEME_SEPARATOR = "://";

  private final Supplier<NewsIndexBuilder> builder;
  private final Optional<Path> temporary;

  private BenchIndex(Supplier<NewsIndexBuilder> builder, Optional<Path> temporary) {
    this.builder = builder;
    this.temporary = temporary;
  }

  /**
   * The index of these articles: in the folder or at the address {@code kept}, where it stays and
   * is reused, otherwise in a temporary folder that is deleted on close.
   */
  static BenchIndex of(List<Article> articles, Optional<String> kept) throws IOException {
    BenchIndex index;
    if (kept.isPresent() && kept.get().contains(SCHEME_SEPARATOR)) {
      URI address = URI.create(kept.get());
      index = new BenchIndex(() -> NewsIndex.builder(address), Optional.empty());
    } else if (kept.isPresent()) {
      Path folder = Path.of(kept.get());
      index = new BenchIndex(() -> NewsIndex.builder(folder), Optional.empty());
    } else {
      Path folder = Files.createTempDirectory("onrecord-bench");
      index = new BenchIndex(() -> NewsIndex.builder(folder), Optional.of(folder));
    }
    if (!index.exists()) {
      try (NewsIndex made = index.builder.get().open()) {
        articles.parallelStream().forEach(made::add);
      }
    }
    return index;
  }

  private boolean exists() {
    try {
      builder.get().openReadOnly().close();
      return true;
    } catch (IndexMissing e) {
      return false;
    }
  }

  /** Opens the index with these ranking parameters. */
  NewsIndex open(Ranking ranking) {
    return builder.get().ranking(ranking).openReadOnly();
  }

  @Override
  public void close() throws IOException {
    if (temporary.isPresent()) {
      Folders.delete(temporary.get());
    }
  }
}
