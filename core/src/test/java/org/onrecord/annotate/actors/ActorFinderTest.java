package org.onrecord.annotate.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Actor.Kind;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.model.Mention;
import org.onrecord.model.Mention.Form;

class ActorFinderTest {

  private static List<Actor> actors(String body) {
    return actors(Article.builder("a").body(body));
  }

  private static List<Actor> actors(ArticleBuilder article) {
    return new ActorFinder().find(article.build());
  }

  private static List<String> names(List<Actor> actors, Kind kind) {
    return actors.stream().filter(actor -> actor.kind() == kind).map(Actor::name).toList();
  }

  private static List<String> mentions(List<Actor> actors, String name) {
    return actors.stream()
        .filter(actor -> actor.name().equals(name))
        .flatMap(actor -> actor.mentions().stream())
        .map(Mention::text)
        .toList();
  }

  @Test
  void aSurnameJoinsTheFullName() {
    List<Actor> found =
        actors("Harbour Minister Halden Roe spoke first. “We open them,” Roe said. Mr. Roe left.");
    assertThat(names(found, Kind.PERSON)).containsExactly("Halden Roe");
    assertThat(mentions(found, "Halden Roe")).containsExactly("Halden Roe", "Roe", "Roe");
  }

  @Test
  void aMisspeltSurnameJoinsTheFullName() {
    List<Actor> found = actors("The envoy, Farouk Dzhalilov, arrived late. Djalilov said nothing.");
    assertThat(mentions(found, "Farouk Dzhalilov")).containsExactly("Farouk Dzhalilov", "Djalilov");
  }

  @Test
  void aSharedSurnameGoesToTheOneWhomTheTitlePointsAt() {
    List<Actor> found =
        actors("Peter Kemble met Mary Kemble. Mrs Kemble smiled, said Kemble of the ferry.");
    assertThat(mentions(found, "Mary Kemble")).containsExactly("Mary Kemble", "Kemble");
    assertThat(mentions(found, "Peter Kemble")).containsExactly("Peter Kemble");
    assertThat(mentions(found, "Kemble")).hasSize(1);
  }

  @Test
  void aSharedSurnameGoesToTheOnlyOneWhoHasBeenIntroduced() {
    List<Actor> found =
        actors("Oda Kemble came down. “It is mud,” Kemble said. Her grandson Jory Kemble nodded.");
    assertThat(mentions(found, "Oda Kemble")).containsExactly("Oda Kemble", "Kemble");
    assertThat(mentions(found, "Jory Kemble")).containsExactly("Jory Kemble");
  }

  @Test
  void aGivenNameThatNoListKnowsIsToldByWhatStandsBesideIt() {
    assertThat(names(actors("His colleague Sunniva Dahlbeck agreed."), Kind.PERSON))
        .containsExactly("Sunniva Dahlbeck");
    assertThat(names(actors("The mayor of Kestle Bay, Ruan Tregarth, agreed."), Kind.PERSON))
        .containsExactly("Ruan Tregarth");
    assertThat(names(actors("Zulka Obrenth, 45, agreed."), Kind.PERSON))
        .containsExactly("Zulka Obrenth");
  }

  @Test
  void aFirstNameBeforeAMonthIsAPerson() {
    List<Actor> found = actors("Theresa May spoke on May 3. “No,” May said.");
    assertThat(names(found, Kind.PERSON)).containsExactly("Theresa May");
  }

  @Test
  void unknownPlacesAreToldByTheWordsBesideThem() {
    assertThat(names(actors("Nothing sails from Kestle Bay to Saltmere."), Kind.PLACE))
        .containsExactly("Kestle Bay", "Saltmere");
    assertThat(names(actors("A gauge was set up on the Sael."), Kind.PLACE))
        .containsExactly("Sael");
    assertThat(names(actors("It was raised with Ozmar’s negotiators."), Kind.PLACE))
        .containsExactly("Ozmar");
  }

  @Test
  void anOrganizationKeepsItsOfAndItsOwner() {
    List<Actor> found =
        actors("The University of Saltmere and the Vestrana Fishers’ Union met the Assembly.");
    assertThat(names(found, Kind.ORGANIZATION))
        .containsExactly("University of Saltmere", "Vestrana Fishers’ Union", "Assembly");
  }

  @Test
  void theNameOfADealOrAShipIsNoActor() {
    assertThat(
            names(
                actors("They left the 2015 nuclear deal, known as the KVTOA."), Kind.ORGANIZATION))
        .isEmpty();
    assertThat(actors("The inquiry into the loss of the ferry Halden Star opened in silence."))
        .isEmpty();
  }

  @Test
  void whatIsKnownUnderAnotherNameIsAnActorStill() {
    assertThat(names(actors("The town is known as Port Ellery."), Kind.PLACE))
        .containsExactly("Port Ellery");
  }

  @Test
  void aShortFormIsTheOrganizationThatEndsInIt() {
    List<Actor> found =
        actors("Saltmere Rovers lost on Saturday. Rovers, he said, were the better side.");
    assertThat(mentions(found, "Saltmere Rovers")).containsExactly("Saltmere Rovers", "Rovers");
  }

  @Test
  void anAcronymJoinsWhatItStandsFor() {
    List<Actor> found =
        actors("The Saltmere Harbour Authority (SHA) agreed on Monday. The SHA said it would pay.");
    assertThat(names(found, Kind.ORGANIZATION)).containsExactly("Saltmere Harbour Authority");
    assertThat(mentions(found, "Saltmere Harbour Authority"))
        .containsExactly("Saltmere Harbour Authority", "SHA", "SHA");
  }

  @Test
  void titlesStandBetweenAnOrganizationAndItsPerson() {
    List<Actor> found = actors("Saltmere Harbour Authority Chairwoman Mira Lund was there.");
    assertThat(names(found, Kind.ORGANIZATION)).containsExactly("Saltmere Harbour Authority");
    assertThat(names(found, Kind.PERSON)).containsExactly("Mira Lund");
  }

  @Test
  void theArticleIsPartOfANameOnlyWhereItIsCapitalisedInMidSentence() {
    assertThat(names(actors("The White House said so."), Kind.ORGANIZATION))
        .containsExactly("White House");
    assertThat(names(actors("She told The Associated Press so."), Kind.ORGANIZATION))
        .containsExactly("The Associated Press");
  }

  @Test
  void demonymsAreMentionsOfTheirPlace() {
    List<Actor> found = actors("Iran agreed. The Iranian side and two Omanis were pleased.");
    assertThat(names(found, Kind.PLACE)).containsExactly("Iran", "Oman");
    assertThat(found.get(0).mentions())
        .extracting(Mention::form)
        .containsExactly(Form.NAME, Form.DEMONYM);
  }

  @Test
  void demonymsOfUnknownPlacesAreToldByTheirEndings() {
    List<Actor> found = actors("Talks were held in Vestrana. The Vestranan side was pleased.");
    assertThat(mentions(found, "Vestrana")).containsExactly("Vestrana", "Vestranan");
  }

  @Test
  void aSeatOfGovernmentIsTheStateWhereItActsAndATownElsewhere() {
    assertThat(names(actors("It is a pledge Tehran has made."), Kind.PLACE))
        .containsExactly("Iran");
    assertThat(names(actors("They met in Tehran."), Kind.PLACE)).containsExactly("Tehran");
    assertThat(names(actors("Washington and Tehran leave Muscat"), Kind.PLACE))
        .containsExactly("United States", "Iran", "Muscat");
  }

  @Test
  void aDatelineIsAPlaceAndItsOutletNoActor() {
    List<Actor> found =
        actors(
            Article.builder("a")
                .outlet("Harbour News Agency")
                .body("PORT ELLERY, March 7 (HNA) — Nobody spoke in Port Ellery."));
    assertThat(names(found, Kind.PLACE)).containsExactly("Port Ellery");
    assertThat(names(found, Kind.ORGANIZATION)).isEmpty();
  }

  @Test
  void headlinesRepeatTheNamesOfTheText() {
    List<Actor> found =
        actors(
            Article.builder("a")
                .title("Roe Tells Towns To Wait For Sluice Gates")
                .body("Minister Halden Roe asked the towns to wait."));
    assertThat(found).hasSize(1);
    assertThat(mentions(found, "Halden Roe")).containsExactly("Roe", "Halden Roe");
  }

  @Test
  void authorsAndBoilerplateAreNoActors() {
    List<Actor> found =
        actors(
            Article.builder("a")
                .author("Mira Lund")
                .body(
                    "Mira Lund asked Peter Roe.\n\nAdditional reporting by Ewa Norrby.\n\n"
                        + "Follow him on Twitter."));
    assertThat(found).extracting(Actor::name).containsExactly("Peter Roe");
  }

  @Test
  void wordsThatOpenSentencesAreNoActors() {
    assertThat(actors("Negotiators met on Saturday. Talks went on. Nobody won.")).isEmpty();
  }
}
