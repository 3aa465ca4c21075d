package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.onrecord.model.Article;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;

/** Whose quotes and articles a filter by name finds. */
class NameFilterTest {

  @TempDir Path home;

  private LuceneStore store;
  private int articles;

  @BeforeEach
  void open() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void spoke(String... names) {
    for (String name : names) {
      spokeAs(name, name);
    }
  }

  private void spokeAs(String name, String mention) {
    articles++;
    String words = "“Remark number " + articles + "”";
    put(
        article("a" + articles)
            .saying(words + ", said " + mention + ".")
            .quoting(words, mention, name)
            .builder()
            .build());
  }

  private void appeared(String name, Actor.Kind kind) {
    articles++;
    put(
        article("a" + articles)
            .saying(name + " was there.")
            .builder()
            .actors(List.of(Actor.of(name, kind)))
            .build());
  }

  private void wrote(String... authors) {
    articles++;
    put(
        article("a" + articles)
            .saying("The boats stayed in.")
            .builder()
            .authors(List.of(authors))
            .build());
  }

  private void put(Article article) {
    store.put(article);
    store.commit();
  }

  private QuoteResults quotes(String speaker) {
    return store.quotes(SearchRequest.everything().speaker(speaker).limit(100));
  }

  private List<String> speakers(String speaker) {
    return quotes(speaker).hits().stream()
        .map(hit -> hit.quote().speaker().orElseThrow().name())
        .toList();
  }

  private long byAuthor(String name) {
    return store.search(SearchRequest.everything().author(name)).total();
  }

  private long byActor(String name) {
    return store.search(SearchRequest.everything().actor(name)).total();
  }

  @Test
  void aSurnameFindsThoseWhoBearItAndNobodyOfASimilarOne() {
    spoke("Lena Harris", "Rhys Bowen", "Paul Rees", "Ann Rees");
    assertThat(speakers("Rees")).containsExactlyInAnyOrder("Paul Rees", "Ann Rees");
    assertThat(quotes("Rees").widened()).isEmpty();
    assertThat(store.quotes(SearchRequest.of("speaker:Rees")).total()).isEqualTo(2);
  }

  @Test
  void aNameThatWasLookedForBeforeFindsWhoBearsItSince() {
    spoke("Rhys Bowen");
    assertThat(speakers("Lund")).isEmpty();
    assertThat(speakers("Bowen")).containsExactly("Rhys Bowen");
    spoke("Mira Lund", "Ida Bowen");
    assertThat(speakers("Lund")).containsExactly("Mira Lund");
    assertThat(speakers("Bowen")).containsExactlyInAnyOrder("Rhys Bowen", "Ida Bowen");
  }

  @Test
  void anOrganizationIsNotFoundForASurname() {
    spoke("Land Registry", "Mira Lund", "Bank of Lund");
    assertThat(speakers("Lund")).containsExactly("Mira Lund");
    assertThat(speakers("Land Registry")).containsExactly("Land Registry");
  }

  @Test
  void whatTheArticlesTakeForAnOrganizationIsNobodyOfASurname() {
    spoke("Harbour Lund", "Mira Lund");
    appeared("Harbour Lund", Actor.Kind.ORGANIZATION);
    assertThat(speakers("Lund")).containsExactly("Mira Lund");
  }

  @Test
  void anOrganizationIsNotFoundForTheSurnameOfNobody() {
    spoke("Land Registry");
    assertThat(speakers("Lund")).isEmpty();
  }

  @Test
  void allSpellingsThatAreJoinedToABearerAreFoundAfterTheTypedOne() {
    spoke("Dariush Arakchi", "Dariush Araqchi", "Arakchi", "Sohrab Arakchi");
    assertThat(speakers("Araqchi"))
        .startsWith("Dariush Araqchi")
        .contains("Dariush Arakchi")
        .doesNotContain("Sohrab Arakchi");
    assertThat(quotes("Araqchi").widened()).isEmpty();
  }

  @Test
  void aSurnameAloneInAJoinedSpellingIsFoundIfItIsNobodyElses() {
    spoke("Dariush Arakchi", "Dariush Araqchi", "Arakchi");
    assertThat(speakers("Araqchi"))
        .containsExactlyInAnyOrder("Dariush Araqchi", "Dariush Arakchi", "Arakchi");
  }

  @Test
  void otherSpellingsAreFoundOnlyIfNobodyBearsTheTypedOneAndAreTold() {
    spoke("Rhys Bowen", "Tom Rhys");
    assertThat(speakers("Rees")).containsExactly("Tom Rhys");
    assertThat(quotes("Rees").widened()).containsExactly("Rhys");
    assertThat(store.quotes(SearchRequest.everything().speaker("Rees").exactNames()).total())
        .isZero();
  }

  @Test
  void ofNamesThatTheOtherFiltersLeaveOutNothingIsTold() {
    spoke("Tom Rhys");
    assertThat(
            store
                .quotes(SearchRequest.everything().speaker("Rees").attribute("desk", "north"))
                .widened())
        .isEmpty();
  }

  @Test
  void aFullNameFindsThePersonInAllJoinedSpellings() {
    spoke("Dariush Arakchi", "Dariush Araqchi", "Sohrab Arakchi", "D. Arakchi", "M. Arakchi");
    assertThat(speakers("Dariush Arakchi"))
        .containsExactlyInAnyOrder("Dariush Arakchi", "Dariush Araqchi", "D. Arakchi");
  }

  @Test
  void givenNamesAndInitialsMustNotContradict() {
    spoke("Jon F. Varn", "Jon D. Varn", "Jon Varn", "Mira Varn");
    assertThat(speakers("Jon Varn"))
        .containsExactlyInAnyOrder("Jon F. Varn", "Jon D. Varn", "Jon Varn");
    assertThat(speakers("J. F. Varn")).containsExactlyInAnyOrder("Jon F. Varn", "Jon Varn");
    assertThat(speakers("Varn, Mira")).containsExactly("Mira Varn");
    assertThat(speakers("Mr Varn")).doesNotContain("Mira Varn").contains("Jon Varn");
  }

  @Test
  void aFullNameMisspeltFindsThePersonAndSaysSo() {
    spoke("Dariush Arakchi", "Sohrab Arakchi");
    assertThat(speakers("Dariush Arraqchi")).containsExactly("Dariush Arakchi");
    assertThat(quotes("Dariush Arraqchi").widened()).containsExactly("Dariush Arakchi");
  }

  @Test
  void aSurnameThatOneArticleSpellsInTwoWaysIsFoundUnderBoth() {
    spokeAs("Dariush Arakchi", "Araqchi");
    assertThat(speakers("Araqchi")).containsExactly("Dariush Arakchi");
  }

  @Test
  void aFatherAndASonOfOneNameAreTwoPeople() {
    spoke("Abel Roe", "Abel Roe Jr.", "Abel Roe III", "Abel Roe the Elder");
    assertThat(speakers("Abel Roe")).containsExactly("Abel Roe");
    assertThat(speakers("Abel Roe, Jr.")).containsExactly("Abel Roe Jr.");
    assertThat(speakers("Roe the Elder")).containsExactly("Abel Roe the Elder");
    assertThat(speakers("Roe")).hasSize(4);
  }

  @Test
  void aGivenNameFindsItsBearersIfItIsNoSurname() {
    spoke("Mira Lund", "Olaf Mira");
    assertThat(speakers("Mira")).containsExactly("Olaf Mira");
    assertThat(speakers("Olaf")).containsExactly("Olaf Mira");
  }

  @Test
  void particlesAndCompoundsAreFound() {
    spoke("Jan van der Meer", "Ana Cortez-Lund");
    assertThat(speakers("Meer")).containsExactly("Jan van der Meer");
    assertThat(speakers("van der Meer")).containsExactly("Jan van der Meer");
    assertThat(speakers("Cortez")).containsExactly("Ana Cortez-Lund");
  }

  @Test
  void speakersWithoutANameAreFoundByTheirWords() {
    spokeAs("a spokesman", "a spokesman");
    assertThat(speakers("spokesman")).containsExactly("a spokesman");
  }

  @Test
  void actorsAndAuthorsAreFoundByTheSameRules() {
    appeared("Paul Rees", Actor.Kind.PERSON);
    appeared("Lena Harris", Actor.Kind.PERSON);
    appeared("Rees Shipping", Actor.Kind.ORGANIZATION);
    wrote("Mira Lund");
    wrote("Otto Land");
    assertThat(byActor("Rees")).isEqualTo(1);
    assertThat(byActor("Rees Shipping")).isEqualTo(1);
    assertThat(byActor("Shipping")).isEqualTo(1);
    assertThat(byAuthor("Lund")).isEqualTo(1);
    assertThat(byAuthor("M. Lund")).isEqualTo(1);
    assertThat(byAuthor("A. Lund")).isZero();
  }

  @Test
  void anAuthorsMisspeltNameIsFoundAndTold() {
    wrote("Dariush Arakchi");
    SearchRequest request = SearchRequest.everything().author("Arraqchi");
    assertThat(store.search(request).total()).isEqualTo(1);
    assertThat(store.search(request).widened()).containsExactly("Arakchi");
  }
}
