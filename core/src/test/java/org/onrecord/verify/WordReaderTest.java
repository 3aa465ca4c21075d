package org.onrecord.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {

  private static List<String> keys(String text) {
    return WordReader.words(text).stream().map(Word::key).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Well-known” | well known",
        "it’s the U.S. | it's the us",
        "co\u00adoperate e\ufb03cient | cooperate efficient",
        "twenty-five per cent | 25%",
        "$5 million | 5 million dollars",
        "1,000 people | 1000 people",
        "colour of the labour centre | color of the labor center",
        "organise, analysed, travelling | organize analyzed traveling",
        "résumé | resume",
        "[T]he gates | the gates",
      })
  void typographyAndSpellingDoNotMatter(String one, String other) {
    String plain = other.equals("25%") ? "25 percent" : other;
    assertThat(keys(one)).isEqualTo(keys(plain));
  }

  @Test
  void anEllipsisHasNoKey() {
    assertThat(keys("we … will . . . be [...] there"))
        .containsExactly("we", "", "will", "", "be", "", "there");
  }

  @Test
  void characterByCharacterWhereThereAreNoSpaces() {
    assertThat(keys("会谈 talks")).containsExactly("会", "谈", "talks");
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(7);
    String letters = "ab’'.…[]()\u00ad$5,%- \u05d0\ud83d\ude00\ud800é会\n";
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      for (Word word : WordReader.words(text.toString())) {
        assertThat(word.start()).as(text.toString()).isBetween(0, word.end());
        assertThat(word.end()).as(text.toString()).isLessThanOrEqualTo(text.length());
      }
      ClaimWords.of(text.toString());
    }
  }

  @Test
  void aClaimNeedsTwoWordsAndHasAtMostTwoThousand() {
    for (String text : List.of("", "one", "…", "[[a] b] c")) {
      assertThatThrownBy(() -> Claim.of(text)).isInstanceOf(InvalidClaim.class);
    }
    assertThatThrownBy(() -> Claim.of("word ".repeat(2001)))
        .isInstanceOf(InvalidClaim.class)
        .hasMessageContaining("2001 words");
    assertThat(Claim.of("word ".repeat(2000)).text()).isNotEmpty();
  }
}
