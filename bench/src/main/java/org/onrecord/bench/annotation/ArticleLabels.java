package org.onrecord.bench.annotation;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labels of a test article, from the file next to it; {@code testdata/README.md} describes the
 * format.
 *
 * @param id the article's id if the file has several; empty otherwise
 * @param title the headline
 * @param authors the authors
 * @param date the publication date, or {@code none}
 * @param actors the actors
 * @param quotes the quotes
 */
record ArticleLabels(
    Optional<String> id,
    Optional<String> title,
    List<String> authors,
    Optional<String> date,
    List<ActorLabel> actors,
    List<QuoteLabel> quotes) {

  /** An actor: {@code person}, {@code organization} or {@code place}, and the fullest name. */
  record ActorLabel(String kind, String name) {}

  /**
   * A quote.
   *
   * @param kind {@code direct}, {@code partial} or {@code indirect}
   * @param text the words, including quotation marks
   * @param speaker the fullest name; empty if there is no speaker
   * @param mention the speaker as written; empty if there is no speaker
   * @param in {@code title}, {@code standfirst} or {@code body}
   */
  record QuoteLabel(
      String kind, String text, Optional<String> speaker, Optional<String> mention, String in) {}

  private static final Splitter COLUMNS = Splitter.on('|').trimResults();

  ArticleLabels {
    authors = List.copyOf(authors);
    actors = List.copyOf(actors);
    quotes = List.copyOf(quotes);
  }

  /**
   * The labels of all articles of a file, in order.
   *
   * @throws IOException if the file cannot be read, or a line is not a label
   */
  static List<ArticleLabels> read(Path file) throws IOException {
    List<ArticleLabels> labels = new ArrayList<>();
    Draft draft = new Draft(Optional.empty());
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IOException(file + ": invalid label line: " + line);
      }
      String value = line.substring(colon + 1).strip();
      if (line.startsWith("article:")) {
        draft.addTo(labels);
        draft = new Draft(Optional.of(value));
      } else {
        draft.add(line.substring(0, colon), value, file);
      }
    }
    draft.addTo(labels);
    return labels;
  }

  private static final class Draft {
    private final Optional<String> id;
    private Optional<String> title = Optional.empty();
    private Optional<String> date = Optional.empty();
    private final List<String> authors = new ArrayList<>();
    private final List<ActorLabel> actors = new ArrayList<>();
    private final List<QuoteLabel> quotes = new ArrayList<>();
    private boolean empty = true;

    Draft(Optional<String> id) {
      this.id = id;
    }

    void add(String name, String value, Path file) throws IOException {
      empty = false;
      switch (name) {
        case "title" -> title = Optional.of(value);
        case "date" -> date = Optional.of(value);
        case "author" -> authors.add(value);
        case "actor" -> {
          List<String> columns = COLUMNS.splitToList(value);
          actors.add(new ActorLabel(columns.get(0), columns.get(1)));
        }
        case "quote" -> quotes.add(quote(COLUMNS.splitToList(value)));
        default -> throw new IOException(file + ": unknown label " + name);
      }
    }

    private static QuoteLabel quote(List<String> columns) {
      return new QuoteLabel(
          columns.get(0),
          columns.get(1),
          unlessDash(columns.get(2)),
          unlessDash(columns.get(3)),
          columns.size() > 4 ? columns.get(4) : "body");
    }

    private static Optional<String> unlessDash(String value) {
      return value.equals("-") ? Optional.empty() : Optional.of(value);
    }

    void addTo(List<ArticleLabels> labels) {
      if (!empty) {
        labels.add(new ArticleLabels(id, title, authors, date, actors, quotes));
      }
    }
  }
}
