package org.onrecord.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.read.CollectingSink;

class JsonArticleTest {

  private static final String BODY =
      "“We had no choice,” said Mina Okafor. 🐟 The Harbour Council called it “sad.”\\n"
          + "\\n"
          + "Okafor left Port Vale.";

  private static Article withBody(String fields) {
    return CollectingSink.json(
        "{\"title\":\"Fish market “to close”\",\"body\":\"" + BODY + "\"," + fields + "}");
  }

  private static Quote quote(String json) {
    return withBody("\"quotes\":[" + json + "]").quotes().get(0);
  }

  @Test
  void aRecordOfSomeoneElsesIsReadByItsFields() {
    Article article =
        CollectingSink.json(
            """
            {"title":"Fish market to close","text":" Verbatim,\\r\\n with  blanks. ","author":"By Jane Doe and John Roe, Reuters",\
            "date":"19 April 2025","url":"https://example.org/a","outlet":"Harbour Gazette","language":"en",\
            "section":"Port","attributes":{"desk":"coast","pages":[3,4],"lead":true},"extra":7}\
            """);

    assertThat(article.id()).isEqualTo("https://example.org/a");
    assertThat(article.body()).isEqualTo(" Verbatim,\r\n with  blanks. ");
    assertThat(article.authors()).containsExactly("Jane Doe", "John Roe");
    assertThat(article.published().flatMap(Published::date)).contains(LocalDate.of(2025, 4, 19));
    assertThat(article.published().map(Published::source)).contains(Published.DateSource.GIVEN);
    assertThat(article.outlet()).contains("Harbour Gazette");
    assertThat(article.language()).contains("en");
    assertThat(article.section()).contains("Port");
    assertThat(article.file()).contains("a.jsonl");
    assertThat(article.attributes())
        .containsEntry("desk", java.util.List.of("coast"))
        .containsEntry("pages", java.util.List.of("3", "4"))
        .containsEntry("lead", java.util.List.of("true"));
    assertThat(article.layers()).isEmpty();
  }

  @Test
  void withoutIdAndUrlTheWordsMakeTheId() {
    Article one =
        CollectingSink.json("{\"title\":\"Fish market to close\",\"body\":\"Traders left.\"}");
    Article two =
        CollectingSink.json("{\"body\":\"Traders left.\",\"title\":\"Fish market to close\"}");
    Article other =
        CollectingSink.json("{\"title\":\"Fish market to close\",\"body\":\"Traders stayed.\"}");

    assertThat(one.id())
        .matches("a\\.jsonl#[0-9a-f]{16}")
        .isEqualTo(two.id())
        .isNotEqualTo(other.id());
  }

  @Test
  void aDocumentHoldsOneObjectOrAnArray() {
    String one = "{\n \"title\": \"Fish market to close\",\n \"id\": 7\n}";

    assertThat(CollectingSink.from("a.json", one).one().id()).isEqualTo("7");
    assertThat(CollectingSink.from("a.json", "[" + one + "," + one + "]").articles).hasSize(2);
    assertThat(CollectingSink.from("a", one).articles).hasSize(1);
  }

  @Test
  void ourLinesOfAnotherTypeArePassedOverAndTheirsAreArticles() {
    CollectingSink gathered =
        CollectingSink.from(
            "a.jsonl",
            "{\"schema\":1,\"type\":\"summary\",\"articles\":2}\n"
                + "{\"type\":\"story\",\"title\":\"Fish market\"}");

    assertThat(gathered.one().title()).isEqualTo("Fish market");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "We had no choice,      | “We had no choice,” | DIRECT",
        "We had no choice       | “We had no choice,” | DIRECT",
        "“We had no choice,”    | “We had no choice,” | DIRECT",
        "\\\"We  had no choice,\\\" | “We had no choice,” | DIRECT",
        "sad                    | “sad.”              | PARTIAL",
        "to close               | “to close”          | PARTIAL",
        "left Port Vale         | left Port Vale      | PARTIAL",
      })
  void aQuoteIsFoundWithItsMarks(String given, String text, Quote.Kind kind) {
    Quote quote = quote("\"" + given + "\"");

    assertThat(quote.text()).isEqualTo(text);
    assertThat(quote.kind()).isEqualTo(kind);
  }

  @Test
  void offsetsCountUtf16() {
    Quote quote = quote("{\"text\":\"sad\",\"speaker\":\"Harbour Council\"}");
    String body = BODY.replace("\\n", "\n");

    assertThat(quote.span()).contains(Span.body(body.indexOf("“sad"), body.indexOf("“sad") + 6));
    assertThat(quote.speaker())
        .contains(
            Speaker.builder("Harbour Council")
                .span(Span.body(body.indexOf("Harbour"), body.indexOf("Harbour") + 15))
                .build());
  }

  @Test
  void theSameWordsTwiceAreTwoPlaces() {
    Article article =
        CollectingSink.json(
            "{\"body\":\"“No,” he said. “No,” she said.\",\"quotes\":[\"No\",\"No\",\"No\"]}");

    assertThat(article.quotes().stream().map(Quote::span))
        .containsExactly(
            java.util.Optional.of(Span.body(0, 5)),
            java.util.Optional.of(Span.body(15, 20)),
            java.util.Optional.empty());
  }

  @Test
  void quotesAreUtterancesByThemselvesUnlessTheySayOtherwise() {
    Article article =
        CollectingSink.json(
            "{\"body\":\"“No,” he said. “Not"
                + " yet.”\",\"quotes\":[\"he\",{\"text\":\"No\",\"utterance\":2},\"said\",{\"text\":\"Not"
                + " yet\",\"utterance\":2}]}");

    assertThat(article.quotes().stream().map(Quote::utterance)).containsExactly(1, 2, 3, 2);
  }

  @Test
  void aClauseAndAnOrganizationAreKept() {
    Quote quote =
        quote(
            "{\"text\":\"sad\",\"clause\":{\"start\":0,\"end\":9},"
                + "\"speaker\":{\"text\":\"a spokesman\",\"organization\":\"Harbour Council\"}}");

    assertThat(quote.clause()).contains(Span.body(0, 9));
    assertThat(quote.speaker().flatMap(Speaker::organization)).contains("Harbour Council");
  }

  @Test
  void aWordInsideAnotherIsNoPlace() {
    assertThat(quote("\"hoi\"").span()).isEmpty();
  }

  @Test
  void aQuoteInTheTitleSaysSo() {
    assertThat(quote("\"to close\"").span().map(Span::part)).contains(Part.TITLE);
  }

  @Test
  void aSpeakerOutsideTheParagraphHasNoPlace() {
    Quote quote =
        quote("{\"text\":\"sad\",\"speaker\":{\"text\":\"Okafor left\",\"name\":\"Mina Okafor\"}}");

    assertThat(quote.speaker())
        .contains(Speaker.builder("Okafor left").name("Mina Okafor").build());
  }

  @Test
  void actorsGivenByNameAreFoundInTheWords() {
    Article article =
        withBody("\"actors\":[\"Mina Okafor\",\"Harbour Council\",\"Norway\",\"IAFO\",\"Fish\"]");

    assertThat(article.actors().stream().map(Actor::kind))
        .containsExactly(
            Actor.Kind.PERSON,
            Actor.Kind.ORGANIZATION,
            Actor.Kind.PLACE,
            Actor.Kind.ORGANIZATION,
            Actor.Kind.PERSON);
    assertThat(article.actors().get(0).mentions())
        .containsExactly(new Mention(Span.body(25, 36), "Mina Okafor", Mention.Form.NAME));
    assertThat(article.actors().get(4).mentions().get(0).span().part()).isEqualTo(Part.TITLE);
    assertThat(article.layers()).containsExactly(Article.Layer.ACTORS);
  }

  @Test
  void mentionsGivenAsWordsAreOtherFormsOfTheName() {
    Article article =
        CollectingSink.json(
            "{\"body\":\"Mina Okafor left. Okafor slept.\",\"actors\":[{\"name\":\"Mina"
                + " Okafor\",\"mentions\":[\"Okafor\"]}]}");

    assertThat(article.actors().get(0).mentions())
        .extracting(Mention::text)
        .containsExactly("Mina Okafor", "Okafor");
  }

  @Test
  void emptyListsAreGivenLayers() {
    assertThat(withBody("\"actors\":[],\"quotes\":[]").layers())
        .containsExactlyInAnyOrder(Article.Layer.ACTORS, Article.Layer.QUOTES);
  }
}
