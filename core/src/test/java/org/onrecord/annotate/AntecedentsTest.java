package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Part;

/** Which phrases are resolved to whom the article has named, and by what features. */
class AntecedentsTest {

  private final Map<Integer, ImmutableList<Judge.Candidate>> asked = new HashMap<>();

  private List<String> namesFor(String text, String phrase) {
    return candidatesFor(text, phrase).stream().map(Judge.Candidate::name).toList();
  }

  private ImmutableList<Judge.Candidate> candidatesFor(
      String text, String phrase, String... speakers) {
    ArticleUnderTest.of(text).antecedents(asked, speakers);
    return asked.getOrDefault(text.indexOf(phrase), ImmutableList.of());
  }

  private static double feature(List<Judge.Candidate> candidates, String name, Clue feature) {
    return candidates.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .features()
        .get(feature.ordinal());
  }

  @Test
  void aPronounIsResolvedAmongTheNamesBeforeIt() {
    String text = "Mr. Tom Fenn met Mrs. Mira Lund. Then she left. Ada Roe stayed.";
    assertThat(namesFor(text, "she")).containsExactly("Mira Lund");
    assertThat(ArticleUnderTest.of(text).antecedents(asked).of(Part.BODY, text.indexOf("she")))
        .contains(new Judge.Resolution("Mira Lund", .75));
  }

  @Test
  void aFirstPronounHasNobodyToMean() {
    String text = "She left. Mira Lund stayed.";
    assertThat(namesFor(text, "She")).isEmpty();
    assertThat(ArticleUnderTest.of(text).antecedents(asked).of(Part.BODY, 0)).isEmpty();
  }

  @Test
  void aPronounThatWasResolvedCountsAsAMention() {
    String text = "Mrs. Mira Lund met Mrs. Ada Roe. Then she left. In the end she won.";
    int second = text.indexOf("she won");
    ArticleUnderTest.of(text).antecedents(asked);
    ImmutableList<Judge.Candidate> candidates = asked.getOrDefault(second, ImmutableList.of());
    assertThat(feature(candidates, "Ada Roe", Clue.SENTENCES)).isEqualTo(Math.log1p(1));
    assertThat(feature(candidates, "Mira Lund", Clue.SENTENCES)).isEqualTo(Math.log1p(2));
  }

  @Test
  void whoOwnsAnotherIsMentionedButDoesNotSpeak() {
    String text = "Mr. Tom Fenn left. His lawyer said the gates were “shut”.";
    ArticleUnderTest article = ArticleUnderTest.of(text);
    Antecedents antecedents = article.antecedents(asked, "His lawyer");
    assertThat(asked).containsKey(text.indexOf("His"));
    assertThat(antecedents.of(Part.BODY, text.indexOf("His"))).isEmpty();
  }

  @Test
  void anOfficeThatNobodyHoldsMayMeanWhoeverWasNamed() {
    assertThat(namesFor("Mira Lund lost. The coach left on Friday.", "The coach"))
        .containsExactly("Mira Lund");
  }

  @Test
  void anOfficeThatSomebodyHoldsIsNotGuessed() {
    assertThat(namesFor("Coach Mira Lund met Ada Roe. The coach left.", "The coach")).isEmpty();
  }

  @Test
  void severalPeopleAndThoseWhoSpeakForOthersAreNotGuessed() {
    assertThat(namesFor("Mira Lund lost. The coaches left on Friday.", "The coaches")).isEmpty();
    assertThat(namesFor("Mira Lund lost. The spokesman left on Friday.", "The spokesman"))
        .isEmpty();
  }

  @Test
  void theSubjectOfTheSentenceIsKnown() {
    ImmutableList<Judge.Candidate> candidates =
        candidatesFor("Mrs. Mira Lund met Mrs. Ada Roe. Then she left.", "she");
    assertThat(feature(candidates, "Mira Lund", Clue.SUBJECT)).isOne();
    assertThat(feature(candidates, "Ada Roe", Clue.SUBJECT)).isZero();
  }

  @Test
  void theSubjectOfAVerbOfSayingSpokeLast() {
    ImmutableList<Judge.Candidate> candidates =
        candidatesFor("Mrs. Mira Lund said no. Mrs. Ada Roe slept. Then she left.", "she");
    assertThat(feature(candidates, "Mira Lund", Clue.SPOKE_LAST)).isOne();
    assertThat(feature(candidates, "Ada Roe", Clue.SPOKE_LAST)).isZero();
  }

  @Test
  void whoWasFoundToSpeakSpokeLast() {
    String text = "Mrs. Mira Lund slept. Mrs. Ada Roe slept. Then she left.";
    ImmutableList<Judge.Candidate> candidates = candidatesFor(text, "she", "Mrs. Mira Lund");
    assertThat(feature(candidates, "Mira Lund", Clue.SPOKE_LAST)).isOne();
  }

  @Test
  void namesInTheQuotesOfTheSentenceAndAfterThePronounAreKnown() {
    String text = "Mrs. Mira Lund met Mrs. Ada Roe. “Lund is right,” she told Mrs. Roe.";
    ImmutableList<Judge.Candidate> candidates = candidatesFor(text, "she told");
    assertThat(feature(candidates, "Mira Lund", Clue.NAMED_IN_QUOTE)).isOne();
    assertThat(feature(candidates, "Ada Roe", Clue.NAMED_IN_QUOTE)).isZero();
    assertThat(feature(candidates, "Ada Roe", Clue.NAMED_AFTER)).isOne();
    assertThat(feature(candidates, "Mira Lund", Clue.NAMED_AFTER)).isZero();
  }

  @Test
  void paragraphsAreCounted() {
    ImmutableList<Judge.Candidate> candidates =
        candidatesFor("Mrs. Mira Lund slept.\n\nThen she left.", "she");
    assertThat(feature(candidates, "Mira Lund", Clue.PARAGRAPHS)).isEqualTo(Math.log1p(1));
  }
}
