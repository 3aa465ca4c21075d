package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> sentences(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    return SentenceSplitter.split(tokens).stream()
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

  @Property
  void sentencesAreTheSameWithoutTheirTokens(
      @ForAll @Size(max = 12) List<@From("pieces") String> pieces) {
    String text = String.join("", pieces);
    assertThat(
            SentenceSplitter.split(text, 0, text.length()).stream()
                .map(s -> text.substring(s.lowerEndpoint(), s.upperEndpoint())))
        .containsExactlyElementsOf(sentences(text));
  }

  @Provide
  static Arbitrary<String> pieces() {
    return Arbitraries.of(
        "The",
        "he",
        "U.S.",
        "Mr.",
        "p.m.",
        "J.",
        "I",
        "3.5",
        "Sept",
        "co",
        "’s",
        "”",
        "“",
        ")",
        "(",
        ".",
        "...",
        "?",
        "!",
        "…",
        ",",
        "-",
        "@",
        " ",
        " ",
        " ",
        "  ",
        "\u00A0",
        "1",
        "é",
        "É",
        "\uD83D\uDE00",
        "\uD83D");
  }

  @Test
  void aStretchStandsInItsSentences() {
    String text = "Roe came. “We wait. For the salmon”, he said. Then he left.\nNobody else did.";
    assertThat(around(text, "“We wait. For the salmon”"))
        .isEqualTo("“We wait. For the salmon”, he said.");
    assertThat(around(text, "Nobody")).isEqualTo("Nobody else did.");
    assertThat(around(text, "left.")).isEqualTo("Then he left.");
  }

  @Test
  void ofASentenceWithoutEndOnlyWhatIsNearIsRead() {
    String text = "and ".repeat(1_000_000) + "“so”" + " on".repeat(1_000_000);
    assertThat(around(text, "“so”")).contains("and “so” on").hasSizeLessThan(5_000);
  }

  private static String around(String text, String stretch) {
    int start = text.indexOf(stretch);
    Range<Integer> around = SentenceSplitter.around(text, start, start + stretch.length());
    return text.substring(around.lowerEndpoint(), around.upperEndpoint());
  }

  @Test
  void aClosingMarkBelongsToTheSentenceItCloses() {
    assertThat(sentences("“We stay.” She left. “Why?” he asked."))
        .containsExactly("“We stay.”", "She left.", "“Why?” he asked.");
  }
}
