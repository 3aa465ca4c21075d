package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;

/** What a list of aliases may say, and what it makes of an article. */
class AliasesTest {

  private static final Aliases TWO =
      Aliases.parse(
          "# people\nKestrel Roe\tKess Roe\tK. J. Roe # the keeper\n\n"
              + "Saltmere Harbour Trust\tSHT\tHarbour  Trust\n",
          "two.tsv");

  @Test
  void aNameIsFoundByItsVariantsWhateverTheirCaseAccentsAndFullStops() {
    assertThat(TWO.nameOf("KÉSS  roe")).contains("Kestrel Roe");
    assertThat(TWO.nameOf("S.H.T.")).contains("Saltmere Harbour Trust");
    assertThat(TWO.nameOf("harbour trust")).contains("Saltmere Harbour Trust");
    assertThat(TWO.nameOf("kestrel roe")).contains("Kestrel Roe");
    assertThat(TWO.nameOfVariant("kestrel roe")).isEmpty();
    assertThat(TWO.nameOf("Roe")).isEmpty();
    assertThat(TWO.names()).isEqualTo(2);
    assertThat(TWO.variants()).isEqualTo(4);
  }

  @Test
  void theOrderOfLinesAndCommentsDoNotMatter() {
    Aliases same =
        Aliases.parse(
            "\uFEFFSaltmere Harbour Trust\tHarbour  Trust\nSaltmere Harbour Trust\tSHT\n"
                + "Kestrel Roe\tK. J. Roe\tKess Roe\tkess roe\n",
            "same.tsv");
    assertThat(same).isEqualTo(TWO).hasSameHashCodeAs(TWO);
    assertThat(same.digest()).isEqualTo(TWO.digest()).hasSize(16);
    assertThat(Aliases.parse(TWO.asText(), "text")).isEqualTo(TWO);
    assertThat(Aliases.parse("# none\n", "none.tsv")).isEqualTo(Aliases.NONE);
    assertThat(Aliases.NONE.digest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kestrel Roe|1 has no variant; expected: name TAB variant [TAB variant …]",
        "A;B\\nC;b|2 maps “b” to “C”, but line 1 maps it to “A”; a variant can belong to one name only",
        "A;B\\nB;C|2 maps “B” to “B”, but line 1 maps it to “A”; a variant can belong to one name only",
        "A;…|1 has the name “…”, which has no letter or digit",
      })
  void aLineThatMakesNoSenseIsRefused(String text, String problem) {
    assertThatThrownBy(
            () -> Aliases.parse(text.replace("\\n", "\n").replace(';', '\t'), "list.tsv"))
        .isInstanceOf(InvalidAliases.class)
        .hasMessage("aliases: list.tsv line " + problem);
  }

  @Test
  void aListHasItsBounds() {
    assertThatThrownBy(() -> Aliases.parse("A\t" + "b".repeat(201), "list.tsv"))
        .hasMessage("aliases: list.tsv line 1 has a name longer than 200 characters");
    StringBuilder many = new StringBuilder("A");
    for (int i = 0; i < 100_000; i++) {
      many.append("\tb").append(i);
    }
    assertThatThrownBy(() -> Aliases.parse(many.toString(), "list.tsv"))
        .hasMessage("aliases: list.tsv line 1 exceeds the maximum of 100000 names");
  }

  @Test
  void aFileThatCannotBeReadIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("list.tsv");
    assertThatThrownBy(() -> Aliases.read(file))
        .hasMessage("aliases: " + file + " cannot be read; check the path");
    Files.write(file, "Zoë\tZ".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Aliases.read(file))
        .hasMessage("aliases: " + file + " is not UTF-8; save it as UTF-8");
  }

  @Test
  void actorsAndSpeakersGoByTheirNamesAndThoseThatBecomeOneAreOne() {
    String body =
        "“We wait for the salmon,” said Kess Roe of the SHT in Port Ellen on Monday. "
            + "Later Kestrel Roe said the gates would open.";
    Annotator plain = Annotator.create();

    Article named = plain.aliases(TWO).annotate(Article.builder("a").body(body).build());

    assertThat(named.actors())
        .filteredOn(actor -> actor.kind() == Actor.Kind.PERSON)
        .singleElement()
        .satisfies(
            roe -> {
              assertThat(roe.name()).isEqualTo("Kestrel Roe");
              assertThat(roe.mentions())
                  .extracting(mention -> mention.text())
                  .containsExactly("Kess Roe", "Kestrel Roe");
            });
    assertThat(named.actors())
        .extracting(Actor::name)
        .contains("Saltmere Harbour Trust")
        .doesNotContain("SHT");
    Quote quote = named.quotes().get(0);
    assertThat(quote.speakerName()).contains("Kestrel Roe");
    assertThat(quote.speaker().orElseThrow().text()).isEqualTo("Kess Roe");
    assertThat(plain.aliases(TWO).version()).isNotEqualTo(plain.version());
    assertThat(plain.aliases(Aliases.NONE).version()).isEqualTo(plain.version());
  }

  @Test
  void placesHaveATableOfTheirOwn() {
    Aliases odd = Aliases.parse("Atlantis\tNorway\n", "odd.tsv");
    Article article = Article.builder("a").body("Norway said it would wait.").build();
    assertThat(Annotator.create().aliases(odd).annotate(article).actors())
        .extracting(Actor::name)
        .containsExactly("Norway");
  }
}
