package org.onrecord.bench.speed;

import static org.onrecord.bench.speed.RawSearch.all;
import static org.onrecord.bench.speed.RawSearch.any;
import static org.onrecord.bench.speed.RawSearch.word;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.onrecord.NewsIndex;
import org.onrecord.search.Facet;
import org.onrecord.search.SearchRequest;
import org.onrecord.training.program.Program;

/**
 * A search whose speed is measured, as a request to Onrecord and as a hand-written Lucene query.
 *
 * @param kind the kind of search: {@code and2}, {@code phrase} …
 * @param mode what is returned
 * @param plain the simplest Lucene query for the words
 */
record SpeedQuery(String kind, Mode mode, SearchRequest request, Query plain) {

  private static final Facet FACET = Facet.ACTOR;

  /** What is returned. */
  enum Mode {
    BARE,
    SHOWN,
    COUNTED,
    QUOTES
  }

  /**
   * Reads a file of kinds and words, separated by tabs; unknown kinds are skipped, a file without a
   * known one is refused.
   */
  static List<SpeedQuery> read(Path file) throws IOException {
    List<SpeedQuery> queries = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      String kind = cells.get(0);
      String word = Iterables.get(cells, 1, "");
      String other = Iterables.get(cells, 2, "");
      switch (kind) {
        case "term_lo", "term_med", "term_hi" -> queries.add(plainQuery(kind, word, word(word)));
        case "or2" -> queries.add(plainQuery(kind, word + " OR " + other, either(word, other)));
        case "and2" ->
            queries.add(plainQuery(kind, word + " AND " + other, all(word(word), word(other))));
        case "phrase" -> {
          String words = word + " " + other;
          queries.add(plainQuery(kind, '"' + words + '"', RawSearch.phrase(words)));
        }
        case "prefix" -> queries.add(plainQuery(kind, word + "*", RawSearch.prefix(word)));
        case "fuzzy" -> queries.add(plainQuery(kind, word + "~", RawSearch.fuzzy(word)));
        case "filter" ->
            queries.add(
                new SpeedQuery(
                    kind,
                    Mode.BARE,
                    SearchRequest.of(word).author(other).withoutSnippets(),
                    all(word(word), RawSearch.by(other))));
        case "hl_or2" ->
            queries.add(
                new SpeedQuery(
                    "passages",
                    Mode.SHOWN,
                    SearchRequest.of(word + " OR " + other),
                    either(word, other)));
        case "facet_or2" ->
            queries.add(
                new SpeedQuery(
                    "facets",
                    Mode.COUNTED,
                    SearchRequest.of(word + " OR " + other).facet(FACET).withoutSnippets(),
                    either(word, other)));
        case "quote" -> {
          SearchRequest request = SearchRequest.of("said:" + other).speaker(word).withoutSnippets();
          queries.add(
              new SpeedQuery("quotes", Mode.QUOTES, request, RawSearch.quotes(word, other)));
          String surname = Iterables.getLast(Splitter.on(' ').split(word));
          queries.add(
              plainQuery("who said", surname + " " + other, RawSearch.whoSaid(surname, other)));
        }
        default -> {}
      }
    }
    if (queries.isEmpty()) {
      throw new Program.UsageException(
          file + ": no line begins with a kind of search, such as term_lo, or2 or phrase");
    }
    return queries;
  }

  private static Query either(String word, String other) {
    return any(word(word), word(other));
  }

  private static SpeedQuery plainQuery(String kind, String words, Query plain) {
    return new SpeedQuery(kind, Mode.BARE, SearchRequest.of(words).withoutSnippets(), plain);
  }

  /** Runs it with hand-written Lucene code. */
  long search(RawSearch byHand, Query query) throws IOException {
    return switch (mode) {
      case BARE, QUOTES -> byHand.search(query);
      case SHOWN -> byHand.searchWithPassages(query);
      case COUNTED -> byHand.searchAndCount(query, FACET);
    };
  }

  long search(NewsIndex index) {
    return mode == Mode.QUOTES ? index.quotes(request).total() : index.search(request).total();
  }
}
