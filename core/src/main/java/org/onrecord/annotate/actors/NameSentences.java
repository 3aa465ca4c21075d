package org.onrecord.annotate.actors;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.text.SentenceSplitter;
import org.onrecord.text.Token;

/** The sentences of a text as the name recognizer sees them. */
public final class NameSentences {

  private NameSentences() {}

  /** The tokens of each sentence, in order. */
  public static List<List<Token>> of(String text) {
    List<List<Token>> sentences = new ArrayList<>();
    for (TokenizedParagraph passage :
        TokenizedParagraph.of(Article.builder("text").body(text).build())) {
      for (Range<Integer> sentence : SentenceSplitter.split(passage.tokens())) {
        sentences.add(passage.tokens().subList(sentence.lowerEndpoint(), sentence.upperEndpoint()));
      }
    }
    return sentences;
  }
}
