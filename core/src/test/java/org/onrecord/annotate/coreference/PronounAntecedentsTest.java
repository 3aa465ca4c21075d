package org.onrecord.annotate.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Part;

/** Which phrases are resolved to whom the article has named, and by what features. */
class PronounAntecedentsTest {

  private final Map<Integer, ImmutableList<PronounResolver.Candidate>> asked = new HashMap<>();

  private List<String> namesFor(String text, String phrase) {
    return candidatesFor(text, phrase).stream().map(PronounResolver.Candidate::name).toList();
  }

  private ImmutableList<PronounResolver.Candidate> candidatesFor(
      String text, String phrase, String... speakers) {
    ArticleUnderTest.of(text).antecedents(asked, speakers);
    return asked.getOrDefault(text.indexOf(phrase), ImmutableList.of());
  }

  private static double feature(
      List<PronounResolver.Candidate> candidates, String name, AntecedentFeature feature) {
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
    assertThat(ArticleUnderTest.of(text).antecedents(asked).resolve(Part.BODY, text.indexOf("she")))
        .contains(new PronounResolver.Resolution("Mira Lund", .75));
  }

  @Test
  void aFirstPronounHasNobodyToMean() {
    String text = "She left. Mira Lund stayed.";
    assertThat(namesFor(text, "She")).isEmpty();
    assertThat(ArticleUnderTest.of(text).antecedents(asked).resolve(Part.BODY, 0)).isEmpty();
  }

  @Test
  void aPronounThatWasResolvedCountsAsAMention() {
    String text = "Mrs. Mira Lund met Mrs. Ada Roe. Then she left. In the end she won.";
    int second = text.indexOf("she won");
    ArticleUnderTest.of(text).antecedents(asked);
    ImmutableList<PronounResolver.Candidate> candidates =
        asked.getOrDefault(second, ImmutableList.of());
    assertThat(feature(candidates, "Ada Roe", AntecedentFeature.SENTENCES))
        .isEqualTo(Math.log1p(1));
    assertThat(feature(candidates, "Mira Lund", AntecedentFeature.SENTENCES))
        .isEqualTo(Math.log1p(2));
  }

  @Test
  void whoOwnsAnotherIsMentionedButDoesNotSpeak() {
    String text = "Mr. Tom Fenn left. His lawyer said the gates were “shut”.";
    ArticleUnderTest article = ArticleUnderTest.of(text);
    PronounAntecedents antecedents = article.antecedents(asked, "His lawyer");
    assertThat(asked).containsKey(text.indexOf("His"));
    assertThat(antecedents.resolve(Part.BODY, text.indexOf("His"))).isEmpty();
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
    ImmutableList<PronounResolver.Candidate> candidates =
        candidatesFor("Mrs. Mira Lund met Mrs. Ada Roe. Then she left.", "she");
    assertThat(feature(candidates, "Mira Lund", AntecedentFeature.SUBJECT)).isOne();
    assertThat(feature(candidates, "Ada Roe", AntecedentFeature.SUBJECT)).isZero();
  }

  @Test
  void theSubjectOfAVerbOfSayingSpokeLast() {
    ImmutableList<PronounResolver.Candidate> candidates =
        candidatesFor("Mrs. Mira Lund said no. Mrs. Ada Roe slept. Then she left.", "she");
    assertThat(feature(candidates, "Mira Lund", AntecedentFeature.SPOKE_LAST)).isOne();
    assertThat(feature(candidates, "Ada Roe", AntecedentFeature.SPOKE_LAST)).isZero();
  }

  @Test
  void whoWasFoundToSpeakSpokeLast() {
    String text = "Mrs. Mira Lund slept. Mrs. Ada Roe slept. Then she left.";
    ImmutableList<PronounResolver.Candidate> candidates =
        candidatesFor(text, "she", "Mrs. Mira Lund");
    assertThat(feature(candidates, "Mira Lund", AntecedentFeature.SPOKE_LAST)).isOne();
  }

  @Test
  void namesInTheQuotesOfTheSentenceAndAfterThePronounAreKnown() {
    String text = "Mrs. Mira Lund met Mrs. Ada Roe. “Lund is right,” she told Mrs. Roe.";
    ImmutableList<PronounResolver.Candidate> candidates = candidatesFor(text, "she told");
    assertThat(feature(candidates, "Mira Lund", AntecedentFeature.NAMED_IN_QUOTE)).isOne();
    assertThat(feature(candidates, "Ada Roe", AntecedentFeature.NAMED_IN_QUOTE)).isZero();
    assertThat(feature(candidates, "Ada Roe", AntecedentFeature.NAMED_AFTER)).isOne();
    assertThat(feature(candidates, "Mira Lund", AntecedentFeature.NAMED_AFTER)).isZero();
  }

  @Test
  void paragraphsAreCounted() {
    ImmutableList<PronounResolver.Candidate> candidates =
        candidatesFor("Mrs. Mira Lund slept.\n\nThen she left.", "she");
    assertThat(feature(candidates, "Mira Lund", AntecedentFeature.PARAGRAPHS))
        .isEqualTo(Math.log1p(1));
  }
}
