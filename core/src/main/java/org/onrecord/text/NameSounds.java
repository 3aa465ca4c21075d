package org.onrecord.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phonetic classes of the letters of a romanized name; the table is {@code name-letters.tsv}.
 */
final class NameSounds {

  /** By first letter, in order of precedence. */
  private static final Map<Character, List<Reduction>> REDUCTIONS = reductions();

  private NameSounds() {}

  /** The end of the word, in the context after the letters. */
  private static final String END = "$";

  /** {@code letters}, if followed by {@code before}, are read as {@code sounds}. */
  private record Reduction(String letters, String before, String sounds) {

    boolean appliesTo(String word, int at) {
      int end = at + letters.length();
      return word.startsWith(letters, at)
          && (before.equals(END) ? end == word.length() : word.startsWith(before, end));
    }
  }

  /**
   * The sounds of a lower-case word without accents, without repeated classes; characters that the
   * table lacks are kept.
   */
  static String of(String word) {
    StringBuilder sounds = new StringBuilder(word.length());
    int at = 0;
    reading:
    while (at < word.length()) {
      for (Reduction reduction : REDUCTIONS.getOrDefault(word.charAt(at), List.of())) {
        if (reduction.appliesTo(word, at)) {
          appendOnce(sounds, reduction.sounds);
          at += reduction.letters.length();
          continue reading;
        }
      }
      appendOnce(sounds, word.substring(at, at + 1));
      at++;
    }
    return sounds.toString();
  }

  /** The sounds without vowels, except an initial one, and with similar classes merged. */
  static String skeleton(String sounds) {
    StringBuilder skeleton = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      if (isVowel(sound)) {
        if (i == 0) {
          skeleton.append('a');
        }
      } else if (sound != 'h' || i == 0) {
        appendOnce(skeleton, String.valueOf(broad(sound)));
      }
    }
    return skeleton.toString();
  }

  static boolean isVowel(char sound) {
    return "aeiou".indexOf(sound) >= 0;
  }

  private static char broad(char sound) {
    return switch (sound) {
      case 'D' -> 'T';
      case 'z', 'Z' -> 's';
      default -> sound;
    };
  }

  private static void appendOnce(StringBuilder to, String sounds) {
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      if (to.length() == 0 || to.charAt(to.length() - 1) != sound) {
        to.append(sound);
      }
    }
  }

  private static Map<Character, List<Reduction>> reductions() {
    Map<Character, List<Reduction>> reductions = new HashMap<>();
    for (String line : WordList.lines(NameSounds.class, "name-letters.tsv")) {
      int tab = line.indexOf('\t');
      int bar = line.indexOf('|');
      String letters = line.substring(0, bar < 0 ? tab : bar);
      String before = bar < 0 ? "" : line.substring(bar + 1, tab);
      reductions
          .computeIfAbsent(line.charAt(0), letter -> new ArrayList<>())
          .add(new Reduction(letters, before, line.substring(tab + 1)));
    }
    return reductions;
  }
}
