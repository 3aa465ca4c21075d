package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Span;

/**
 * Records the features by which the annotator chooses the speaker of each marked stretch of a body,
 * for a program that learns their weights. The features are those of the annotator itself.
 */
public final class SpeakerFeatureRecorder {

  private SpeakerFeatureRecorder() {}

  /**
   * A marked stretch with all answers to the question who said it.
   *
   * @param words where the words between the marks stand
   * @param options the candidates, and last that nobody said it
   */
  public record SpeakerExample(Span words, ImmutableList<SpeakerOption> options) {}

  /**
   * One answer.
   *
   * @param mention where the speaker is named; empty for nobody
   * @param name the mention as written if it is a name, or else nothing
   * @param features each as {@link QuoteWeights} has it, without the weight
   */
  public record SpeakerOption(
      Optional<Span> mention, String name, ImmutableList<String> features) {}

  /**
   * The stretches of an article's body, in order. Who spoke before each is decided by the rules, so
   * that no weights are needed.
   */
  public static List<SpeakerExample> examples(Article article) {
    List<SpeakerExample> examples = new ArrayList<>();
    QuoteFinder.explain(
        article,
        Learned.NOTHING.with(
            (site, contenders) -> {
              examples.add(example(site, contenders));
              return byRules(contenders);
            }));
    return examples;
  }

  private static Choice byRules(ImmutableList<Contender> contenders) {
    Optional<Contender> first = contenders.stream().findFirst();
    return new Choice(first.filter(contender -> !contender.rules().isEmpty()), 0, 0);
  }

  private static SpeakerExample example(Site site, ImmutableList<Contender> contenders) {
    Setting setting = Setting.of(site, contenders);
    ImmutableList.Builder<SpeakerOption> options = ImmutableList.builder();
    for (Contender contender : contenders) {
      Sentence sentence = contender.sentence();
      Phrase phrase = contender.phrase();
      int start = sentence.token(phrase.first()).start();
      Span mention = new Span(Part.BODY, start, sentence.token(phrase.last()).end());
      String name =
          contender.name().isEmpty() ? "" : sentence.text(phrase.nameFirst(), phrase.last());
      FeatureLines features = new FeatureLines();
      Evidence.of(setting, contender, features);
      options.add(new SpeakerOption(Optional.of(mention), name, features.lines()));
    }
    FeatureLines features = new FeatureLines();
    Evidence.ofNobody(setting, features);
    options.add(new SpeakerOption(Optional.empty(), "", features.lines()));
    int start = site.stretch().marks().innerStart();
    return new SpeakerExample(
        new Span(Part.BODY, start, site.stretch().marks().innerEnd()), options.build());
  }
}
