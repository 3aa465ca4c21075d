package org.onrecord.verify;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.onrecord.text.WordList;

/** The word lists of this package, from its resource files. */
final class WordLists {

  static final ImmutableSet<String> FUNCTION_WORDS = words("function-words.txt");
  static final ImmutableSet<String> NEGATIONS = words("negations.txt");
  static final ImmutableSet<String> NEGATING_PREFIXES = words("negating-prefixes.txt");
  static final ImmutableMap<String, String> NUMBERS = table("numbers.tsv");
  static final ImmutableMap<String, String> SPELLINGS = table("spellings.tsv");
  static final ImmutableMap<String, String> CONTRACTIONS = table("contractions.tsv");
  static final ImmutableMap<String, String> IRREGULAR_FORMS = table("irregular-forms.tsv");

  /** Both orders of each pair, as {@code "a b"}. */
  static final ImmutableSet<String> ANTONYMS = antonyms();

  /**
   * Word classes in which another word is another meaning: each word, and the first word of its
   * line.
   */
  static final ImmutableMap<String, String> QUANTITIES = groups("quantities.txt");

  static final ImmutableMap<String, String> MODALS = groups("modals.txt");
  static final ImmutableMap<String, String> COMPARISONS = groups("comparisons.txt");
  static final ImmutableMap<String, String> MAGNITUDES = groups("magnitudes.txt");
  static final ImmutableMap<String, String> UNITS = groups("units.txt");

  private WordLists() {}

  private static ImmutableSet<String> words(String file) {
    return WordList.words(WordLists.class, file);
  }

  private static ImmutableMap<String, String> table(String file) {
    ImmutableMap.Builder<String, String> table = ImmutableMap.builder();
    for (String line : WordList.lines(WordLists.class, file)) {
      int tab = line.indexOf('\t');
      table.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return table.buildOrThrow();
  }

  private static ImmutableMap<String, String> groups(String file) {
    ImmutableMap.Builder<String, String> groups = ImmutableMap.builder();
    for (String line : WordList.lines(WordLists.class, file)) {
      List<String> words = List.of(line.split(" "));
      words.forEach(word -> groups.put(word, words.get(0)));
    }
    return groups.buildOrThrow();
  }

  private static ImmutableSet<String> antonyms() {
    ImmutableSet.Builder<String> pairs = ImmutableSet.builder();
    for (String file : List.of("antonyms-wordnet.txt", "antonyms-news.txt")) {
      for (String line : WordList.lines(WordLists.class, file)) {
        int space = line.indexOf(' ');
        pairs.add(line, line.substring(space + 1) + " " + line.substring(0, space));
      }
    }
    return pairs.build();
  }
}
