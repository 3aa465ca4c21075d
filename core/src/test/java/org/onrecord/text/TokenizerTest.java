package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(Token::text).toList();
  }

  @Test
  void acronymsInitialsAndTitlesKeepTheirStops() {
    assertThat(words("Mr. J. Roe of the U.S. left."))
        .containsExactly("Mr.", "J.", "Roe", "of", "the", "U.S.", "left", ".");
  }

  @Test
  void aPossessiveIsATokenOfItsOwn() {
    assertThat(words("Lund’s plan, the ministers' plan"))
        .containsExactly("Lund", "’s", "plan", ",", "the", "ministers", "'", "plan");
  }

  @Test
  void namesWithInnerMarksStayWhole() {
    assertThat(words("O’Neill didn’t meet al-Sabra at AT&T"))
        .containsExactly("O’Neill", "didn’t", "meet", "al-Sabra", "at", "AT&T");
  }

  @Test
  void numbersKeepTheirInnerMarks() {
    assertThat(words("1,200.5 tonnes at 10:05, 3."))
        .containsExactly("1,200.5", "tonnes", "at", "10:05", ",", "3", ".");
  }

  @Test
  void aSentenceMayEndInAKnownShortWord() {
    assertThat(words("He said no.")).containsExactly("He", "said", "no", ".");
  }

  @Property
  void tokensStandInOrderAndLeaveOutOnlyWhiteSpace(@ForAll String text) {
    int at = 0;
    for (Token token : Tokenizer.tokens(text)) {
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()).isNotEmpty();
      assertThat(text.substring(at, token.start()).codePoints().allMatch(Tokenizer::isSpace))
          .isTrue();
      at = token.end();
    }
    assertThat(text.substring(at).codePoints().allMatch(Tokenizer::isSpace)).isTrue();
  }
}
