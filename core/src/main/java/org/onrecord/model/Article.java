package org.onrecord.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A news article: its words as published, who wrote it, when, who appears and who is quoted.
 *
 * <p>Build one with {@link #builder(String)}. Actors and quotes that are set there are kept as
 * given; the others are found when the article is added to an index.
 *
 * @param id what the article is called for good: its URL if known; adding an id again replaces it
 * @param title the headline, or an empty string
 * @param standfirst the lines under the headline, or an empty string
 * @param body the words, paragraphs kept
 * @param authors people's names, without "By" and roles
 * @param published when it appeared; empty if the article does not say
 * @param outlet who published it
 * @param url where it stands
 * @param language a BCP 47 tag such as {@code en}; {@code und} for a language that could not be
 *     told
 * @param section the part of the paper
 * @param file the file it was read from, relative to the folder that was given
 * @param actors who appears
 * @param quotes who is quoted, in the order of the text
 * @param attributes an application's own fields: stored, filterable, never interpreted
 * @param layers which annotations the article carries already, so that they are not looked for
 *     again
 */
public record Article(
    String id,
    String title,
    String standfirst,
    String body,
    List<String> authors,
    Optional<Published> published,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> language,
    Optional<String> section,
    Optional<String> file,
    List<Actor> actors,
    List<Quote> quotes,
    Map<String, List<String>> attributes,
    Set<Layer> layers) {

  /**
   * The attribute that reading many articles gives to one whose words came before under another id:
   * that id.
   */
  public static final String COPY_OF = "copy_of";

  /** A kind of annotation that is either given with the article or found in its words. */
  public enum Layer {
    ACTORS,
    QUOTES
  }

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException(
          "an article needs an id: its URL, or any other lasting name");
    }
    authors = List.copyOf(authors);
    actors = List.copyOf(actors);
    quotes = List.copyOf(quotes);
    Map<String, List<String>> copy = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> attribute : attributes.entrySet()) {
      copy.put(attribute.getKey(), List.copyOf(attribute.getValue()));
    }
    attributes = Collections.unmodifiableMap(copy);
    EnumSet<Layer> given = EnumSet.noneOf(Layer.class);
    given.addAll(layers);
    layers = Collections.unmodifiableSet(given);
  }

  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** A builder that starts with everything this article has. */
  public Builder toBuilder() {
    Builder builder = new Builder(id);
    builder.title = title;
    builder.standfirst = standfirst;
    builder.body = body;
    builder.authors.addAll(authors);
    builder.published = published;
    builder.outlet = outlet;
    builder.url = url;
    builder.language = language;
    builder.section = section;
    builder.file = file;
    builder.actors = actors;
    builder.quotes = quotes;
    builder.attributes.putAll(attributes);
    builder.layers.addAll(layers);
    return builder;
  }

  /** This article with these annotations in place of its own. */
  public Article annotated(List<Actor> actors, List<Quote> quotes, Set<Layer> layers) {
    Builder builder = toBuilder();
    builder.actors = actors;
    builder.quotes = quotes;
    builder.layers.clear();
    builder.layers.addAll(layers);
    return builder.build();
  }

  /** The words of one part. */
  public String text(Part part) {
    return switch (part) {
      case TITLE -> title;
      case STANDFIRST -> standfirst;
      case BODY -> body;
    };
  }

  /** Gathers an article. Not thread-safe; {@link #build()} may be called any number of times. */
  public static final class Builder {
    private final String id;
    private String title = "";
    private String standfirst = "";
    private String body = "";
    private final List<String> authors = new ArrayList<>();
    private Optional<Published> published = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> section = Optional.empty();
    private Optional<String> file = Optional.empty();
    private List<Actor> actors = List.of();
    private List<Quote> quotes = List.of();
    private final Map<String, List<String>> attributes = new LinkedHashMap<>();
    private final EnumSet<Layer> layers = EnumSet.noneOf(Layer.class);

    private Builder(String id) {
      this.id = id;
    }

    public Builder title(String title) {
      this.title = title;
      return this;
    }

    public Builder standfirst(String standfirst) {
      this.standfirst = standfirst;
      return this;
    }

    public Builder body(String body) {
      this.body = body;
      return this;
    }

    /** Adds one author. */
    public Builder author(String name) {
      authors.add(name);
      return this;
    }

    /** Replaces the authors. */
    public Builder authors(List<String> names) {
      authors.clear();
      authors.addAll(names);
      return this;
    }

    public Builder published(LocalDate date) {
      return published(Published.on(date));
    }

    public Builder published(Published published) {
      this.published = Optional.of(published);
      return this;
    }

    public Builder outlet(String outlet) {
      this.outlet = Optional.of(outlet);
      return this;
    }

    public Builder url(String url) {
      this.url = Optional.of(url);
      return this;
    }

    public Builder language(String tag) {
      this.language = Optional.of(tag);
      return this;
    }

    public Builder section(String section) {
      this.section = Optional.of(section);
      return this;
    }

    public Builder file(String file) {
      this.file = Optional.of(file);
      return this;
    }

    /** Gives the actors: they are kept as they are and not looked for. */
    public Builder actors(List<Actor> actors) {
      this.actors = actors;
      layers.add(Layer.ACTORS);
      return this;
    }

    /** Gives the quotes: they are kept as they are and not looked for. */
    public Builder quotes(List<Quote> quotes) {
      this.quotes = quotes;
      layers.add(Layer.QUOTES);
      return this;
    }

    /** Adds values to an attribute of the application's own. */
    public Builder attribute(String name, String... values) {
      List<String> all = new ArrayList<>(attributes.getOrDefault(name, List.of()));
      all.addAll(List.of(values));
      attributes.put(name, all);
      return this;
    }

    /**
     * @throws IllegalArgumentException if the id is blank
     */
    public Article build() {
      return new Article(
          id,
          title,
          standfirst,
          body,
          authors,
          published,
          outlet,
          url,
          language,
          section,
          file,
          actors,
          quotes,
          attributes,
          layers);
    }
  }
}
