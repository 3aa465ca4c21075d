package org.onrecord.bench.reading;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The four-word shingles of a text, with their counts; of a shorter text the whole text. */
record Shingles(Multiset<List<String>> shingles) {

  private static final int SHINGLE_WORDS = 4;

  static Shingles of(String text) {
    List<String> words = words(text);
    Multiset<List<String>> runs = HashMultiset.create();
    for (int i = 0; i + SHINGLE_WORDS <= words.size(); i++) {
      runs.add(words.subList(i, i + SHINGLE_WORDS));
    }
    if (runs.isEmpty() && !words.isEmpty()) {
      runs.add(words);
    }
    return new Shingles(runs);
  }

  /** The number of shingles that two texts have in common. */
  int shared(Shingles other) {
    return Multisets.intersection(shingles, other.shingles).size();
  }

  int size() {
    return shingles.size();
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
