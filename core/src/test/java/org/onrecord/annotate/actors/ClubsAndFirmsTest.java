package org.onrecord.annotate.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Actor.Kind;
import org.onrecord.model.Article;

/** Clubs and firms that are named as places are. */
class ClubsAndFirmsTest {

  private static List<String> organizations(String body) {
    return new ActorFinder()
        .find(Article.builder("a").body(body).build()).stream()
            .filter(actor -> actor.kind() == Kind.ORGANIZATION)
            .map(Actor::name)
            .toList();
  }

  @Test
  void whatWinsAMatchIsAClub() {
    assertThat(organizations("Saltmere Rovers beat Dunmarrow Town 2-1. The Rovers sang."))
        .containsExactly("Saltmere Rovers", "Dunmarrow Town");
  }

  @Test
  void whatHasFansIsAClub() {
    assertThat(organizations("The fans of Dunmarrow City sang all night."))
        .containsExactly("Dunmarrow City");
  }

  @Test
  void aTownWithoutAMatchIsNone() {
    assertThat(organizations("It rained in Dunmarrow City on Monday.")).isEmpty();
  }

  @Test
  void whatIsDescribedAsAFirmIsOne() {
    assertThat(organizations("Third Quay, a Saltmere-based research firm, had predicted a draw."))
        .containsExactly("Third Quay");
    assertThat(organizations("Third Quay, a street of old houses, was flooded.")).isEmpty();
  }
}
