package org.onrecord.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

class HyphenSplitterTest {

  @Test
  void aNameEndsAtTheHyphenBeforeASmallWord() {
    assertThat(pieces("Saltmere-based dredgers")).containsExactly("Saltmere", "-based", "dredgers");
  }

  @Test
  void aNameBeginsAfterTheHyphenOfASmallWord() {
    assertThat(pieces("anti-Vestranan")).containsExactly("anti-", "Vestranan");
  }

  @Test
  void doubleNamesAndParticlesStayWhole() {
    assertThat(pieces("Jean-Paul al-Khatir well-known")).hasSize(3);
  }

  @Test
  void piecesStandWhereTheirWordDid() {
    List<Token> pieces = HyphenSplitter.of(Tokenizer.tokens("in Saltmere-based"));
    assertThat(pieces.get(1).end()).isEqualTo(pieces.get(2).start()).isEqualTo(11);
  }

  private static List<String> pieces(String text) {
    return HyphenSplitter.of(Tokenizer.tokens(text)).stream().map(Token::text).toList();
  }
}
