package org.onrecord.bench.query;

import java.util.List;
import java.util.Random;

/** Generates queries: from words and operators, from random characters, and by mutating others. */
final class RandomQueries {

  private static final List<String> WORDS =
      List.of(
          "talks",
          "Araghchi",
          "Aragchi",
          "nuclear",
          "constructive",
          "Iran",
          "the",
          "of",
          "minister",
          "al-Busaidi",
          "U.S.",
          "Khamenei",
          "2025",
          "é",
          "大使",
          "x",
          "said",
          "Witkoff",
          "stand-off");
  private static final List<String> MARKS =
      List.of(
          " ",
          " ",
          " ",
          " AND ",
          " OR ",
          " NOT ",
          "-",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "~",
          "~5",
          "*",
          "=",
          "\\",
          ":",
          "..",
          "title:",
          "body:",
          "a:",
          "n:",
          "speaker:",
          "said:",
          "outlet:",
          "any:",
          "date:",
          "since:",
          "until:",
          "7d",
          "2025-04",
          "lang:",
          "en",
          "attribute:",
          "x=y",
          "speker:");
  private static final int MAX_PIECES = 30;
  private static final int MAX_LENGTH = 200;
  private static final int LONG_QUERY_REPEATS = 50;
  private static final int LONG_QUERY_INTERVAL = 200;

  private final Random random;
  private String previous = "";

  RandomQueries(Random random) {
    this.random = random;
  }

  String next() {
    previous =
        switch (random.nextInt(4)) {
          case 0 -> characters();
          case 1 -> mutated(previous);
          default -> pieces();
        };
    return previous;
  }

  private String pieces() {
    int length = 1 + random.nextInt(MAX_PIECES);
    int times = random.nextInt(LONG_QUERY_INTERVAL) == 0 ? LONG_QUERY_REPEATS : 1;
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < length * times; i++) {
      List<String> some = random.nextBoolean() ? WORDS : MARKS;
      query.append(some.get(random.nextInt(some.size())));
      query.append(random.nextInt(3) == 0 ? " " : "");
    }
    return query.toString();
  }

  private String characters() {
    int range = random.nextBoolean() ? 0x80 : Character.MAX_VALUE + 1;
    StringBuilder query = new StringBuilder();
    for (int i = random.nextInt(MAX_LENGTH); i >= 0; i--) {
      query.append((char) random.nextInt(range));
    }
    return query.toString();
  }

  /** The query with some characters deleted, duplicated or replaced. */
  private String mutated(String query) {
    if (query.isEmpty()) {
      return pieces();
    }
    int start = random.nextInt(query.length());
    int end = Math.min(query.length(), start + 1 + random.nextInt(8));
    String piece = query.substring(start, end);
    String changed =
        switch (random.nextInt(3)) {
          case 0 -> "";
          case 1 -> piece + piece;
          default -> MARKS.get(random.nextInt(MARKS.size()));
        };
    return query.substring(0, start) + changed + query.substring(end);
  }
}
