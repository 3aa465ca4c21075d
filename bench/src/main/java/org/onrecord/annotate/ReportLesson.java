package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Paragraphs;

/**
 * What a {@link Reporter} may choose from for one word of a text.
 *
 * @param answers what may be reported, apart from nothing
 */
public record ReportLesson(ImmutableList<Answer> answers) {

  /**
   * One answer.
   *
   * @param start where the words begin, in UTF-16 units
   * @param end one past their last
   * @param traits what speaks for it, each as {@link Weights} has it, without the weight
   */
  public record Answer(int start, int end, ImmutableList<String> traits) {}

  /** The lessons of a text, in order. */
  public static List<ReportLesson> of(String text) {
    List<ReportLesson> lessons = new ArrayList<>();
    for (Range<Integer> paragraph : Paragraphs.of(text)) {
      for (Sentence sentence : Frame.of(text, paragraph).sentences()) {
        for (int cue = 0; cue < sentence.size(); cue++) {
          List<Report> reports = Reports.of(sentence, cue);
          if (!reports.isEmpty()) {
            lessons.add(of(sentence, reports));
          }
        }
      }
    }
    return lessons;
  }

  private static ReportLesson of(Sentence sentence, List<Report> reports) {
    ImmutableList.Builder<Answer> answers = ImmutableList.builder();
    for (Report report : reports) {
      ImmutableList.Builder<String> lines = ImmutableList.builder();
      ReportTraits.of(
          sentence,
          report,
          (trait, value, other) -> lines.add(String.join("\t", trait, value, other)));
      answers.add(
          new Answer(
              sentence.token(report.first()).start(),
              sentence.token(report.last()).end(),
              lines.build()));
    }
    return new ReportLesson(answers.build());
  }
}
