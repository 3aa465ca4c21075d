package org.onrecord.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A news article: its text as published, authors, publication date, actors and quotes. Immutable.
 *
 * <p>Built with {@link #builder(String)}. Actors and quotes set there are kept as given; otherwise
 * they are annotated when the article is added to an index.
 */
public final class Article {

  /**
   * The attribute that ingestion sets on an article with the same text as an earlier article: that
   * article's id.
   */
  public static final String COPY_OF = "copy_of";

  private final String id;
  private final String title;
  private final String standfirst;
  private final String body;
  private final List<String> authors;
  private final Optional<Published> published;
  private final Optional<String> outlet;
  private final Optional<String> url;
  private final Optional<String> language;
  private final Optional<String> section;
  private final Optional<String> file;
  private final List<Actor> actors;
  private final List<Quote> quotes;
  private final Map<String, List<String>> attributes;
  private final Set<Layer> layers;

  Article(ArticleBuilder from) {
    if (from.id.isBlank()) {
      throw new IllegalArgumentException(
          "article id is blank; use its URL or another permanent name");
    }
    this.id = from.id;
    this.title = from.title;
    this.standfirst = from.standfirst;
    this.body = from.body;
    this.authors = List.copyOf(from.authors);
    this.published = from.published;
    this.outlet = from.outlet;
    this.url = from.url;
    this.language = from.language;
    this.section = from.section;
    this.file = from.file;
    this.actors = from.actors;
    this.quotes = from.quotes;
    this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(from.attributes));
    this.layers = Collections.unmodifiableSet(EnumSet.copyOf(from.layers));
  }

  /**
   * Starts an article; what is not set is empty or unknown.
   *
   * @param id the permanent name of the article: its URL if known
   * @return a builder of an article with that id
   */
  public static ArticleBuilder builder(String id) {
    return new ArticleBuilder(id);
  }

  /** {@return a builder that starts with all parts of this article} */
  public ArticleBuilder toBuilder() {
    return new ArticleBuilder(this);
  }

  /**
   * This article with these annotations instead of its own.
   *
   * @param actors the actors
   * @param quotes the quotes, in the order of the text
   * @param layers which of the two count as given, so that an {@code Annotator} keeps them
   * @return a copy with these annotations
   */
  public Article annotated(List<Actor> actors, List<Quote> quotes, Set<Layer> layers) {
    return toBuilder().annotations(actors, quotes, layers).build();
  }

  /**
   * The text of one part.
   *
   * @param part the part that offsets refer to
   * @return its text; empty if the article does not have that part
   */
  public String text(Part part) {
    return switch (part) {
      case TITLE -> title;
      case STANDFIRST -> standfirst;
      case BODY -> body;
    };
  }

  /**
   * {@return the permanent name of the article: its URL if known; adding an article with the same
   * id replaces it}
   */
  public String id() {
    return id;
  }

  /** {@return the headline; empty if unknown} */
  public String title() {
    return title;
  }

  /** {@return the lines under the headline; empty if there are none} */
  public String standfirst() {
    return standfirst;
  }

  /** {@return the text; paragraphs are separated by line breaks} */
  public String body() {
    return body;
  }

  /** {@return the names of the authors, without "By" and roles; empty if unknown} */
  public List<String> authors() {
    return authors;
  }

  /** {@return the publication date; empty if unknown} */
  public Optional<Published> published() {
    return published;
  }

  /** {@return the name of the publisher, if known} */
  public Optional<String> outlet() {
    return outlet;
  }

  /** {@return the address of the article, if it has one} */
  public Optional<String> url() {
    return url;
  }

  /**
   * {@return a BCP 47 tag such as {@code en}, if known; {@code und} if it could not be identified}
   */
  public Optional<String> language() {
    return language;
  }

  /** {@return the section of the newspaper, if known} */
  public Optional<String> section() {
    return section;
  }

  /**
   * {@return the file it was read from, relative to the folder that was given; empty if it was not
   * read from a file}
   */
  public Optional<String> file() {
    return file;
  }

  /**
   * {@return the people, organizations and places that appear; empty also if they were not
   * annotated, see {@link #layers()}}
   */
  public List<Actor> actors() {
    return actors;
  }

  /**
   * {@return the quotes, in the order of the text; empty also if they were not annotated, see
   * {@link #layers()}}
   */
  public List<Quote> quotes() {
    return quotes;
  }

  /**
   * {@return the attributes that an application defined, in the order they were added: stored and
   * filterable, never interpreted}
   */
  public Map<String, List<String>> attributes() {
    return attributes;
  }

  /** {@return the annotation layers that the article carries, which are not annotated again} */
  public Set<Layer> layers() {
    return layers;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Article that
        && id.equals(that.id)
        && title.equals(that.title)
        && standfirst.equals(that.standfirst)
        && body.equals(that.body)
        && authors.equals(that.authors)
        && published.equals(that.published)
        && outlet.equals(that.outlet)
        && url.equals(that.url)
        && language.equals(that.language)
        && section.equals(that.section)
        && file.equals(that.file)
        && actors.equals(that.actors)
        && quotes.equals(that.quotes)
        && attributes.equals(that.attributes)
        && layers.equals(that.layers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, title, standfirst, body);
  }

  @Override
  public String toString() {
    return id + " (" + title + ", " + quotes.size() + " quotes)";
  }

  /** A kind of annotation: given with the article, or found in its text. */
  public enum Layer {
    /** People, organizations and places. */
    ACTORS,
    /** Quotes and their speakers. */
    QUOTES
  }
}
