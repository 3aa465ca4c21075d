package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.model.Actor;
import org.onrecord.search.Hit;
import org.onrecord.search.Ranking;
import org.onrecord.search.Reason;
import org.onrecord.search.SearchRequest;

/** Articles with a name of the query come before those without it. */
class NameGuardTest {

  private static final String HERRING = "Herring, herring and more herring, herring and herring.";

  @TempDir Path home;

  private LuceneStore store;

  @BeforeEach
  void open() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    add("named", "Mira Lund spoke of the weather, of boats and of the long way to the north.");
    add("herring", HERRING);
    add("both", "The price of herring is no concern of Mira Lund, who has other fish to fry.");
    store.commit();
  }

  private void add(String id, String body) {
    List<Actor> actors =
        body.contains("Lund") ? List.of(Actor.of("Mira Lund", Actor.Kind.PERSON)) : List.of();
    store.put(article(id).saying(body).builder().actors(actors).build());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> ids(SearchRequest request) {
    return store.search(request).hits().stream().map(hit -> hit.article().id()).toList();
  }

  @Test
  void anArticleWithoutTheNameComesAfterAllThatHaveIt() {
    assertThat(ids(SearchRequest.of("lund herring"))).containsExactly("both", "named", "herring");
  }

  @Test
  void pagesByCursorKeepThatOrder() {
    SearchRequest request = SearchRequest.of("lund herring").limit(1);
    String first = store.search(request).cursor().orElseThrow();
    assertThat(ids(request.after(first))).containsExactly("named");
  }

  @Test
  void anotherSpellingOfThePersonsNameIsTheName() {
    Actor spelt = Actor.of("Sohrab Araqchi", Actor.Kind.PERSON);
    Actor asked = Actor.of("Sohrab Arakchi", Actor.Kind.PERSON);
    String body = "%s spoke of the weather, of boats and of the long way to the north.";
    for (Actor actor : List.of(spelt, asked)) {
      store.put(
          article(actor.name())
              .saying(String.format(body, actor.name()))
              .builder()
              .actors(List.of(actor))
              .build());
    }
    store.commit();
    assertThat(ids(SearchRequest.of("arakchi herring")))
        .startsWith("Sohrab Arakchi", "Sohrab Araqchi");
  }

  @Test
  void aNameAloneIsNotGuarded() {
    assertThat(store.search(SearchRequest.of("lund").explained()).hits())
        .allSatisfy(hit -> assertThat(reasons(hit)).noneMatch(Reason.NameMatch.class::isInstance));
  }

  @Test
  void aWordThatIsSeldomANameIsNotGuarded() {
    for (int i = 0; i < 6; i++) {
      add("wood" + i, "The lund, a small wood, has herring in its brook.");
    }
    store.commit();
    assertThat(ids(SearchRequest.of("lund herring"))).last().isEqualTo("named");
  }

  @Test
  void theReasonNamesTheName() {
    Hit hit = store.search(SearchRequest.of("herring Lund").explained()).hits().get(0);
    assertThat(reasons(hit))
        .filteredOn(Reason.NameMatch.class::isInstance)
        .map(Reason.NameMatch.class::cast)
        .singleElement()
        .satisfies(reason -> assertThat(reason.name()).isEqualTo("Lund"));
    assertThat(reasons(hit).stream().mapToDouble(Reason::score).sum())
        .isCloseTo(hit.score(), offset(.01));
  }

  private static List<Reason> reasons(Hit hit) {
    return hit.explanation().orElseThrow().reasons();
  }

  @Test
  void aRankingWithoutTheGuardRanksANameAsAnyOtherWord() {
    store.close();
    store = LuceneStore.open(home, Ranking.builder().nameGuard(0).build(), Optional.empty());
    assertThat(ids(SearchRequest.of("lund herring"))).last().isEqualTo("named");
  }
}
