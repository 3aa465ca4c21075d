package org.onrecord.annotate.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.onrecord.CpuTime;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;

class ActorFinderPropertyTest {

  @Property(tries = 300)
  void mentionsAreInOrderAndSayWhatStandsThere(
      @ForAll("texts") String title, @ForAll("texts") String body) {
    assertSound(Article.builder("a").title(title).body(body).build());
  }

  @Property(tries = 300)
  void anyStringIsRead(@ForAll String body) {
    assertSound(Article.builder("a").body(body).outlet(body).author(body).build());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Roe",
            "Mr.",
            "Halden",
            "Minister",
            "said",
            "the",
            "The",
            "of",
            "and",
            "for",
            "U.S.",
            "Iranian",
            "Tehran",
            "HARBOUR",
            "Authority",
            "’s",
            ",",
            ".",
            "\n\n",
            "“",
            "”",
            "(",
            ")",
            "al",
            "von",
            "A",
            "&",
            "’",
            "-",
            "—",
            "x",
            "45",
            "NATO",
            "II",
            "May",
            "in",
            "King")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  @Test
  void aMegabyteOfCapitalsIsReadInSeconds() {
    List<String> texts =
        List.of(
            "X".repeat(1 << 20),
            "Xo ".repeat(1 << 18),
            "A. ".repeat(1 << 18),
            distinctNames(1 << 17),
            "Of For And ".repeat(1 << 16),
            "University of ".repeat(1 << 16));
    for (String text : texts) {
      Article article = Article.builder("a").body(text).build();
      List<Actor> found = new ArrayList<>();
      CpuTime.assertWithin(
          Duration.ofSeconds(8), () -> found.addAll(new ActorFinder().find(article)));
      assertSound(article, found);
    }
  }

  @Test
  void everyNameOfALongTextIsFound() {
    int count = 10_000;
    List<Actor> found =
        new ActorFinder().find(Article.builder("a").body(distinctNames(count)).build());
    assertThat(found.stream().mapToInt(actor -> actor.mentions().size()).sum()).isEqualTo(count);
    assertThat(found).extracting(Actor::kind).containsOnly(Actor.Kind.PERSON);
  }

  private static String distinctNames(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String name = Integer.toString(i, 26).replaceAll("[0-9]", "u");
      text.append("John Z").append(name).append(" said. ");
    }
    return text.toString();
  }

  private static void assertSound(Article article) {
    assertSound(article, new ActorFinder().find(article));
  }

  private static void assertSound(Article article, List<Actor> found) {
    for (Actor actor : found) {
      assertThat(actor.name()).isNotBlank();
      Span last = null;
      for (Mention mention : actor.mentions()) {
        Span span = mention.span();
        assertThat(span.coveredText(article.text(span.part()))).isEqualTo(mention.text());
        if (last != null) {
          assertThat(last.part()).isLessThanOrEqualTo(span.part());
          assertThat(last.part() != span.part() || last.end() <= span.start()).isTrue();
        }
        last = span;
      }
    }
  }
}
