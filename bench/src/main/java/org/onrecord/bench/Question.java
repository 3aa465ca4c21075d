package org.onrecord.bench;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.annotate.Lesson;

/**
 * A marked stretch with all answers to the question who said it, and which of them are right by the
 * labels.
 *
 * @param lesson the stretch and its answers
 * @param right for each answer whether it is right; several may name the same speaker
 * @param spoken whether the labels give the stretch a speaker
 */
record Question(Lesson lesson, boolean[] right, boolean spoken) {

  /** The share of a stretch that a labelled quote must cover to be about it. */
  private static final double LEAST_COVERED = .6;

  Training.Example example() {
    return new Training.Example(
        lesson.answers().stream().map(Lesson.Answer::traits).toList(), right);
  }

  /** The questions of an article, in the order of the text. */
  static List<Question> of(Labelled article) {
    List<Question> questions = new ArrayList<>();
    for (Lesson lesson : Lesson.of(article.unread())) {
      questions.add(of(lesson, speaker(article, lesson)));
    }
    return questions;
  }

  private static Question of(Lesson lesson, Optional<Attributed.Source> speaker) {
    List<Lesson.Answer> answers = lesson.answers();
    boolean[] right = new boolean[answers.size()];
    for (int i = 0; i < right.length; i++) {
      Optional<Attributed.Source> answer = source(answers.get(i));
      right[i] =
          speaker.isPresent() ? SpeakerMatch.isSame(speaker.get(), answer) : answer.isEmpty();
    }
    return new Question(lesson, right, speaker.isPresent());
  }

  private static Optional<Attributed.Source> source(Lesson.Answer answer) {
    return answer
        .mention()
        .map(
            span ->
                new Attributed.Source(
                    List.of(new Stretch(span.start(), span.end())),
                    answer.name(),
                    Optional.empty(),
                    false,
                    false));
  }

  /**
   * Whoever said most of the stretch. Indirect quotes count too: what stands between marks that the
   * scorer does not know is labelled as such.
   */
  private static Optional<Attributed.Source> speaker(Labelled article, Lesson lesson) {
    Stretch own = new Stretch(lesson.words().start(), lesson.words().end());
    Set<Stretch> tokens = GoldWords.tokens(article.text(), own);
    double most = LEAST_COVERED;
    Optional<Attributed.Source> speaker = Optional.empty();
    for (Attributed quote : article.quotes()) {
      Set<Stretch> said = new HashSet<>();
      for (Stretch part : quote.parts()) {
        if (part.overlaps(own)) {
          said.addAll(GoldWords.tokens(article.text(), part.cut(own)));
        }
      }
      double covered = Sets.intersection(tokens, said).size() / (double) tokens.size();
      if (covered > most) {
        most = covered;
        speaker = quote.speaker();
      }
    }
    return speaker;
  }
}
