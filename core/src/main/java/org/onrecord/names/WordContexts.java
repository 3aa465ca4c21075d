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
 * The contexts of each capitalized word in the article: one mention of a name is often unambiguous
 * where another is not.
 */
final class WordContexts {

  /** The maximum number of other mentions whose neighbours are used. */
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

  /** The contexts of one word. */
  static final class WordContext {
    int bits;
    private int mentionCount;

    /**
     * The clusters of the words before and after its first mentions, and the positions of these.
     */
    final int[] before = new int[MAX_NEIGHBOURS + 1];

    final int[] after = new int[MAX_NEIGHBOURS + 1];
    private final EncodedSentence[] sentences = new EncodedSentence[MAX_NEIGHBOURS + 1];
    private final int[] tokenIndexes = new int[MAX_NEIGHBOURS + 1];

    private void addMention(EncodedSentence encoded, int i) {
      if (mentionCount < before.length) {
        before[mentionCount] = encoded.cluster(i - 1);
        after[mentionCount] = encoded.cluster(i + 1);
        sentences[mentionCount] = encoded;
        tokenIndexes[mentionCount] = i;
        mentionCount++;
      }
    }

    int mentionCount() {
      return mentionCount;
    }

    /** Whether the mention with a number is at a position. */
    boolean isMention(int mention, EncodedSentence encoded, int i) {
      return sentences[mention] == encoded && tokenIndexes[mention] == i;
    }
  }

  private final Map<Integer, WordContext> byWord = new HashMap<>();

  static WordContexts of(List<EncodedSentence> sentences) {
    WordContexts contexts = new WordContexts();
    Set<Integer> lowers = new HashSet<>();
    Set<String> initials = new HashSet<>();
    for (EncodedSentence encoded : sentences) {
      if (encoded.capitalization == 0) {
        contexts.read(encoded, lowers, initials);
      }
    }
    contexts.byWord.forEach(
        (word, context) -> context.bits |= lowers.contains(word) ? ALSO_LOWERCASE : 0);
    for (String acronym : initials) {
      WordContext context = contexts.byWord.get(WordTable.hash(acronym));
      if (context != null) {
        context.bits |= ACRONYM;
      }
    }
    return contexts;
  }

  /** The contexts of the word at {@code i}, or null. */
  @org.jspecify.annotations.Nullable
  WordContext at(EncodedSentence encoded, int i) {
    return byWord.get(encoded.lowers[i]);
  }

  /**
   * Whether the word at {@code i} is capitalized only because it begins a sentence: elsewhere in
   * the article it is in lower case, and it is never capitalized within a sentence.
   */
  boolean isOnlySentenceInitial(EncodedSentence encoded, int i) {
    WordContext context = at(encoded, i);
    return context != null && (context.bits & (ALSO_LOWERCASE | INSIDE_SENTENCE)) == ALSO_LOWERCASE;
  }

  private void read(EncodedSentence encoded, Set<Integer> lowers, Set<String> initials) {
    int run = 0;
    for (int i = 0; i < encoded.size; i++) {
      if (encoded.isCapital(i)) {
        WordContext context = byWord.computeIfAbsent(encoded.lowers[i], word -> new WordContext());
        context.bits |= bits(encoded, i);
        context.addMention(encoded, i);
      } else {
        if (Character.isLowerCase(encoded.tokens.get(i).text().charAt(0))) {
          lowers.add(encoded.lowers[i]);
        }
        if (!encoded.mayBeInName[i]) {
          addInitials(encoded, run, i, initials);
          run = i + 1;
        }
      }
    }
    addInitials(encoded, run, encoded.size, initials);
  }

  private static int bits(EncodedSentence encoded, int i) {
    String before = i > 0 ? encoded.tokens.get(i - 1).lower() : "";
    String after = i + 1 < encoded.size ? encoded.tokens.get(i + 1).lower() : "";
    boolean capitalAfter = encoded.isCapital(i + 1);
    int bits = 0;
    bits |= i > 0 && PersonName.isTitle(before) ? TITLE_BEFORE : 0;
    bits |= SPEECH_WORDS.contains(after) ? SPEECH_AFTER : 0;
    bits |= LOCATIVE_WORDS.contains(before) && !capitalAfter ? LOCATIVE_BEFORE : 0;
    bits |=
        Gazetteer.isGivenName(Math.max(0, encoded.gazetteerFlags(i - 1))) ? GIVEN_NAME_BEFORE : 0;
    bits |= i > 0 ? INSIDE_SENTENCE : 0;
    bits |= before.equals("the") ? THE_BEFORE : 0;
    bits |= capitalAfter ? CAPITAL_AFTER : 0;
    bits |= encoded.isCapital(i - 1) ? CAPITAL_BEFORE : 0;
    bits |= before.equals("(") && after.equals(")") ? IN_BRACKETS : 0;
    bits |= after.equals("'s") || after.equals("’s") ? POSSESSIVE_AFTER : 0;
    return bits;
  }

  /** Adds the initials, in lower case, of the capitalized words in {@code [from, to)}. */
  private static void addInitials(EncodedSentence encoded, int from, int to, Set<String> initials) {
    if (to - from < MIN_INITIALS || to - from > MAX_INITIALS) {
      return;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = encoded.tokens.get(i);
      if (encoded.isCapital(i)) {
        letters.append(token.lower().charAt(0));
      }
    }
    if (letters.length() >= MIN_INITIALS) {
      initials.add(letters.toString());
    }
  }
}
