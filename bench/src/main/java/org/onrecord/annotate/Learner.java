package org.onrecord.annotate;

import java.util.List;
import org.onrecord.model.Article;

/** An annotator that goes by other weights than those that are shipped. Thread-safe. */
public final class Learner {

  private final Annotator annotator;

  /**
   * @param speakers lines of a table of weights for {@link Lesson}s
   * @param reports the same for {@link ReportLesson}s
   */
  public Learner(List<String> speakers, List<String> reports) {
    this.annotator = Annotator.with(Learned.of(Weights.of(speakers), Weights.of(reports)));
  }

  /** What it finds in {@code article}. */
  public List<Finding> explain(Article article) {
    return annotator.explain(article);
  }
}
