package org.onrecord.names;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.text.PersonName;
import org.onrecord.text.Token;
import org.onrecord.text.WordList;

/**
 * What stands around each word with a capital, wherever the article has it: one mention of a name
 * is often clear where another is not.
 */
final class WordContexts {

  /** How many other mentions of a word are looked at for their neighbours. */
  static final int MAX_NEIGHBOURS = 3;

  static final int TITLE_BEFORE = 1;
  static final int SPEECH_AFTER = 1 << 1;
  static final int LOCATIVE_BEFORE = 1 << 2;
  static final int GIVEN_NAME_BEFORE = 1 << 3;
  static final int INSIDE_SENTENCE = 1 << 4;
  static final int THE_BEFORE = 1 << 5;
  static final int CAPITAL_AFTER = 1 << 6;
  static final int CAPITAL_BEFORE = 1 << 7;
  static final int IN_BRACKETS = 1 << 8;
  static final int POSSESSIVE_AFTER = 1 << 9;
  static final int ALSO_LOWERCASE = 1 << 10;
  static final int ACRONYM = 1 << 11;
  static final int BIT_COUNT = 12;

  private static final ImmutableSet<String> SPEECH_WORDS =
      WordList.words(WordContexts.class, "speech-words.txt");
  private static final ImmutableSet<String> LOCATIVE_WORDS =
      WordList.words(WordContexts.class, "where-words.txt");

  private static final int MIN_INITIALS = 2;
  private static final int MAX_INITIALS = 12;

  /** What is known of one word. */
  static final class Evidence {
    int bits;
    private int mentionCount;

    /** The clusters of the words before and after its first mentions, and where those are. */
    final int[] before = new int[MAX_NEIGHBOURS + 1];

    final int[] after = new int[MAX_NEIGHBOURS + 1];
    private final EncodedSentence[] sentences = new EncodedSentence[MAX_NEIGHBOURS + 1];
    private final int[] tokenIndexes = new int[MAX_NEIGHBOURS + 1];

    private void addMention(EncodedSentence forms, int i) {
      if (mentionCount < before.length) {
        before[mentionCount] = forms.cluster(i - 1);
        after[mentionCount] = forms.cluster(i + 1);
        sentences[mentionCount] = forms;
        tokenIndexes[mentionCount] = i;
        mentionCount++;
      }
    }

    int mentionCount() {
      return mentionCount;
    }

    /** Whether the mention with a number is the one at a place. */
    boolean isMention(int mention, EncodedSentence forms, int i) {
      return sentences[mention] == forms && tokenIndexes[mention] == i;
    }
  }

  private final Map<Integer, Evidence> byWord = new HashMap<>();

  static WordContexts of(List<EncodedSentence> sentences) {
    WordContexts surroundings = new WordContexts();
    Set<Integer> lowers = new HashSet<>();
    Set<String> initials = new HashSet<>();
    for (EncodedSentence forms : sentences) {
      if (forms.capitalization == 0) {
        surroundings.read(forms, lowers, initials);
      }
    }
    surroundings.byWord.forEach(
        (word, evidence) -> evidence.bits |= lowers.contains(word) ? ALSO_LOWERCASE : 0);
    for (String acronym : initials) {
      Evidence evidence = surroundings.byWord.get(WordTable.hash(acronym));
      if (evidence != null) {
        evidence.bits |= ACRONYM;
      }
    }
    return surroundings;
  }

  /** What is known of the word at {@code i}, or null. */
  @org.jspecify.annotations.Nullable
  Evidence at(EncodedSentence forms, int i) {
    return byWord.get(forms.lowers[i]);
  }

  /**
   * Whether the word at {@code i} has a capital only because a sentence begins: the article writes
   * it small elsewhere, and never with a capital within a sentence.
   */
  boolean isOnlySentenceInitial(EncodedSentence forms, int i) {
    Evidence evidence = at(forms, i);
    return evidence != null
        && (evidence.bits & (ALSO_LOWERCASE | INSIDE_SENTENCE)) == ALSO_LOWERCASE;
  }

  private void read(EncodedSentence forms, Set<Integer> lowers, Set<String> initials) {
    int run = 0;
    for (int i = 0; i < forms.size; i++) {
      if (forms.isCapital(i)) {
        Evidence evidence = byWord.computeIfAbsent(forms.lowers[i], word -> new Evidence());
        evidence.bits |= bits(forms, i);
        evidence.addMention(forms, i);
      } else {
        if (Character.isLowerCase(forms.tokens.get(i).text().charAt(0))) {
          lowers.add(forms.lowers[i]);
        }
        if (!forms.mayBeInName[i]) {
          addInitials(forms, run, i, initials);
          run = i + 1;
        }
      }
    }
    addInitials(forms, run, forms.size, initials);
  }

  private static int bits(EncodedSentence forms, int i) {
    String before = i > 0 ? forms.tokens.get(i - 1).lower() : "";
    String after = i + 1 < forms.size ? forms.tokens.get(i + 1).lower() : "";
    boolean capitalAfter = forms.isCapital(i + 1);
    int bits = 0;
    bits |= i > 0 && PersonName.isTitle(before) ? TITLE_BEFORE : 0;
    bits |= SPEECH_WORDS.contains(after) ? SPEECH_AFTER : 0;
    bits |= LOCATIVE_WORDS.contains(before) && !capitalAfter ? LOCATIVE_BEFORE : 0;
    bits |= Gazetteer.isGivenName(Math.max(0, forms.gazetteerFlags(i - 1))) ? GIVEN_NAME_BEFORE : 0;
    bits |= i > 0 ? INSIDE_SENTENCE : 0;
    bits |= before.equals("the") ? THE_BEFORE : 0;
    bits |= capitalAfter ? CAPITAL_AFTER : 0;
    bits |= forms.isCapital(i - 1) ? CAPITAL_BEFORE : 0;
    bits |= before.equals("(") && after.equals(")") ? IN_BRACKETS : 0;
    bits |= after.equals("'s") || after.equals("’s") ? POSSESSIVE_AFTER : 0;
    return bits;
  }

  /** Adds the first letters, in lower case, of the words with a capital in {@code [from, to)}. */
  private static void addInitials(EncodedSentence forms, int from, int to, Set<String> initials) {
    if (to - from < MIN_INITIALS || to - from > MAX_INITIALS) {
      return;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = forms.tokens.get(i);
      if (forms.isCapital(i)) {
        letters.append(token.lower().charAt(0));
      }
    }
    if (letters.length() >= MIN_INITIALS) {
      initials.add(letters.toString());
    }
  }
}
