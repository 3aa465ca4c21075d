package org.onrecord.text;

/**
 * What it costs to take one run of {@linkplain NameSounds sounds} for another: an edit distance in
 * which vowels are cheap, sounds that one foreign letter is romanised as are cheaper than others
 * (the table {@code name-sounds.tsv}), and two neighbours may change places.
 */
final class SoundCosts {

  private static final int TABLE_SIZE = 128;
  private static final double OTHER_VOWEL = .4;
  private static final double VOWEL_FOR_CONSONANT = 1.2;
  private static final double OTHER_CONSONANT = 1;
  private static final double SWAP = .7;

  private static final double[][] COSTS = costs();

  private SoundCosts() {}

  /**
   * The least cost of turning one into the other, or infinity if it is more than {@code most}.
   * Takes time and memory of the product of the lengths at most.
   */
  static double distance(String a, String b, double most) {
    int rows = a.length();
    int columns = b.length();
    double[] dropA = drops(a);
    double[] dropB = drops(b);
    double[][] cost = new double[rows + 1][columns + 1];
    for (int j = 1; j <= columns; j++) {
      cost[0][j] = cost[0][j - 1] + dropB[j - 1];
    }
    double leastBefore = 0;
    for (int i = 1; i <= rows; i++) {
      cost[i][0] = cost[i - 1][0] + dropA[i - 1];
      double leastOfRow = cost[i][0];
      for (int j = 1; j <= columns; j++) {
        double least = cost[i - 1][j - 1] + replace(a.charAt(i - 1), b.charAt(j - 1));
        least = Math.min(least, cost[i - 1][j] + dropA[i - 1]);
        least = Math.min(least, cost[i][j - 1] + dropB[j - 1]);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, cost[i - 2][j - 2] + SWAP);
        }
        cost[i][j] = least;
        leastOfRow = Math.min(leastOfRow, least);
      }
      // What follows builds on this row, or by a swap on the one before.
      if (leastOfRow > most && leastBefore > most) {
        return Double.POSITIVE_INFINITY;
      }
      leastBefore = leastOfRow;
    }
    return cost[rows][columns] > most ? Double.POSITIVE_INFINITY : cost[rows][columns];
  }

  private static double[] drops(String sounds) {
    double[] drops = new double[sounds.length()];
    for (int at = 0; at < drops.length; at++) {
      drops[at] = drop(sounds, at);
    }
    return drops;
  }

  private static double replace(char a, char b) {
    if (a == b) {
      return 0;
    }
    return a < TABLE_SIZE && b < TABLE_SIZE ? COSTS[a][b] : OTHER_CONSONANT;
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
    double[] ofConsonant = row(OTHER_CONSONANT, VOWEL_FOR_CONSONANT);
    double[] ofVowel = row(VOWEL_FOR_CONSONANT, OTHER_VOWEL);
    double[][] costs = new double[TABLE_SIZE][];
    for (char sound = 0; sound < TABLE_SIZE; sound++) {
      costs[sound] = (NameSounds.isVowel(sound) ? ofVowel : ofConsonant).clone();
    }
    for (String line : WordList.lines(SoundCosts.class, "name-sounds.tsv")) {
      char a = line.charAt(0);
      char b = line.charAt(1);
      costs[a][b] = costs[b][a] = Double.parseDouble(line.substring(line.indexOf('\t') + 1));
    }
    return costs;
  }

  private static double[] row(double forConsonant, double forVowel) {
    double[] row = new double[TABLE_SIZE];
    for (char sound = 0; sound < TABLE_SIZE; sound++) {
      row[sound] = NameSounds.isVowel(sound) ? forVowel : forConsonant;
    }
    return row;
  }
}
