package org.onrecord.bench.query;

import java.util.List;
import java.util.Random;

/** Makes queries up: of words and marks, of any characters, and others with some changed. */
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
  private static final int MOST_PIECES = 30;
  private static final int MOST_CHARACTERS = 200;
  private static final int LONG = 50;
  private static final int ONE_IN_LONG = 200;

  private final Random random;
  private String last = "";

  RandomQueries(Random random) {
    this.random = random;
  }

  String next() {
    last =
        switch (random.nextInt(4)) {
          case 0 -> characters();
          case 1 -> mutated(last);
          default -> pieces();
        };
    return last;
  }

  private String pieces() {
    int length = 1 + random.nextInt(MOST_PIECES);
    int times = random.nextInt(ONE_IN_LONG) == 0 ? LONG : 1;
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
    for (int i = random.nextInt(MOST_CHARACTERS); i >= 0; i--) {
      query.append((char) random.nextInt(range));
    }
    return query.toString();
  }

  /** A character or a few cut out, put in twice, or changed. */
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
