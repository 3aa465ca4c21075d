package org.onrecord.annotate.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.syntax.DependencyTree;
import org.onrecord.syntax.Grammar;
import org.onrecord.text.Token;

/**
 * A sentence in the reporter's words, with one token for each quotation: its dependency tree, noun
 * phrases and cue verbs, by token index. Not thread-safe.
 */
public class ParsedSentence {

  private static final int MAX_SHORT_WORD_LENGTH = 3;
  private static final int MIN_HEADLINE_WORDS = 4;

  private final ImmutableList<Token> tokens;
  private final ImmutableMap<Integer, MarkedSpan> markedSpans;
  private final DependencyTree tree;
  private final ImmutableList<NounPhrase> phrases;

  /** The number of the phrase that covers each token; -1 if there is none. */
  private final int[] phraseNumbers;

  private final boolean[] isMarkedSpan;
  private final @Nullable CueVerb[] cues;
  private final boolean titleCased;

  ParsedSentence(List<Token> tokens, ImmutableMap<Integer, MarkedSpan> markedSpans) {
    this.tokens = ImmutableList.copyOf(tokens);
    this.markedSpans = markedSpans;
    this.tree =
        Grammar.english().parse(this.tokens, Maps.transformValues(markedSpans, MarkedSpan::shape));
    this.phrases = ImmutableList.copyOf(NounPhraseChunker.of(this.tokens, tree));
    this.phraseNumbers = phraseNumbers();
    this.isMarkedSpan = new boolean[this.tokens.size()];
    markedSpans.keySet().forEach(index -> isMarkedSpan[index] = true);
    this.titleCased = isTitleCased(this.tokens);
    this.cues = new CueVerb[this.tokens.size()];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = findCue(i);
    }
  }

  /** The dependency tree. */
  public DependencyTree tree() {
    return tree;
  }

  /** Whether its capitals are not informative, as in a headline. */
  public boolean isTitleCased() {
    return titleCased;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public ImmutableList<Token> tokens() {
    return tokens;
  }

  public ImmutableList<NounPhrase> phrases() {
    return phrases;
  }

  /** The tokens from {@code first} to {@code last} as written. */
  public List<String> words(int first, int last) {
    return tokens.subList(first, last + 1).stream().map(Token::text).toList();
  }

  /** The words from token {@code first} to token {@code last}, spaced as in the text. */
  public String text(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean gap = i > first && tokens.get(i - 1).end() < tokens.get(i).start();
      words.append(gap ? " " : "").append(tokens.get(i).text());
    }
    return words.toString();
  }

  /** The marked spans by the index of their token, in order. */
  public ImmutableMap<Integer, MarkedSpan> markedSpans() {
    return markedSpans;
  }

  public boolean isMarkedSpan(int index) {
    return index >= 0 && index < isMarkedSpan.length && isMarkedSpan[index];
  }

  /** Whether the token at {@code index} exists and is {@code word}, in lower case. */
  public boolean is(int index, String word) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
  }

  /** Whether the token at {@code index} exists and is one of {@code marks}, a single character. */
  public boolean isMark(int index, String marks) {
    if (index < 0 || index >= tokens.size() || isMarkedSpan(index)) {
      return false;
    }
    String text = tokens.get(index).text();
    return marks.indexOf(text.charAt(0)) >= 0 && !tokens.get(index).isWord();
  }

  /** The lower-case word at {@code index}; empty for a marked span and outside the sentence. */
  public String word(int index) {
    return index < 0 || index >= tokens.size() || isMarkedSpan(index)
        ? ""
        : tokens.get(index).lower();
  }

  /** The cue verb at {@code index}, if the word is used as one. */
  public Optional<CueVerb> cue(int index) {
    return index < 0 || index >= cues.length ? Optional.empty() : Optional.ofNullable(cues[index]);
  }

  public boolean isFiniteCue(int index) {
    return cue(index).map(CueVerb::isFinite).orElse(false);
  }

  /** Whether the word at {@code index} is used as a verb of saying. */
  public boolean isSaying(int index) {
    return cue(index).filter(CueVerb::isSaying).isPresent();
  }

  /** The index of the last token that is a word; 0 if there is none. */
  public int lastWord() {
    int last = tokens.size() - 1;
    while (last > 0 && !tokens.get(last).isWord()) {
      last--;
    }
    return last;
  }

  /** The phrase that covers {@code index}. */
  public Optional<NounPhrase> phraseAt(int index) {
    int number = index < 0 || index >= phraseNumbers.length ? -1 : phraseNumbers[index];
    return number < 0 ? Optional.empty() : Optional.of(phrases.get(number));
  }

  /** The last phrase that fits. */
  Optional<NounPhrase> lastPhrase(Predicate<NounPhrase> fits) {
    for (int i = phrases.size() - 1; i >= 0; i--) {
      if (fits.test(phrases.get(i))) {
        return Optional.of(phrases.get(i));
      }
    }
    return Optional.empty();
  }

  /** The first phrase that fits. */
  public Optional<NounPhrase> firstPhrase(Predicate<NounPhrase> fits) {
    for (NounPhrase phrase : phrases) {
      if (fits.test(phrase)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code phrase} depends on a preposition: "at the ministry". */
  public boolean isAttached(NounPhrase phrase) {
    return ClosedClasses.PREPOSITIONS.contains(word(phrase.first() - 1));
  }

  /** Whether there is no marked span in {@code [from, to)}. */
  public boolean hasNoMarkedSpan(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isMarkedSpan(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is a word of the reporter in {@code [from, to)}. */
  public boolean hasReporterWord(int from, int to) {
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
    while (at >= 0 && !isMarkedSpan(at) && ClosedClasses.mayPrecedeVerb(tokens.get(at))) {
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
   * "Roe Says Talks Will Go On": nearly all longer words are capitalized, so capitals are not
   * informative. The shipped speaker weights were trained with these limits; those of {@code
   * Capitalization}, which also match short sentences full of names, lower confidence.
   */
  private static boolean isTitleCased(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.text().length() > MAX_SHORT_WORD_LENGTH) {
        words++;
        capitals += token.isCapitalized() ? 1 : 0;
      }
    }
    return words >= MIN_HEADLINE_WORDS && capitals * 10 >= words * 8;
  }

  private @Nullable CueVerb findCue(int index) {
    Token token = tokens.get(index);
    if (isMarkedSpan(index)) {
      return null;
    }
    boolean nameLike = token.isCapitalized() && index > 0 && !token.isAllCaps() && !titleCased;
    return nameLike
        ? null
        : CueVerbLexicon.of(token.lower())
            .filter(cue -> !cue.isAmbiguous() || tree.tag(index).isVerb())
            .map(cue -> ClosedClasses.FORMS_OF_BE.contains(word(index - 1)) ? cue.finite() : cue)
            .orElse(null);
  }
}
