package org.onrecord.text;

/**
 * The cost of substituting {@linkplain NameSounds phonetic sequences}: an edit distance with cheap
 * vowels, lower costs for sounds that romanize the same foreign letter (table {@code
 * name-sounds.tsv}), and transpositions.
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
   * The minimum cost of transforming one into the other, or infinity if it is greater than {@code
   * max}. Time and memory are bounded by the product of the lengths.
   */
  static double distance(String a, String b, double max) {
    int rows = a.length();
    int columns = b.length();
    double[] dropA = drops(a);
    double[] dropB = drops(b);
    double[][] cost = new double[rows + 1][columns + 1];
    for (int j = 1; j <= columns; j++) {
      cost[0][j] = cost[0][j - 1] + dropB[j - 1];
    }
    double minBefore = 0;
    for (int i = 1; i <= rows; i++) {
      cost[i][0] = cost[i - 1][0] + dropA[i - 1];
      double minOfRow = cost[i][0];
      for (int j = 1; j <= columns; j++) {
        double min = cost[i - 1][j - 1] + replace(a.charAt(i - 1), b.charAt(j - 1));
        min = Math.min(min, cost[i - 1][j] + dropA[i - 1]);
        min = Math.min(min, cost[i][j - 1] + dropB[j - 1]);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          min = Math.min(min, cost[i - 2][j - 2] + SWAP);
        }
        cost[i][j] = min;
        minOfRow = Math.min(minOfRow, min);
      }
      // Later rows depend on this row and, for transpositions, on the previous one.
      if (minOfRow > max && minBefore > max) {
        return Double.POSITIVE_INFINITY;
      }
      minBefore = minOfRow;
    }
    return cost[rows][columns] > max ? Double.POSITIVE_INFINITY : cost[rows][columns];
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
   * Vowels are cheap to drop, most of all inside and at the end; "h" is often omitted; "v" and "j"
   * are glides.
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
