package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static List<String> sentences(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return Sentences.of(tokens).stream()
        .map(
            s ->
                text.substring(
                    tokens.get(s.lowerEndpoint()).start(), tokens.get(s.upperEndpoint() - 1).end()))
        .toList();
  }

  @Test
  void titlesAndAcronymsDoNotEndASentence() {
    assertThat(sentences("Mr. Roe met U.S. officials. He left at 5 p.m. on Friday."))
        .containsExactly("Mr. Roe met U.S. officials.", "He left at 5 p.m. on Friday.");
  }

  @Test
  void anAcronymEndsASentenceBeforeAWordThatOpensOne() {
    assertThat(sentences("They flew to the U.S. The talks began."))
        .containsExactly("They flew to the U.S.", "The talks began.");
  }

  @Test
  void aClosingMarkBelongsToTheSentenceItCloses() {
    assertThat(sentences("“We stay.” She left. “Why?” he asked."))
        .containsExactly("“We stay.”", "She left.", "“Why?” he asked.");
  }
}
