package org.onrecord.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.model.Cue;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.read.ArticleJson;
import org.onrecord.read.CollectingSink;

class JsonRoundTripTest {

  @Property(tries = 300)
  void whatIsWrittenIsReadBackEqual(@ForAll("articles") Article article) {
    String line = ArticleJson.toJson(article);

    assertThat(line).doesNotContain("\n", "\r", "\u2028", "\u2029");
    assertThat(CollectingSink.from("other.jsonl", line + "\n").one()).isEqualTo(article);
  }

  @Test
  void theLineHasAFixedForm() {
    Article article =
        Article.builder("a1")
            .title("<Fish> & “chips”")
            .body("“No,” said Mina.")
            .published(
                Published.on(LocalDate.of(2025, 4, 19))
                    .withTime(LocalTime.of(10, 5), ZoneOffset.ofHours(-4)))
            .quotes(
                List.of(
                    Quote.builder("“No,”", Quote.Kind.DIRECT)
                        .span(Span.body(0, 5))
                        .clause(Span.body(0, 15))
                        .cue(new Cue(Span.body(6, 10), "said"))
                        .speaker(Speaker.named("Mina Okafor").withOrganization("Harbour Council"))
                        .build()))
            .attribute("desk", "coast")
            .build();

    assertThat(ArticleJson.toJson(article))
        .isEqualTo(
            "{\"schema\":1,\"type\":\"article\",\"file\":null,\"id\":\"a1\",\"title\":\"<Fish> &"
                + " “chips”\","
                + "\"standfirst\":\"\",\"authors\":[],\"published\":{\"date\":\"2025-04-19\",\"time\":\"10:05-04:00\","
                + "\"source\":\"given\",\"confidence\":1.0,\"raw\":\"2025-04-19\",\"earliest\":null,\"latest\":null},\"outlet\":null,\"url\":null,\"language\":null,\"section\":null,\"body\":\"“No,”"
                + " said Mina.\","
                + "\"quotes\":[{\"in\":\"body\",\"start\":0,\"end\":5,\"text\":\"“No,”\",\"kind\":\"direct\","
                + "\"utterance\":1,\"clause\":{\"start\":0,\"end\":15},"
                + "\"cue\":{\"start\":6,\"end\":10,\"text\":\"said\"},\"speaker\":{\"start\":null,\"end\":null,\"text\":\"Mina"
                + " Okafor\",\"name\":\"Mina Okafor\",\"organization\":\"Harbour"
                + " Council\",\"confidence\":1.0}}],\"attributes\":{\"desk\":[\"coast\"]}}");
  }

  @Test
  void whatWasReadFromTextIsReadBackEqual() {
    Article article =
        CollectingSink.plain(
            "Fish market closes\n\nBy Jane Doe\nMay 24, 2026 10:05 am EDT\n\nTraders left.");

    assertThat(CollectingSink.json(ArticleJson.toJson(article))).isEqualTo(article);
  }

  @Provide
  Arbitrary<Article> articles() {
    Arbitrary<String> words = words();
    return Combinators.combine(
            words,
            words,
            words,
            words.list().ofMaxSize(3),
            published().optional(),
            words.optional(),
            words.optional())
        .as(
            (title, standfirst, body, authors, published, outlet, url) -> {
              ArticleBuilder article =
                  Article.builder("id " + title)
                      .title(title)
                      .standfirst(standfirst)
                      .body("x" + body)
                      .authors(authors)
                      .file("f.txt");
              published.ifPresent(article::published);
              outlet.ifPresent(article::outlet);
              url.ifPresent(article::url);
              return article.build();
            })
        .flatMap(JsonRoundTripTest::annotated);
  }

  private static Arbitrary<Article> annotated(Article words) {
    Arbitrary<List<Actor>> actors = actor(words).list().ofMaxSize(3);
    Arbitrary<List<Quote>> quotes = quote(words).list().ofMaxSize(3);
    Arbitrary<List<String>> values = words().list().ofMaxSize(2);
    return Combinators.combine(actors.optional(), quotes.optional(), values)
        .as(
            (given, said, attribute) -> {
              ArticleBuilder article = words.toBuilder();
              given.ifPresent(article::actors);
              said.ifPresent(article::quotes);
              article.attribute("a \"key\"", attribute.toArray(String[]::new));
              return article.build();
            });
  }

  private static Arbitrary<Actor> actor(Article words) {
    Arbitrary<Mention> mention =
        Combinators.combine(span(words), Arbitraries.of(Mention.Form.class))
            .as((span, form) -> new Mention(span, span.coveredText(words.text(span.part())), form));
    return Combinators.combine(
            words(), Arbitraries.of(Actor.Kind.class), mention.list().ofMaxSize(3))
        .as((name, kind, mentions) -> Actor.of(name, kind).withMentions(mentions));
  }

  private static Arbitrary<Quote> quote(Article words) {
    Arbitrary<Cue> cue =
        span(words).map(span -> new Cue(span, span.coveredText(words.text(span.part()))));
    Arbitrary<Speaker> speaker =
        Combinators.combine(
                span(words).optional(),
                words(),
                words().optional(),
                Arbitraries.doubles().between(0, 1))
            .as(
                (span, name, organization, confidence) -> {
                  Speaker.Builder given =
                      Speaker.builder(
                              span.map(at -> at.coveredText(words.text(at.part()))).orElse(name))
                          .name(name)
                          .confidence(confidence);
                  span.ifPresent(given::span);
                  organization.ifPresent(given::organization);
                  return given.build();
                });
    return Combinators.combine(
            span(words).optional(),
            Arbitraries.of(Quote.Kind.class),
            Arbitraries.integers().between(1, Integer.MAX_VALUE),
            span(words).optional(),
            cue.optional(),
            speaker.optional())
        .as(
            (span, kind, utterance, clause, tie, who) -> {
              Quote.Builder given =
                  Quote.builder(
                          span.map(at -> at.coveredText(words.text(at.part())))
                              .orElse("words of nowhere"),
                          kind)
                      .utterance(utterance);
              span.ifPresent(given::span);
              clause.ifPresent(given::clause);
              tie.ifPresent(given::cue);
              who.ifPresent(given::speaker);
              return given.build();
            });
  }

  private static Arbitrary<Span> span(Article words) {
    return Arbitraries.of(Part.class)
        .flatMap(
            part -> {
              String text = words.text(part);
              int characters = text.codePointCount(0, text.length());
              Arbitrary<Integer> ends =
                  Arbitraries.integers()
                      .between(0, characters)
                      .map(count -> text.offsetByCodePoints(0, count));
              return Combinators.combine(ends, ends)
                  .as((a, b) -> new Span(part, Math.min(a, b), Math.max(a, b)));
            });
  }

  private static Arbitrary<Published> published() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs().between(-100_000, 40_000).map(LocalDate::ofEpochDay);
    Arbitrary<LocalTime> times =
        Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay);
    Arbitrary<ZoneOffset> offsets =
        Arbitraries.integers().between(-18 * 3600, 18 * 3600).map(ZoneOffset::ofTotalSeconds);
    return Combinators.combine(
            days,
            days,
            times.optional(),
            offsets.optional(),
            Arbitraries.of(Published.DateSource.class),
            Arbitraries.doubles().between(0, 1),
            words(),
            Arbitraries.of(true, false))
        .as(
            (from, to, time, offset, source, confidence, raw, exact) -> {
              Published.Builder given = Published.builder(source).confidence(confidence).raw(raw);
              time.ifPresent(given::time);
              offset.ifPresent(given::offset);
              return exact ? given.date(from).build() : given.earliest(from).latest(to).build();
            });
  }

  /** Any characters at all, half surrogate pairs and line separators among them. */
  private static Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(40),
        Arbitraries.strings()
            .withChars("ab “”\"'\n\r\t\u0000\u2028\u2029<&\\🐟\uD83D")
            .ofMaxLength(40));
  }
}
