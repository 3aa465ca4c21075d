package org.onrecord.annotate.actors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.BitSet;
import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.names.HyphenSplitter;
import org.onrecord.text.SentenceSplitter;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

/**
 * A tokenized paragraph. Names and sentences never cross its end.
 *
 * @param part the part of the article to which the tokens' offsets refer
 * @param tokens its words and marks
 * @param openings the tokens at which a sentence or quotation begins, where capitals are not
 *     informative
 * @param headline whether it is in title case: "Talks Resume In Muscat"
 */
record TokenizedParagraph(Part part, List<Token> tokens, BitSet openings, boolean headline) {

  private static final String OPENING = "\"“‘«:;•(—–-*|";
  private static final int MIN_WRAPPED_LENGTH = 50;
  private static final int MAX_WRAPPED_LENGTH = 100;
  private static final int MIN_HEADLINE_WORDS = 3;
  private static final int MIN_LONG_WORD_LENGTH = 4;

  /** The paragraphs of title, standfirst and body, in that order. */
  static ImmutableList<TokenizedParagraph> of(Article article) {
    ImmutableList.Builder<TokenizedParagraph> passages = ImmutableList.builder();
    for (Part part : Part.values()) {
      String text = article.text(part);
      int start = 0;
      while (start < text.length()) {
        int end = end(text, start);
        List<Token> tokens = HyphenSplitter.of(Tokenizer.tokens(text, start, end));
        if (!tokens.isEmpty()) {
          passages.add(new TokenizedParagraph(part, tokens, openings(tokens), isHeadline(tokens)));
        }
        start = end + 1;
      }
    }
    return passages.build();
  }

  int size() {
    return tokens.size();
  }

  /** The lower-case word at {@code i}; empty outside the paragraph. */
  String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }

  /** The word at {@code i} as written; empty outside the paragraph. */
  String word(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
  }

  /** Whether the word at {@code i} is capitalized. */
  boolean isCapitalized(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalized();
  }

  /** The words {@code [from, to)}, separated by single spaces. */
  String words(int from, int to) {
    StringBuilder words = new StringBuilder(tokens.get(from).text());
    for (int i = from + 1; i < to; i++) {
      if (tokens.get(i).isWord() || tokens.get(i - 1).end() < tokens.get(i).start()) {
        words.append(' ');
      }
      words.append(tokens.get(i).text());
    }
    return words.toString();
  }

  Span span(int from, int to) {
    return new Span(part, tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The end of the paragraph; line breaks of hard-wrapped text are skipped. */
  private static int end(String text, int start) {
    int line = start;
    while (true) {
      int end = text.indexOf('\n', line);
      if (end < 0) {
        return text.length();
      }
      int length = end - line;
      boolean wraps =
          length >= MIN_WRAPPED_LENGTH
              && length <= MAX_WRAPPED_LENGTH
              && end + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(end + 1))
              && (Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == ',');
      if (!wraps) {
        return end;
      }
      line = end + 1;
    }
  }

  private static BitSet openings(List<Token> tokens) {
    BitSet opens = new BitSet(tokens.size());
    for (Range<Integer> sentence : SentenceSplitter.split(tokens)) {
      opens.set(sentence.lowerEndpoint());
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean mark = !token.isWord();
      if (mark && (opens.get(i) || OPENING.indexOf(token.text().charAt(0)) >= 0)) {
        opens.set(i + 1);
      }
    }
    return opens;
  }

  private static boolean isHeadline(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.isWord() && (token.text().length() >= MIN_LONG_WORD_LENGTH || token.isAllCaps())) {
        words++;
        if (!Character.isLowerCase(token.text().codePointAt(0))) {
          capitals++;
        }
      }
    }
    boolean sentence = tokens.get(tokens.size() - 1).text().equals(".");
    return words >= MIN_HEADLINE_WORDS && capitals * 10 >= words * 7 && !sentence;
  }
}
