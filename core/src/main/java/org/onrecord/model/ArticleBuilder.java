package org.onrecord.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Article.Layer;

/**
 * Builds an {@link Article}. Not safe for use by several threads; {@link #build()} may be called
 * several times.
 *
 * <p>No argument may be null, nor an element of a list ({@link NullPointerException}). Lists are
 * copied.
 */
public final class ArticleBuilder {
  final String id;
  String title = "";
  String standfirst = "";
  String body = "";
  final List<String> authors = new ArrayList<>();
  Optional<Published> published = Optional.empty();
  Optional<String> outlet = Optional.empty();
  Optional<String> url = Optional.empty();
  Optional<String> language = Optional.empty();
  Optional<String> section = Optional.empty();
  Optional<String> file = Optional.empty();
  List<Actor> actors = List.of();
  List<Quote> quotes = List.of();
  final Map<String, List<String>> attributes = new LinkedHashMap<>();
  final EnumSet<Layer> layers = EnumSet.noneOf(Layer.class);

  ArticleBuilder(String id) {
    this.id = Objects.requireNonNull(id, "id");
  }

  ArticleBuilder(Article article) {
    this.id = article.id();
    this.title = article.title();
    this.standfirst = article.standfirst();
    this.body = article.body();
    this.authors.addAll(article.authors());
    this.published = article.published();
    this.outlet = article.outlet();
    this.url = article.url();
    this.language = article.language();
    this.section = article.section();
    this.file = article.file();
    this.actors = article.actors();
    this.quotes = article.quotes();
    this.attributes.putAll(article.attributes());
    this.layers.addAll(article.layers());
  }

  /**
   * Sets the headline.
   *
   * @param title the headline
   * @return this builder
   */
  public ArticleBuilder title(String title) {
    this.title = Objects.requireNonNull(title, "title");
    return this;
  }

  /**
   * Sets the lines under the headline.
   *
   * @param standfirst these lines, separated by line breaks
   * @return this builder
   */
  public ArticleBuilder standfirst(String standfirst) {
    this.standfirst = Objects.requireNonNull(standfirst, "standfirst");
    return this;
  }

  /**
   * Sets the text.
   *
   * @param body the text, paragraphs separated by line breaks
   * @return this builder
   */
  public ArticleBuilder body(String body) {
    this.body = Objects.requireNonNull(body, "body");
    return this;
  }

  /**
   * Adds an author, after those set before.
   *
   * @param name the name, without "By" and roles
   * @return this builder
   */
  public ArticleBuilder author(String name) {
    authors.add(Objects.requireNonNull(name, "name"));
    return this;
  }

  /**
   * Replaces the authors.
   *
   * @param names their names, without "By" and roles
   * @return this builder
   */
  public ArticleBuilder authors(List<String> names) {
    List<String> copy = List.copyOf(Objects.requireNonNull(names, "names"));
    authors.clear();
    authors.addAll(copy);
    return this;
  }

  /**
   * Sets the publication date as given by the caller, see {@link Published#on(LocalDate)}.
   *
   * @param date the day, as dated by the outlet
   * @return this builder
   */
  public ArticleBuilder published(LocalDate date) {
    this.published = Optional.of(Published.on(Objects.requireNonNull(date, "date")));
    return this;
  }

  /**
   * Sets the publication date.
   *
   * @param published the date and its source
   * @return this builder
   */
  public ArticleBuilder published(Published published) {
    this.published = Optional.of(Objects.requireNonNull(published, "published"));
    return this;
  }

  /**
   * Sets the publisher.
   *
   * @param outlet the name of the publisher
   * @return this builder
   */
  public ArticleBuilder outlet(String outlet) {
    this.outlet = Optional.of(Objects.requireNonNull(outlet, "outlet"));
    return this;
  }

  /**
   * Sets the address of the article. It is not checked.
   *
   * @param url the address
   * @return this builder
   */
  public ArticleBuilder url(String url) {
    this.url = Optional.of(Objects.requireNonNull(url, "url"));
    return this;
  }

  /**
   * Sets the language, which is not identified then. It is not checked.
   *
   * @param tag a BCP 47 tag such as {@code en}
   * @return this builder
   */
  public ArticleBuilder language(String tag) {
    this.language = Optional.of(Objects.requireNonNull(tag, "tag"));
    return this;
  }

  /**
   * Sets the section of the newspaper.
   *
   * @param section the name of the section
   * @return this builder
   */
  public ArticleBuilder section(String section) {
    this.section = Optional.of(Objects.requireNonNull(section, "section"));
    return this;
  }

  /**
   * Sets the file that the article was read from.
   *
   * @param file the path, relative to the folder that was given
   * @return this builder
   */
  public ArticleBuilder file(String file) {
    this.file = Optional.of(Objects.requireNonNull(file, "file"));
    return this;
  }

  /**
   * Removes the file that the article was read from.
   *
   * @return this builder
   */
  public ArticleBuilder withoutFile() {
    this.file = Optional.empty();
    return this;
  }

  /**
   * Sets the actors: an annotator keeps them, even if the list is empty.
   *
   * @param actors the actors; offsets of mentions are not checked
   * @return this builder
   */
  public ArticleBuilder actors(List<Actor> actors) {
    this.actors = List.copyOf(Objects.requireNonNull(actors, "actors"));
    layers.add(Layer.ACTORS);
    return this;
  }

  /**
   * Sets the quotes: an annotator keeps them, even if the list is empty.
   *
   * @param quotes the quotes, in the order of the text; offsets are not checked
   * @return this builder
   */
  public ArticleBuilder quotes(List<Quote> quotes) {
    this.quotes = List.copyOf(Objects.requireNonNull(quotes, "quotes"));
    layers.add(Layer.QUOTES);
    return this;
  }

  /** Sets all annotations, and which of them are given. */
  ArticleBuilder annotations(List<Actor> actors, List<Quote> quotes, Set<Layer> layers) {
    actors(actors).quotes(quotes);
    this.layers.retainAll(Objects.requireNonNull(layers, "layers"));
    return this;
  }

  /**
   * Adds values to an application-defined attribute, after those set before.
   *
   * @param name the name of the attribute
   * @param values the values; without any, an attribute without values is stored
   * @return this builder
   */
  public ArticleBuilder attribute(String name, String... values) {
    List<String> all = new ArrayList<>(attributes.getOrDefault(name, List.of()));
    all.addAll(List.of(values));
    attributes.put(Objects.requireNonNull(name, "name"), List.copyOf(all));
    return this;
  }

  /**
   * Replaces the application-defined attributes.
   *
   * @param attributes the values of each attribute, by its name
   * @return this builder
   */
  public ArticleBuilder attributes(Map<String, List<String>> attributes) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    attributes.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    this.attributes.clear();
    this.attributes.putAll(copy);
    return this;
  }

  /**
   * Builds the article.
   *
   * @return an article with the parts set so far
   * @throws IllegalArgumentException if the id is blank
   */
  public Article build() {
    return new Article(this);
  }
}
