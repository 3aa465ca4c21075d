package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Span;

/**
 * A marked stretch of a body with all answers to the question who said it: what the annotator shows
 * to whoever trains it. It lives in the annotator's package, though not in its jar, because it sees
 * what nobody else should.
 *
 * @param words where the words between the marks stand
 * @param answers the contenders, and last that nobody said it
 */
public record Lesson(Span words, ImmutableList<Answer> answers) {

  /**
   * One answer.
   *
   * @param mention where the speaker is named; empty for nobody
   * @param name the mention as written if it is a name, or else nothing
   * @param traits what speaks for it, each as {@link Weights} has it, without the weight
   */
  public record Answer(Optional<Span> mention, String name, ImmutableList<String> traits) {}

  /** The stretches of an article's body, in order; who spoke before each goes by the rules. */
  public static List<Lesson> of(Article article) {
    List<Lesson> lessons = new ArrayList<>();
    QuoteFinder.explain(
        article,
        Learned.NOTHING.with(
            (site, contenders) -> {
              lessons.add(of(site, contenders));
              return byRules(contenders);
            }));
    return lessons;
  }

  private static Chooser.Choice byRules(ImmutableList<Contender> contenders) {
    Optional<Contender> first = contenders.stream().findFirst();
    return new Chooser.Choice(first.filter(contender -> !contender.rules().isEmpty()), 0, 0);
  }

  private static Lesson of(Site site, ImmutableList<Contender> contenders) {
    Setting setting = Setting.of(site, contenders);
    ImmutableList.Builder<Answer> answers = ImmutableList.builder();
    for (Contender contender : contenders) {
      Sentence sentence = contender.sentence();
      Phrase phrase = contender.phrase();
      int start = sentence.token(phrase.first()).start();
      Span mention = new Span(Part.BODY, start, sentence.token(phrase.last()).end());
      String name =
          contender.name().isEmpty() ? "" : sentence.text(phrase.nameFirst(), phrase.last());
      Record traits = new Record();
      Evidence.of(setting, contender, traits);
      answers.add(new Answer(Optional.of(mention), name, traits.lines.build()));
    }
    Record traits = new Record();
    Evidence.ofNobody(setting, traits);
    answers.add(new Answer(Optional.empty(), "", traits.lines.build()));
    int start = site.markedSpan().marks().innerStart();
    return new Lesson(
        new Span(Part.BODY, start, site.markedSpan().marks().innerEnd()), answers.build());
  }

  private static final class Record implements Traits {
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    @Override
    public void add(String trait, String value, String other) {
      lines.add(String.join("\t", trait, value, other));
    }
  }
}
