package org.onrecord.text;

import com.google.common.base.Splitter;
import java.util.List;

/**
 * What it costs to take one run of {@linkplain NameSounds sounds} for another: an edit distance in
 * which vowels are cheap, sounds that one foreign letter is romanised as are cheaper than others
 * (the table {@code name-sounds.tsv}), and two neighbours may change places.
 */
final class SoundCosts {

  private static final int TABLE = 128;
  private static final double OTHER_VOWEL = .4;
  private static final double VOWEL_FOR_CONSONANT = 1.2;
  private static final double OTHER_CONSONANT = 1;
  private static final double SWAP = .7;

  private static final double[][] COSTS = costs();

  private SoundCosts() {}

  /**
   * The least cost of turning one into the other. Takes time and memory of the product of the
   * lengths.
   */
  static double distance(String a, String b) {
    int rows = a.length();
    int columns = b.length();
    double[][] cost = new double[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      cost[i][0] = cost[i - 1][0] + drop(a, i - 1);
    }
    for (int j = 1; j <= columns; j++) {
      cost[0][j] = cost[0][j - 1] + drop(b, j - 1);
    }
    for (int i = 1; i <= rows; i++) {
      for (int j = 1; j <= columns; j++) {
        double least = cost[i - 1][j - 1] + replace(a.charAt(i - 1), b.charAt(j - 1));
        least = Math.min(least, cost[i - 1][j] + drop(a, i - 1));
        least = Math.min(least, cost[i][j - 1] + drop(b, j - 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + SWAP);
        }
        cost[i][j] = least;
      }
    }
    return cost[rows][columns];
  }

  private static double replace(char a, char b) {
    if (a == b) {
      return 0;
    }
    return a < TABLE && b < TABLE ? COSTS[a][b] : OTHER_CONSONANT;
  }

  /**
   * Vowels come and go, most easily inside and at the end; an "h" is often not written; "v" and "j"
   * glide.
   */
  private static double drop(String sounds, int at) {
    char sound = sounds.charAt(at);
    if (NameSounds.isVowel(sound)) {
      return at == 0 ? .6 : at == sounds.length() - 1 ? .4 : .35;
    }
    return switch (sound) {
      case 'h' -> .2;
      case 'v', 'J' -> .8;
      default -> 1;
    };
  }

  private static double[][] costs() {
    double[][] costs = new double[TABLE][TABLE];
    for (char a = 0; a < TABLE; a++) {
      for (char b = 0; b < TABLE; b++) {
        boolean vowelA = NameSounds.isVowel(a);
        boolean vowelB = NameSounds.isVowel(b);
        costs[a][b] =
            vowelA && vowelB
                ? OTHER_VOWEL
                : vowelA || vowelB ? VOWEL_FOR_CONSONANT : OTHER_CONSONANT;
      }
    }
    for (String line : WordList.lines(SoundCosts.class, "name-sounds.tsv")) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      char a = cells.get(0).charAt(0);
      char b = cells.get(0).charAt(1);
      costs[a][b] = costs[b][a] = Double.parseDouble(cells.get(1));
    }
    return costs;
  }
}
