package org.onrecord.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.onrecord.CpuTime;

class PassageBreakIteratorTest {

  @Test
  void aPassageIsTheSentenceWithTheMatch() {
    String text = "The gates stay shut. Mr. Hark met U.S. officials on Friday. He left early.";
    assertThat(passage(text, "officials", 1)).isEqualTo("Mr. Hark met U.S. officials on Friday.");
    assertThat(passage(text, "gates", 1)).isEqualTo("The gates stay shut.");
    assertThat(passage(text, "early", 1)).isEqualTo("He left early.");
  }

  @Test
  void sentencesAreJoinedUntilThePassageIsLongEnough() {
    String text = "One came. Two came. Three came. Four came.";
    assertThat(passage(text, "Two", 15)).isEqualTo("Two came. Three came.");
    assertThat(passage(text, "Four", 15)).isEqualTo("Four came.");
  }

  @Test
  void aPassageEndsWithItsParagraph() {
    String text = "One came.\nTwo came.\n\nThree came.";
    assertThat(passage(text, "Two", 100)).isEqualTo("Two came.\n");
    assertThat(passage(text, "Three", 100)).isEqualTo("Three came.");
  }

  @Test
  void ofATextWithoutSentencesOnlyAStretchIsRead() {
    String text = "and so on ".repeat(1_000_000);
    BreakIterator breaks = new PassageBreakIterator(100);
    breaks.setText(text);
    CpuTime.assertWithin(
        Duration.ofSeconds(10),
        () -> {
          for (int at = 5; at < text.length(); at += 1000) {
            assertThat(breaks.following(at) - breaks.preceding(at)).isBetween(1, 8_000);
          }
        });
  }

  @Property
  void everyCharacterIsBetweenTwoBreaks(
      @ForAll
          @Chars({'.', ' ', '\n', '“', '”'})
          @CharRange(from = 'A', to = 'C')
          @StringLength(min = 1, max = 60)
          String text) {
    BreakIterator breaks = new PassageBreakIterator(10);
    breaks.setText(text);
    for (int at = 0; at < text.length(); at++) {
      assertThat(breaks.preceding(at + 1)).isBetween(0, at);
      assertThat(breaks.following(at)).isBetween(at + 1, text.length());
    }
    assertThat(breaks.first()).isZero();
    int last = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      assertThat(at).isGreaterThan(last);
      last = at;
    }
    assertThat(last).isEqualTo(text.length());
  }

  private static String passage(String text, String word, int length) {
    BreakIterator breaks = new PassageBreakIterator(length);
    breaks.setText(text);
    int at = text.indexOf(word);
    int start = breaks.preceding(at + 1);
    return text.substring(start, breaks.following(at + word.length() - 1));
  }
}
