package org.onrecord;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.Aliases;
import org.onrecord.annotate.Annotator;
import org.onrecord.search.Ranking;

/**
 * Opens an index with other settings than the defaults: see {@link
 * NewsIndex#builder(java.nio.file.Path)}.
 *
 * <p>No argument may be null ({@link NullPointerException}). For one thread. May open several
 * times.
 */
public final class NewsIndexBuilder {

  private final StoreLocation location;
  private @Nullable Annotator annotator;
  private Ranking ranking = Ranking.DEFAULT;
  private Optional<String> label = Optional.empty();
  private Optional<Aliases> aliases = Optional.empty();

  NewsIndexBuilder(StoreLocation location) {
    this.location = location;
  }

  /** Finds actors and quotes in what is added; without, {@link Annotator#create()} does. */
  public NewsIndexBuilder annotator(Annotator annotator) {
    this.annotator = Objects.requireNonNull(annotator);
    return this;
  }

  /** How words are weighed in searches. */
  public NewsIndexBuilder ranking(Ranking ranking) {
    this.ranking = Objects.requireNonNull(ranking);
    return this;
  }

  /**
   * Names the index, for people: {@link NewsIndex#stats()} says it. An index keeps its name until
   * it is given another. Ignored where it is opened for reading.
   */
  public NewsIndexBuilder label(String label) {
    this.label = Optional.of(label);
    return this;
  }

  /**
   * What people and organizations are called beside the names that they are to go by: an article
   * that has a variant gets the name, and a search for a variant finds the name. An index keeps its
   * aliases until it is given others; articles that were added before keep their names. Ignored
   * where it is opened for reading.
   */
  public NewsIndexBuilder aliases(Aliases aliases) {
    this.aliases = Optional.of(aliases);
    return this;
  }

  /**
   * As {@link NewsIndex#open(java.nio.file.Path)} or {@link NewsIndex#open(java.net.URI)}, with the
   * same errors.
   */
  public NewsIndex open() {
    NewsIndex index = new NewsIndex(location.open(ranking, label), annotator);
    aliases.ifPresent(index::storeAliases);
    return index;
  }

  /** As {@link NewsIndex#openExisting(java.nio.file.Path)}, with the same errors. */
  public NewsIndex openExisting() {
    openReadOnly().close();
    return open();
  }

  /**
   * As {@link #openReadOnly()}, for a process that ends after a search or two: opens faster,
   * searches slower, and needs no native access ({@code --enable-native-access}).
   */
  public NewsIndex openShortLived() {
    return new NewsIndex(location.openShortLived(ranking), annotator);
  }

  /**
   * As {@link NewsIndex#openReadOnly(java.nio.file.Path)} or {@link
   * NewsIndex#openReadOnly(java.net.URI)}, with the same errors.
   */
  public NewsIndex openReadOnly() {
    return new NewsIndex(location.openReadOnly(ranking), annotator);
  }
}
