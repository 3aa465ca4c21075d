package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.syntax.Grammar;
import org.onrecord.syntax.Tree;
import org.onrecord.text.Token;

/**
 * A sentence of the reporter's own words, in which every marked span is one token, with its
 * grammar, its noun phrases and its cue verbs, each by the index of a token. Not thread-safe.
 */
class ParsedSentence {

  private static final int LONGEST_SMALL_WORD = 3;
  private static final int FEWEST_IN_HEADLINE = 4;

  private final ImmutableList<Token> tokens;
  private final ImmutableMap<Integer, Stretch> markedSpans;
  private final Tree tree;
  private final ImmutableList<Phrase> phrases;

  /** The number of the phrase that covers a token, by the token's; -1 where none does. */
  private final int[] phraseNumbers;

  private final boolean[] isMarkedSpan;
  private final @Nullable CueVerb[] cues;
  private final boolean titleCased;

  ParsedSentence(List<Token> tokens, ImmutableMap<Integer, Stretch> markedSpans) {
    this.tokens = ImmutableList.copyOf(tokens);
    this.markedSpans = markedSpans;
    this.tree =
        Grammar.english().parse(this.tokens, Maps.transformValues(markedSpans, Stretch::looks));
    this.phrases = ImmutableList.copyOf(Phrases.of(this.tokens, tree));
    this.phraseNumbers = phraseNumbers();
    this.isMarkedSpan = new boolean[this.tokens.size()];
    markedSpans.keySet().forEach(index -> isMarkedSpan[index] = true);
    this.titleCased = isTitleCased(this.tokens);
    this.cues = new CueVerb[this.tokens.size()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = findCue(i);
    }
  }

  /** The sentence's grammar. */
  Tree tree() {
    return tree;
  }

  /** Whether capitals tell nothing in it, as in a headline. */
  boolean isTitleCased() {
    return titleCased;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  ImmutableList<Token> tokens() {
    return tokens;
  }

  ImmutableList<Phrase> phrases() {
    return phrases;
  }

  /** The tokens from {@code first} to {@code last} as written. */
  List<String> words(int first, int last) {
    return tokens.subList(first, last + 1).stream().map(Token::text).toList();
  }

  /** The words from token {@code first} to token {@code last}, parted as in the text. */
  String text(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean gap = i > first && tokens.get(i - 1).end() < tokens.get(i).start();
      words.append(gap ? " " : "").append(tokens.get(i).text());
    }
    return words.toString();
  }

  /** The marked spans by the index of the token that stands for each, in order. */
  ImmutableMap<Integer, Stretch> markedSpans() {
    return markedSpans;
  }

  boolean isMarkedSpan(int index) {
    return index >= 0 && index < isMarkedSpan.length && isMarkedSpan[index];
  }

  /** Whether the token at {@code index} exists and is {@code word}, in lower case. */
  boolean is(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
  }

  /** Whether the token at {@code index} exists and is one of {@code marks}, a single character. */
  boolean isMark(int index, String marks) {
    if (index < 0 || index >= tokens.size() || isMarkedSpan(index)) {
      return false;
    }
    String text = tokens.get(index).text();
    return marks.indexOf(text.charAt(0)) >= 0 && !tokens.get(index).isWord();
  }

  /** The word at {@code index} in lower case; empty for a marked span and outside the sentence. */
  String word(int index) {
    return index < 0 || index >= tokens.size() || isMarkedSpan(index)
        ? ""
        : tokens.get(index).lower();
  }

  /** The verb of saying at {@code index}, if the word is used as one. */
  Optional<CueVerb> cue(int index) {
    return index < 0 || index >= cues.length ? Optional.empty() : Optional.ofNullable(cues[index]);
  }

  boolean isFiniteCue(int index) {
    return cue(index).map(CueVerb::isFinite).orElse(false);
  }

  /** The phrase that covers {@code index}. */
  Optional<Phrase> phraseAt(int index) {
    int number = index < 0 || index >= phraseNumbers.length ? -1 : phraseNumbers[index];
    return number < 0 ? Optional.empty() : Optional.of(phrases.get(number));
  }

  /** The last phrase that fits. */
  Optional<Phrase> lastPhrase(Predicate<Phrase> fits) {
    for (int i = phrases.size() - 1; i >= 0; i--) {
      if (fits.test(phrases.get(i))) {
        return Optional.of(phrases.get(i));
      }
    }
    return Optional.empty();
  }

  /** The first phrase that fits. */
  Optional<Phrase> firstPhrase(Predicate<Phrase> fits) {
    for (Phrase phrase : phrases) {
      if (fits.test(phrase)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code phrase} hangs on a preposition: "at the ministry". */
  boolean isAttached(Phrase phrase) {
    return Words.PREPOSITIONS.contains(word(phrase.first() - 1));
  }

  /** Whether no marked span stands in {@code [from, to)}. */
  boolean isOwnWords(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMarkedSpan(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word of the reporter's stands in {@code [from, to)}. */
  boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isMarkedSpan(i) && tokens.get(i).isWord()) {
        return true;
      }
    }
    return false;
  }

  /** The indexes of its finite verbs of saying, in order. */
  List<Integer> finiteCues() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < cues.length; i++) {
      if (isFiniteCue(i)) {
        found.add(i);
      }
    }
    return found;
  }

  /** The index of the last token before {@code verb} that is neither auxiliary nor adverb. */
  int beforeVerb(int verb) {
    int at = verb - 1;
    while (at >= 0 && !isMarkedSpan(at) && Words.standsBeforeVerb(tokens.get(at))) {
      at--;
    }
    return at;
  }

  private int[] phraseNumbers() {
    int[] numbers = new int[tokens.size()];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < phrases.size(); i++) {
      Arrays.fill(numbers, phrases.get(i).first(), phrases.get(i).last() + 1, i);
    }
    return numbers;
  }

  /**
   * "Roe Says Talks Will Go On": nearly all longer words have capitals, so these tell nothing. The
   * shipped weights of speakers were learned with these limits; those of {@code Capitalization},
   * which short sentences full of names reach too, cost confidence.
   */
  private static boolean isTitleCased(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.text().length() > LONGEST_SMALL_WORD) {
        words++;
        capitals += token.isCapitalized() ? 1 : 0;
      }
    }
    return words >= FEWEST_IN_HEADLINE && capitals * 10 >= words * 8;
  }

  private @Nullable CueVerb findCue(int index) {
    Token token = tokens.get(index);
    if (isMarkedSpan(index)) {
      return null;
    }
    boolean nameLike = token.isCapitalized() && index > 0 && !token.isShouted() && !titleCased;
    return nameLike
        ? null
        : CueVerbs.of(token.lower())
            .filter(cue -> !cue.ambiguous() || tree.tag(index).isVerb())
            .map(cue -> Words.FORMS_OF_BE.contains(word(index - 1)) ? cue.finite() : cue)
            .orElse(null);
  }
}
