package org.onrecord.annotate.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.text.QuoteMarks;
import org.onrecord.text.QuotedSpan;
import org.onrecord.text.SentenceSplitter;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

/**
 * A paragraph with one token for each marked span, split into sentences.
 *
 * <p>Without this, full stops, names and verbs inside quotes would be mistaken for the reporter's;
 * this step contributes most to accuracy.
 *
 * @param sentences the sentences, in order
 */
public record ParsedParagraph(ImmutableList<Sentence> sentences) {

  /** Replaces a marked span; does not occur in normal text, and is harmless if it does. */
  private static final String PLACEHOLDER = "\uFFFC";

  /** Rules scan a whole sentence per quotation, so its length is bounded. */
  private static final int MAX_SENTENCE_TOKENS = 300;

  /** Maximum distance of a verb after "Why?" that continues the sentence. */
  private static final int MAX_NEAR_VERB_DISTANCE = 6;

  private static final int MAX_VERB_DISTANCE = 30;

  public static ParsedParagraph of(String text, Range<Integer> paragraph) {
    List<Token> tokens = new ArrayList<>();
    Map<Integer, MarkedSpan> markedSpans = new TreeMap<>();
    int from = paragraph.lowerEndpoint();
    for (QuotedSpan quoted : QuoteMarks.in(text, from, paragraph.upperEndpoint())) {
      tokens.addAll(Tokenizer.tokens(text, from, quoted.start()));
      markedSpans.put(tokens.size(), MarkedSpan.of(quoted, text));
      tokens.add(new Token(PLACEHOLDER, PLACEHOLDER, quoted.start(), quoted.end()));
      from = quoted.end();
    }
    tokens.addAll(Tokenizer.tokens(text, from, paragraph.upperEndpoint()));
    return new ParsedParagraph(cut(tokens, markedSpans));
  }

  private static ImmutableList<Sentence> cut(
      List<Token> tokens, Map<Integer, MarkedSpan> markedSpans) {
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    int from = 0;
    int dateline = DatelinePrefix.end(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size() || i + 1 - from >= MAX_SENTENCE_TOKENS;
      if (last || i + 1 == dateline || ends(tokens, markedSpans, i)) {
        sentences.add(sentence(tokens.subList(from, i + 1), markedSpans, from));
        from = i + 1;
      }
    }
    return sentences.build();
  }

  private static Sentence sentence(
      List<Token> tokens, Map<Integer, MarkedSpan> markedSpans, int offset) {
    ImmutableMap.Builder<Integer, MarkedSpan> own = ImmutableMap.builder();
    for (int i = 0; i < tokens.size(); i++) {
      MarkedSpan markedSpan = markedSpans.get(offset + i);
      if (markedSpan != null) {
        own.put(i, markedSpan);
      }
    }
    return new Sentence(tokens, own.buildOrThrow());
  }

  private static boolean ends(List<Token> tokens, Map<Integer, MarkedSpan> markedSpans, int i) {
    MarkedSpan markedSpan = markedSpans.get(i);
    Token next = tokens.get(i + 1);
    boolean markedSpanFollows = markedSpans.containsKey(i + 1);
    if (markedSpan == null) {
      return SentenceSplitter.ends(tokens, i)
          && (markedSpanFollows || SentenceSplitter.begins(next));
    }
    if (!(next.isCapitalized() || markedSpanFollows) || !markedSpan.endsWithAny(".?!…")) {
      return false;
    }
    return markedSpan.endsWithAny(".")
        ? !onlyVerbFollows(tokens, markedSpans, i + 1)
        : !verbFollows(tokens, markedSpans, i + 1) && !endsWithVerb(tokens, i + 1);
  }

  /**
   * “Open!” Mira Lund beamed. Only a name and a verb in the past tense follow, so any verb counts.
   */
  private static boolean endsWithVerb(List<Token> tokens, int from) {
    int verb = from;
    while (verb < Math.min(from + MAX_NEAR_VERB_DISTANCE, tokens.size())
        && tokens.get(verb).isCapitalized()) {
      verb++;
    }
    boolean past = verb > from && verb < tokens.size() && tokens.get(verb).lower().endsWith("ed");
    return past && (verb + 1 == tokens.size() || tokens.get(verb + 1).text().equals("."));
  }

  /** “We stay.” Roe said: wrong punctuation, but one sentence. */
  private static boolean onlyVerbFollows(
      List<Token> tokens, Map<Integer, MarkedSpan> markedSpans, int from) {
    for (int i = from; i < Math.min(from + MAX_NEAR_VERB_DISTANCE, tokens.size()); i++) {
      if (markedSpans.containsKey(i)) {
        return false;
      }
      if (CueVerbLexicon.of(tokens.get(i).lower()).map(CueVerb::allowsInversion).orElse(false)) {
        return i > from && (i + 1 == tokens.size() || tokens.get(i + 1).text().equals("."));
      }
    }
    return false;
  }

  /**
   * “Why?” Roe asked: the question does not end the sentence. A verb of saying must follow before
   * the next quotation or full stop, and must be near, or directly after a name.
   */
  private static boolean verbFollows(
      List<Token> tokens, Map<Integer, MarkedSpan> markedSpans, int from) {
    int near = from + MAX_NEAR_VERB_DISTANCE;
    for (int i = from; i < Math.min(from + MAX_VERB_DISTANCE, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (markedSpans.containsKey(i) || token.text().equals(".") || token.text().equals(";")) {
        return false;
      }
      boolean cue = CueVerbLexicon.of(token.lower()).map(CueVerb::allowsInversion).orElse(false);
      if (cue && (i < near || tokens.get(i - 1).text().equals(","))) {
        return true;
      }
    }
    return false;
  }
}
