package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.actors.ActorFinder;
import org.onrecord.model.Actor;
import org.onrecord.model.Actor.Kind;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;

/** The seed article, which lies beside the project and is not part of it. */
class SeedArticleActorsTest {

  private static final Path SEED = Path.of("../../shared/seed/us-iran-talks.txt");

  @Test
  void theActorsOfTheSeedAreFound() throws IOException {
    List<Actor> actors = new ActorFinder().find(seed());
    assertThat(actors)
        .extracting(Actor::kind, Actor::name)
        .contains(
            tuple(Kind.PERSON, "Steve Witkoff"),
            tuple(Kind.PERSON, "Abbas Araghchi"),
            tuple(Kind.PERSON, "Trump"),
            tuple(Kind.PERSON, "Trita Parsi"),
            tuple(Kind.ORGANIZATION, "White House"),
            tuple(Kind.ORGANIZATION, "Quincy Institute"),
            tuple(Kind.ORGANIZATION, "The Associated Press"),
            tuple(Kind.ORGANIZATION, "Axios"),
            tuple(Kind.PLACE, "Iran"),
            tuple(Kind.PLACE, "Oman"),
            tuple(Kind.PLACE, "Israel"),
            tuple(Kind.PLACE, "United States"))
        .hasSizeLessThanOrEqualTo(14);
    assertThat(actors)
        .filteredOn(actor -> actor.name().equals("Abbas Araghchi"))
        .flatExtracting(Actor::mentions)
        .extracting(Mention::text)
        .contains("Aragchi");
  }

  private static Article seed() throws IOException {
    assumeTrue(Files.exists(SEED), "the seed article is not at " + SEED);
    String text = Files.readString(SEED);
    List<String> paragraphs = Splitter.on("\n\n").splitToList(text);
    int body = text.indexOf(paragraphs.get(2));
    return Article.builder("seed")
        .title(paragraphs.get(0))
        .standfirst(paragraphs.get(1))
        .body(text.substring(body, text.indexOf("Author:")))
        .author("Dave DeCamp")
        .build();
  }
}
