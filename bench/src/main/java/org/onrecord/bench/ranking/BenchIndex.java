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

/** An index of the articles that are searched in a measurement, with all that is found in them. */
final class BenchIndex implements Closeable {

  private static final String SCHEME_SEPARATOR = "://";

  private final Supplier<NewsIndexBuilder> place;
  private final Optional<Path> temporary;

  private BenchIndex(Supplier<NewsIndexBuilder> place, Optional<Path> temporary) {
    this.place = place;
    this.temporary = temporary;
  }

  /**
   * The index of these articles: where {@code kept} says, a folder or an address, where it stays
   * and is not made again, else in a folder that goes when it is closed.
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
      try (NewsIndex made = index.place.get().open()) {
        articles.parallelStream().forEach(made::add);
      }
    }
    return index;
  }

  private boolean exists() {
    try {
      place.get().openReadOnly().close();
      return true;
    } catch (IndexMissing e) {
      return false;
    }
  }

  /** The index as it ranks with these settings. */
  NewsIndex open(Ranking ranking) {
    return place.get().ranking(ranking).openReadOnly();
  }

  @Override
  public void close() throws IOException {
    if (temporary.isPresent()) {
      Folders.delete(temporary.get());
    }
  }
}
