package org.onrecord.bench.store;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word that stands in one text only, so that its letters can be searched in files. */
final class UniqueWord {

  private static final int LENGTH = 16;
  private static final Pattern FORM = Pattern.compile("q[a-z]{" + (LENGTH - 1) + "}");

  private UniqueWord() {}

  /** The word of a text of this name. */
  static String of(String name) {
    Random random = new Random(name.hashCode());
    StringBuilder word = new StringBuilder("q");
    while (word.length() < LENGTH) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  /** The word that stands in a text. */
  static String in(String text) {
    Matcher word = FORM.matcher(text);
    if (!word.find()) {
      throw new IllegalArgumentException("no unique word in " + text);
    }
    return word.group();
  }
}
