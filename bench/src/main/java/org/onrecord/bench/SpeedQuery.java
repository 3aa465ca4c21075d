package org.onrecord.bench;

import static org.onrecord.lucene.RawSearch.all;
import static org.onrecord.lucene.RawSearch.any;
import static org.onrecord.lucene.RawSearch.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.onrecord.lucene.RawSearch;
import org.onrecord.search.SearchRequest;

/**
 * A search whose speed is measured, as people ask it and as it is written for Lucene by hand.
 *
 * @param kind what kind of search it is: {@code and2}, {@code phrase} …
 */
record SpeedQuery(String kind, SearchRequest request, Query raw) {

  /** The queries of a file: kind and words, parted by tabs; kinds that are not ours left out. */
  static List<SpeedQuery> read(Path file) throws IOException {
    List<SpeedQuery> queries = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] part = line.split("\t", -1);
      switch (part[0]) {
        case "term_lo", "term_med", "term_hi" -> queries.add(of(part, part[1], word(part[1])));
        case "or2" ->
            queries.add(of(part, part[1] + " OR " + part[2], any(word(part[1]), word(part[2]))));
        case "and2" ->
            queries.add(of(part, part[1] + " AND " + part[2], all(word(part[1]), word(part[2]))));
        case "phrase" -> {
          String words = part[1] + " " + part[2];
          queries.add(of(part, '"' + words + '"', RawSearch.phrase(words)));
        }
        case "prefix" -> queries.add(of(part, part[1] + "*", RawSearch.prefix(part[1])));
        case "fuzzy" -> queries.add(of(part, part[1] + "~", RawSearch.fuzzy(part[1])));
        case "filter" ->
            queries.add(
                new SpeedQuery(
                    part[0],
                    SearchRequest.of(part[1]).author(part[2]),
                    all(word(part[1]), RawSearch.by(part[2]))));
        case "quote" ->
            queries.add(
                new SpeedQuery(
                    part[0],
                    SearchRequest.of("said:" + part[2]).speaker(part[1]),
                    RawSearch.quoted(part[1], part[2])));
        default -> {}
      }
    }
    return queries;
  }

  private static SpeedQuery of(String[] part, String words, Query raw) {
    return new SpeedQuery(part[0], SearchRequest.of(words), raw);
  }
}
