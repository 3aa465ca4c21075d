package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Article;

/**
 * A pronoun of an article's body with all whom it may mean.
 *
 * @param start where it begins, in UTF-16 units
 * @param answers whom it may mean
 */
public record PronounLesson(int start, ImmutableList<Answer> answers) {

  /**
   * One whom it may mean.
   *
   * @param name the fullest name
   * @param clues what speaks for it, by the order of {@link #clues}
   */
  public record Answer(String name, ImmutableList<Double> clues) {}

  /** The names of the clues. */
  public static List<String> clues() {
    return Arrays.stream(Clue.values()).map(clue -> clue.name().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The pronouns of an article, in order.
   *
   * @param weights by which those before are understood, as lines of clue and weight
   */
  public static List<PronounLesson> of(Article article, List<String> weights) {
    List<PronounLesson> lessons = new ArrayList<>();
    Judge judge = new ClueJudge(PronounWeights.parse(weights));
    Annotator.with(
            Learned.SHIPPED.judgedBy(
                (pronoun, candidates) -> {
                  lessons.add(of(pronoun.start(), candidates));
                  return judge.judge(pronoun, candidates);
                }))
        .explain(article);
    return lessons;
  }

  private static PronounLesson of(int start, ImmutableList<Judge.Candidate> candidates) {
    return new PronounLesson(
        start,
        candidates.stream()
            .map(one -> new Answer(one.name(), ImmutableList.copyOf(one.features().asList())))
            .collect(ImmutableList.toImmutableList()));
  }
}
