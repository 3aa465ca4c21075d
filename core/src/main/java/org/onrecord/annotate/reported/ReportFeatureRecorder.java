package org.onrecord.annotate.reported;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.annotate.clause.ParsedParagraph;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.linear.FeatureLines;
import org.onrecord.text.ParagraphSplitter;

/**
 * Records the features with which the annotator finds indirect quotes, for training. The features
 * are those of the annotator itself.
 */
public final class ReportFeatureRecorder {

  private ReportFeatureRecorder() {}

  /**
   * A possible cue.
   *
   * @param options its possible contents, without the alternative that nothing is reported
   */
  public record ReportExample(ImmutableList<ReportOption> options) {}

  /**
   * Words that may be reported.
   *
   * @param start the UTF-16 offset of their start
   * @param end the offset after their end
   * @param features each as a table of weights lists it, without the weight
   */
  public record ReportOption(int start, int end, ImmutableList<String> features) {}

  /** The possible cues of a text, in order. */
  public static List<ReportExample> examples(String text) {
    List<ReportExample> examples = new ArrayList<>();
    for (Range<Integer> paragraph : ParagraphSplitter.split(text)) {
      for (Sentence sentence : ParsedParagraph.of(text, paragraph).sentences()) {
        for (int cue = 0; cue < sentence.size(); cue++) {
          List<ReportCandidate> reports = ReportCandidates.of(sentence, cue);
          if (!reports.isEmpty()) {
            examples.add(example(sentence, reports));
          }
        }
      }
    }
    return examples;
  }

  private static ReportExample example(Sentence sentence, List<ReportCandidate> reports) {
    ImmutableList.Builder<ReportOption> options = ImmutableList.builder();
    for (ReportCandidate report : reports) {
      FeatureLines features = new FeatureLines();
      ReportFeatures.add(sentence, report, features);
      options.add(
          new ReportOption(
              sentence.token(report.first()).start(),
              sentence.token(report.last()).end(),
              features.lines()));
    }
    return new ReportExample(options.build());
  }
}
