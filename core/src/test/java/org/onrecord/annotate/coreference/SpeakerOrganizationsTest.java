package org.onrecord.annotate.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.annotate.Annotator;
import org.onrecord.model.Article;
import org.onrecord.model.Speaker;

class SpeakerOrganizationsTest {

  /** Whom the speakers of a body speak for; a dash for nobody. */
  private static ListAssert<String> spokenFor(String body) {
    Article article = Article.builder("test").title("A headline").body(body).build();
    List<String> whom =
        Annotator.create().annotate(article).quotes().stream()
            .map(quote -> quote.speaker().flatMap(Speaker::organization).orElse("-"))
            .toList();
    return assertThat(whom);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a spokesman for the International Monetary Fund | International Monetary Fund",
        "a spokeswoman for Saltmere Ferries   | Saltmere Ferries",
        "a Pentagon official                  | Pentagon",
        "an Iranian diplomat                  | Iran",
        "a senior adviser to Mr. Tom Fenn     | Tom Fenn",
        "Tom Fenn’s spokeswoman               | Tom Fenn",
        "a Fenn campaign official             | Fenn campaign",
        "Tom Fenn’s campaign manager          | Tom Fenn’s campaign",
        "a former Pentagon official           | -",
        "an official in Norway                | -",
        "officials at the ministry            | -",
        "a fisherman from Saltmere Ferries    | -",
      })
  void whomAnUnnamedSpeakerSpeaksFor(String speaker, String whom) {
    spokenFor("Tom Fenn was there. “We wait for the salmon,” said " + speaker + ".")
        .containsExactly(whom);
  }

  @Test
  void theShortNameOfAnActorBecomesTheFullest() {
    spokenFor(
            "The International Monetary Fund (IMF) met. “We wait for the salmon,” an IMF spokesman said.")
        .containsExactly("International Monetary Fund");
  }

  @Test
  void aNamedSpeakerSpeaksForHimself() {
    spokenFor("“We wait for the salmon,” said Tom Fenn, a spokesman for Saltmere Ferries.")
        .containsExactly("-");
  }

  @Test
  void theOfficialSpokenOfAgainSpeaksForTheSame() {
    spokenFor(
            "“We wait for the salmon,” a Pentagon official said. “Then we open the gates,” the official said.")
        .containsExactly("Pentagon", "Pentagon");
  }
}
