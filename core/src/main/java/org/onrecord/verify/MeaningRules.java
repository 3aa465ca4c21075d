package org.onrecord.verify;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.NameNormalizer;

/**
 * Whether a difference of words turns what they mean, by word lists: negation, numbers and units,
 * quantity, modality, comparison, opposites, names.
 */
final class MeaningRules {

  /** How many words before the end of an ellipsis may govern the word after it. */
  private static final int GOVERNING_WORDS = 2;

  private static final int MIN_PREFIXED_LENGTH = 3;
  private static final String NOT = "not";

  private MeaningRules() {}

  /**
   * Whether putting some words in the place of others turns the meaning.
   *
   * @param claimed the words of the claim; may be empty
   * @param found the words of the archive; may be empty
   * @return true or false; empty if no list has the words
   */
  static Optional<Boolean> turns(List<Word> claimed, List<Word> found) {
    List<String> ours = expanded(claimed);
    List<String> theirs = expanded(found);
    if (ours.equals(theirs)) {
      return Optional.of(false);
    }
    if (negations(ours) != negations(theirs) && !isNegationKept(ours, theirs)
        || !numbers(ours, theirs).equals(numbers(theirs, ours))
        || differ(WordLists.MAGNITUDES, ours, theirs)
        || differ(WordLists.MODALS, ours, theirs)
        || isOther(WordLists.UNITS, ours, theirs)
        || isReplacedOrDiffers(WordLists.QUANTITIES, ours, theirs)
        || isReplacedOrDiffers(WordLists.COMPARISONS, ours, theirs)
        || hasOpposites(ours, theirs)
        || hasOtherName(claimed, found)) {
      return Optional.of(true);
    }
    boolean isGrammar =
        ours.stream().allMatch(WordLists.FUNCTION_WORDS::contains)
            && theirs.stream().allMatch(WordLists.FUNCTION_WORDS::contains);
    return isGrammar || isInflection(ours, theirs) ? Optional.of(false) : Optional.empty();
  }

  /**
   * Whether words that an ellipsis leaves out turn what stays: a negation or number anywhere among
   * them; a word of quantity, modality or comparison just before the words that go on.
   */
  static boolean isTurnedWithout(List<Word> left) {
    List<String> words = expanded(left);
    boolean turns =
        negations(words) > 0
            || words.stream().anyMatch(MeaningRules::isPrefixed)
            || words.stream().anyMatch(MeaningRules::isDefiniteNumber);
    return turns
        || isGoverning(words.subList(Math.max(0, words.size() - GOVERNING_WORDS), words.size()));
  }

  private static boolean isGoverning(List<String> last) {
    return last.stream()
        .anyMatch(
            word ->
                WordLists.QUANTITIES.containsKey(word)
                    || WordLists.MODALS.containsKey(word)
                    || WordLists.COMPARISONS.containsKey(word) && !word.equals("than"));
  }

  /**
   * Whether words in square brackets turn what they stand for: an added or lost negation, another
   * number, an opposite. What they explain (a name for "he") does not.
   */
  static boolean isTurnedByBracket(List<Word> claimed, List<Word> found) {
    List<String> ours = expanded(claimed);
    List<String> theirs = expanded(found);
    boolean losesNumber =
        theirs.stream().anyMatch(MeaningRules::isDefiniteNumber)
            && !numbers(ours, theirs).equals(numbers(theirs, ours));
    return negations(ours) != negations(theirs)
        || losesNumber
        || hasOpposites(ours, theirs)
        || isOther(WordLists.QUANTITIES, ours, theirs)
        || isOther(WordLists.MODALS, ours, theirs)
        || isOther(WordLists.COMPARISONS, ours, theirs);
  }

  /** Whether a word negates. */
  static boolean isNegation(Word word) {
    return negations(expanded(List.of(word))) > 0;
  }

  /** The keys with contractions taken apart: "don't" is "do", "not". */
  private static List<String> expanded(List<Word> words) {
    List<String> keys = new ArrayList<>();
    for (Word word : words) {
      String key = word.key();
      if (key.isEmpty()) {
        continue;
      }
      String listed = WordLists.CONTRACTIONS.get(key);
      if (listed != null) {
        keys.addAll(List.of(listed.split(" ")));
      } else if (key.endsWith("n't")) {
        keys.add(key.substring(0, key.length() - 3));
        keys.add(NOT);
      } else if (key.endsWith("'re")) {
        keys.add(key.substring(0, key.length() - 3));
        keys.add("are");
      } else if (key.endsWith("'ve")) {
        keys.add(key.substring(0, key.length() - 3));
        keys.add("have");
      } else if (key.endsWith("'ll")) {
        keys.add(key.substring(0, key.length() - 3));
        keys.add("will");
      } else {
        keys.add(key);
      }
    }
    return keys;
  }

  private static long negations(List<String> words) {
    return words.stream().filter(WordLists.NEGATIONS::contains).count();
  }

  /** "no longer" and "not any longer": some negation stays, and no other word does. */
  private static boolean isNegationKept(List<String> ours, List<String> theirs) {
    return ours.equals(List.of("neither")) && theirs.equals(List.of(NOT, "either"))
        || theirs.equals(List.of("neither")) && ours.equals(List.of(NOT, "either"));
  }

  /** Whether a word begins with a negating prefix and is listed with the word without it. */
  private static boolean isPrefixed(String word) {
    for (String form : BaseForms.of(word)) {
      for (String prefix : WordLists.NEGATING_PREFIXES) {
        if (form.startsWith(prefix)
            && WordLists.ANTONYMS.contains(form + " " + form.substring(prefix.length()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.codePointAt(0));
  }

  /** "one" is mostly a pronoun, and "first" mostly an order. */
  private static boolean isDefiniteNumber(String word) {
    return isNumber(word) && !word.equals("1") && !word.equals("1st");
  }

  private static ImmutableMultiset<String> numbers(List<String> words, List<String> others) {
    boolean hasNumbers = others.stream().anyMatch(MeaningRules::isNumber);
    return words.stream()
        .filter(hasNumbers ? MeaningRules::isNumber : MeaningRules::isDefiniteNumber)
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  private static Multiset<String> classes(ImmutableMap<String, String> list, List<String> words) {
    Multiset<String> classes = HashMultiset.create();
    for (String word : words) {
      String group = list.get(word);
      if (group != null) {
        classes.add(group);
      }
    }
    return classes;
  }

  private static boolean differ(
      ImmutableMap<String, String> list, List<String> ours, List<String> theirs) {
    return !classes(list, ours).equals(classes(list, theirs));
  }

  /** Of one word in the place of another, both must be of a list: "better" has other opposites. */
  private static boolean isReplacedOrDiffers(
      ImmutableMap<String, String> list, List<String> ours, List<String> theirs) {
    return ours.size() == 1 && theirs.size() == 1
        ? isOther(list, ours, theirs)
        : differ(list, ours, theirs);
  }

  /** Whether both sides have words of a list, and other ones. */
  private static boolean isOther(
      ImmutableMap<String, String> list, List<String> ours, List<String> theirs) {
    Multiset<String> one = classes(list, ours);
    Multiset<String> other = classes(list, theirs);
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static boolean hasOpposites(List<String> ours, List<String> theirs) {
    for (String one : ours) {
      for (String other : theirs) {
        if (!one.equals(other) && isOpposite(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOpposite(String one, String other) {
    for (String form : BaseForms.of(one)) {
      for (String against : BaseForms.of(other)) {
        if (WordLists.ANTONYMS.contains(form + " " + against)
            || isNegated(form, against)
            || isNegated(against, form)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "unlikely" and "likely", "careless" and "careful". */
  private static boolean isNegated(String negated, String word) {
    if (word.length() < MIN_PREFIXED_LENGTH) {
      return false;
    }
    if (negated.endsWith("less") && word.endsWith("ful")) {
      return negated.regionMatches(0, word, 0, word.length() - 3)
          && negated.length() == word.length() + 1;
    }
    return negated.endsWith(word)
        && WordLists.NEGATING_PREFIXES.contains(
            negated.substring(0, negated.length() - word.length()));
  }

  private static boolean isInflection(List<String> ours, List<String> theirs) {
    return ours.size() == 1 && theirs.size() == 1 && BaseForms.share(ours.get(0), theirs.get(0));
  }

  /** Whether a name takes the place of another: both sides have one, and no word in common. */
  private static boolean hasOtherName(List<Word> claimed, List<Word> found) {
    List<Word> ours = claimed.stream().filter(MeaningRules::isName).toList();
    List<Word> theirs = found.stream().filter(MeaningRules::isName).toList();
    return !ours.isEmpty()
        && !theirs.isEmpty()
        && ours.stream()
            .noneMatch(one -> theirs.stream().anyMatch(other -> isSameName(one, other)));
  }

  private static boolean isName(Word word) {
    return word.isContent() && Character.isUpperCase(word.text().codePointAt(0));
  }

  private static boolean isSameName(Word one, Word other) {
    return NameNormalizer.normalize(one.text()).equals(NameNormalizer.normalize(other.text()))
        || BaseForms.share(one.key(), other.key());
  }
}
