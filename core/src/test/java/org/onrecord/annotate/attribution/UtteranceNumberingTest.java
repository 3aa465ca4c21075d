package org.onrecord.annotate.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.Annotator;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;

class UtteranceNumberingTest {

  /** The utterances of a body, the parts of each joined by a bar. */
  private static Collection<String> in(String body) {
    Article article = Article.builder("test").title("A headline").body(body).build();
    return Annotator.create().annotate(article).quotes().stream()
        .collect(
            Collectors.groupingBy(
                Quote::utterance,
                TreeMap::new,
                Collectors.mapping(Quote::text, Collectors.joining(" | "))))
        .values();
  }

  @Test
  void aSplitQuoteIsOneUtterance() {
    assertThat(in("“We wait for the salmon,” said Halden Roe. “Then we open.”"))
        .containsExactly("“We wait for the salmon,” | “Then we open.”");
  }

  @Test
  void aSplitSentenceIsOneUtterance() {
    assertThat(in("“The gates,” Halden Roe said, “stay shut until the salmon come.”"))
        .containsExactly("“The gates,” | “stay shut until the salmon come.”");
  }

  @Test
  void aQuoteThatIsBroughtInAnewIsAnother() {
    assertThat(in("“We wait for the salmon,” said Halden Roe, adding: “Then we open.”"))
        .containsExactly("“We wait for the salmon,”", "“Then we open.”");
    assertThat(in("“We wait for the salmon,” said Halden Roe. “Then we open,” he added."))
        .containsExactly("“We wait for the salmon,”", "“Then we open,”");
  }

  @Test
  void whatIsSaidAfterAnotherSentenceIsAnother() {
    assertThat(
            in(
                "“We wait for the salmon,” said Halden Roe. The river is low this spring. “Then we open the gates.”"))
        .containsExactly("“We wait for the salmon,”", "“Then we open the gates.”");
  }

  @Test
  void whatAnotherSpeakerSaysIsAnother() {
    assertThat(in("“We wait,” said Halden Roe. “We do not,” said Mira Lund."))
        .containsExactly("“We wait,”", "“We do not,”");
  }

  @Test
  void speechThatIsLeftOpenGoesOnInTheNextParagraph() {
    assertThat(
            in(
                "“We wait for the salmon,” said Halden Roe. “They come late this year.\n\n“Then we open the gates.”"))
        .containsExactly(
            "“We wait for the salmon,” | “They come late this year. | “Then we open the gates.”");
  }

  @Test
  void theNextParagraphGoesOnIfItsSpeechIsOfTheSameMention() {
    assertThat(
            in(
                "“We wait for the salmon,” said Halden Roe.\n\n“They come late this year, and we know it.”"))
        .containsExactly("“We wait for the salmon,” | “They come late this year, and we know it.”");
  }

  @Test
  void fragmentsUnderOneVerbAreOneUtterance() {
    assertThat(in("Halden Roe called the gates “a burden” and “an old mistake”."))
        .containsExactly("“a burden” | “an old mistake”");
  }

  @Test
  void fragmentsUnderTwoVerbsAreTwo() {
    assertThat(
            in(
                "Halden Roe said that the gates were “a burden” and insisted they were “in the way”."))
        .containsExactly("“a burden”", "“in the way”");
  }

  @Test
  void aTurnOfSeveralParagraphsIsOneUtterance() {
    assertThat(
            in(
                "FENN: Will they open?\n\nROE: Not yet.\n\nWe wait for the salmon.\n\nFENN: And then?"))
        .containsExactly("Will they open?", "Not yet. | We wait for the salmon.", "And then?");
  }
}
