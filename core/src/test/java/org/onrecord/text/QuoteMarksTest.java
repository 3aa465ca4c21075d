package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.CpuTime;

class QuoteMarksTest {

  private static List<String> marked(String text) {
    return QuoteMarks.in(text).stream().map(q -> text.substring(q.start(), q.end())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “no” twice.",
        "He said \"no\" twice.",
        "He said «no» twice.",
        "He said „no“ twice.",
        "He said ``no'' twice.",
        "He said ''no'' twice.",
        "He said ‘no’ twice.",
        "He said 'no' twice."
      })
  void everyPairOfMarksIsKnown(String text) {
    assertThat(QuoteMarks.in(text))
        .singleElement()
        .satisfies(
            quoted ->
                assertThat(text.substring(quoted.innerStart(), quoted.innerEnd())).isEqualTo("no"));
  }

  @Test
  void onlyTheOutermostMarksCount() {
    assertThat(marked("“She called it ‘a start’ and left,” he said."))
        .containsExactly("“She called it ‘a start’ and left,”");
    assertThat(marked("‘She called it “a start” and left,’ he said."))
        .containsExactly("‘She called it “a start” and left,’");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(marked("The ministers' plan didn't please Roe's men in the '90s, 'twas said."))
        .isEmpty();
    assertThat(marked("The ministers’ plan didn’t please Roe’s men.")).isEmpty();
  }

  @Test
  void aPluralPossessiveDoesNotCloseAQuote() {
    assertThat(marked("‘The ministers’ plan is dead,’ said Roe."))
        .containsExactly("‘The ministers’ plan is dead,’");
  }

  @Test
  void anOpenerWithoutACloserRunsToTheEndOfItsParagraph() {
    String text = "Roe said: “We stay.\n\n“And we shall win.”";
    assertThat(marked(text)).containsExactly("“We stay.", "“And we shall win.”");
    assertThat(QuoteMarks.in(text)).extracting(QuotedSpan::isClosed).containsExactly(false, true);
  }

  @Test
  void inchesAndMarkupAreNoQuotes() {
    assertThat(marked("A 6\" gun, <a href=\"x\">linked</a>, fired.")).isEmpty();
  }

  @Test
  void marksAroundNothingAreNoQuote() {
    assertThat(marked("He wrote “ ” and “…” there.")).isEmpty();
  }

  @Property(tries = 2000)
  void stretchesStandInsideTheTextAndInOrder(@ForAll("marks") String text) {
    int at = 0;
    for (QuotedSpan quoted : QuoteMarks.in(text)) {
      assertThat(quoted.start()).isGreaterThanOrEqualTo(at);
      assertThat(quoted.innerStart()).isGreaterThan(quoted.start());
      assertThat(quoted.innerEnd()).isGreaterThan(quoted.innerStart());
      assertThat(quoted.end()).isBetween(quoted.innerEnd(), text.length());
      at = quoted.end();
    }
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.strings().withChars("ab .,?“”‘’'\"«»„`<>\n🙂").ofMaxLength(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "\"", "‘", "'", "'a ", "‘a", "a’ ", "“a‘b ", "<\"", "``", "s’ ‘"})
  void aMegabyteOfMarksTakesLessThanASecond(String marks) {
    String text = marks.repeat(1_000_000 / marks.length());
    CpuTime.assertWithin(Duration.ofSeconds(1), () -> QuoteMarks.in(text));
  }

  @Test
  void aSingleMarkStaysOpenIfTheNextParagraphOpensAgain() {
    assertThat(marked("'We waited for my brother's boat until spring.\n\n'It came,' he said."))
        .containsExactly("'We waited for my brother's boat until spring.", "'It came,'");
    assertThat(marked("'Twas cold.\n\n'It came,' he said.")).containsExactly("'It came,'");
  }

  @Test
  void aStrayMarkDoesNotTurnTheRestInsideOut() {
    assertThat(marked("Keep \"to the left. The hall was \"overdue a sweep\". It is \"old\"."))
        .containsExactly("\"overdue a sweep\"", "\"old\"");
  }
}
