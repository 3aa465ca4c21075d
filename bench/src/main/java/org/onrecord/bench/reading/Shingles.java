package org.onrecord.bench.reading;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The runs of four words of a text, as often as they occur; of a shorter text the whole of it. */
record Shingles(Multiset<List<String>> runs) {

  private static final int LENGTH = 4;

  static Shingles of(String text) {
    List<String> words = words(text);
    Multiset<List<String>> runs = HashMultiset.create();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      runs.add(words.subList(i, i + LENGTH));
    }
    if (runs.isEmpty() && !words.isEmpty()) {
      runs.add(words);
    }
    return new Shingles(runs);
  }

  /** How many runs two texts share. */
  int shared(Shingles other) {
    return Multisets.intersection(runs, other.runs).size();
  }

  int size() {
    return runs.size();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
    }
    return words;
  }
}
