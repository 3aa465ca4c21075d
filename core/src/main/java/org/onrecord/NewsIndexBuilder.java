package org.onrecord;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.annotate.Aliases;
import org.onrecord.annotate.Annotator;
import org.onrecord.search.Ranking;

/**
 * Opens an index with settings other than the defaults, see {@link
 * NewsIndex#builder(java.nio.file.Path)}.
 *
 * <p>No argument may be null ({@link NullPointerException}). Not safe for use by several threads.
 * The methods that open may be called several times.
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

  /**
   * Sets the annotator that finds actors and quotes in the articles that are added.
   *
   * @param annotator the annotator; the default is {@link Annotator#create()}
   * @return this builder
   */
  public NewsIndexBuilder annotator(Annotator annotator) {
    this.annotator = Objects.requireNonNull(annotator);
    return this;
  }

  /**
   * Sets the parameters of ranking, for searches by the opened index. They are not stored.
   *
   * @param ranking the parameters; the default is {@link Ranking#DEFAULT}
   * @return this builder
   */
  public NewsIndexBuilder ranking(Ranking ranking) {
    this.ranking = Objects.requireNonNull(ranking);
    return this;
  }

  /**
   * Sets the label of the index, see {@link org.onrecord.search.Stats#label()}. It is stored and
   * kept until another is set. Ignored if the index is opened for reading.
   *
   * @param label a name for display
   * @return this builder
   */
  public NewsIndexBuilder label(String label) {
    this.label = Optional.of(label);
    return this;
  }

  /**
   * Sets the aliases of people and organizations: an article with a variant of a name gets the
   * canonical name when it is added, and a search for a variant finds the canonical name. They are
   * stored and kept until others are set; articles that were added before keep their names. Ignored
   * if the index is opened for reading.
   *
   * @param aliases the aliases; {@link Aliases#NONE} removes those of the index
   * @return this builder
   */
  public NewsIndexBuilder aliases(Aliases aliases) {
    this.aliases = Optional.of(aliases);
    return this;
  }

  /**
   * Opens the index for reading and writing, and creates it if there is none.
   *
   * @return the open index, to be closed
   * @throws org.onrecord.model.OnrecordException as {@link NewsIndex#open(java.nio.file.Path)} or
   *     {@link NewsIndex#open(java.net.URI)}
   */
  public NewsIndex open() {
    NewsIndex index = new NewsIndex(location.open(ranking, label), annotator);
    aliases.ifPresent(index::storeAliases);
    return index;
  }

  /**
   * Opens the index for reading and writing, but never creates one.
   *
   * @return the open index, to be closed
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.model.OnrecordException as {@link #open()}
   */
  public NewsIndex openExisting() {
    openReadOnly().close();
    return open();
  }

  /**
   * Opens the index for reading as {@link #openReadOnly()} does, for a process that ends after a
   * search or two: opens faster, searches more slowly, and needs no native access ({@code
   * --enable-native-access}).
   *
   * @return the open index, to be closed
   * @throws org.onrecord.model.OnrecordException as {@link #openReadOnly()}
   */
  public NewsIndex openShortLived() {
    return new NewsIndex(location.openShortLived(ranking), annotator);
  }

  /**
   * Opens the index for reading.
   *
   * @return the open index, to be closed
   * @throws org.onrecord.store.IndexMissing if there is none
   * @throws org.onrecord.model.OnrecordException as {@link
   *     NewsIndex#openReadOnly(java.nio.file.Path)} or {@link NewsIndex#openReadOnly(java.net.URI)}
   */
  public NewsIndex openReadOnly() {
    return new NewsIndex(location.openReadOnly(ranking), annotator);
  }
}
