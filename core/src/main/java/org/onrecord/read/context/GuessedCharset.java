package org.onrecord.read.context;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.text.WordList;

/**
 * Guesses the charset of a text that is not UTF-8 and declares none: the one in which most letters
 * beyond ASCII are letters of one language, without capitals inside words. Windows-1252, the most
 * frequent charset, wins where the difference is small.
 */
final class GuessedCharset {

  private static final int MAX_BYTES = 1 << 15;

  /** Fewer letters decide nothing. */
  private static final int MIN_LETTERS = 8;

  /** By how much another charset must be better than the default. */
  private static final double MIN_ADVANTAGE = 0.15;

  /** Frequent letters are half of the letters of a text. */
  private static final double FREQUENT_SHARE = 0.5;

  private static final CharMatcher PUNCTUATION =
      CharMatcher.anyOf("“”„‘’‚«»‹›–—…•·°§©®™€£±²³½¼¾´¡¿№\u00A0\u00AD").precomputed();

  private record Candidate(
      Charset charset, boolean isDefault, boolean isLatin, CharMatcher letters) {}

  private static final ImmutableList<Candidate> CANDIDATES = candidates();

  private GuessedCharset() {}

  /** The charset, if it is not the default one. */
  static Optional<Charset> of(byte[] bytes) {
    int length = Math.min(bytes.length, MAX_BYTES);
    double best = 0;
    double bestDefault = 0;
    Optional<Charset> guess = Optional.empty();
    for (Candidate candidate : CANDIDATES) {
      double score = score(new String(bytes, 0, length, candidate.charset), candidate);
      if (candidate.isDefault) {
        bestDefault = Math.max(bestDefault, score);
      } else if (score > best) {
        best = score;
        guess = Optional.of(candidate.charset);
      }
    }
    return best > bestDefault + MIN_ADVANTAGE ? guess : Optional.empty();
  }

  private static double score(String text, Candidate candidate) {
    int own = 0;
    int all = 0;
    int irregular = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 && !PUNCTUATION.matches(c)) {
        all++;
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        boolean smallInside = Character.isLowerCase(c) && isShouted(text, i);
        own += candidate.letters.matches(Character.toLowerCase(c)) ? 1 : 0;
        irregular += capitalInside || smallInside || !Character.isLetter(c) ? 1 : 0;
      }
    }
    if (all < MIN_LETTERS) {
      return 0;
    }
    double share = (double) own / all;
    double regular = 1 - (double) irregular / all;
    return regular * (candidate.isLatin ? share : Math.min(1, share / FREQUENT_SHARE));
  }

  /** Whether two capitals precede. */
  private static boolean isShouted(String text, int i) {
    return i > 1
        && Character.isUpperCase(text.charAt(i - 1))
        && Character.isUpperCase(text.charAt(i - 2));
  }

  private static ImmutableList<Candidate> candidates() {
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (String line : WordList.lines(GuessedCharset.class, "charsets.txt")) {
      List<String> parts = Splitter.on(' ').splitToList(line);
      String name = parts.get(0);
      if (Charset.isSupported(name)) {
        String letters = parts.get(2).toLowerCase(Locale.ROOT);
        boolean latin =
            Character.UnicodeScript.of(letters.charAt(0)) == Character.UnicodeScript.LATIN;
        candidates.add(
            new Candidate(
                Charset.forName(name),
                name.equals("windows-1252"),
                latin,
                CharMatcher.anyOf(letters).precomputed()));
      }
    }
    return candidates.build();
  }
}
