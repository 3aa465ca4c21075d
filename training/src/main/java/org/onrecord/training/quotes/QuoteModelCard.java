package org.onrecord.training.quotes;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.onrecord.annotate.QuoteWeights;
import org.onrecord.training.score.QuoteScore;
import org.onrecord.training.score.QuoteTable;

/** The model card of quotation weights: what they are, their source and their quality. */
final class QuoteModelCard {

  private QuoteModelCard() {}

  /**
   * The card in Markdown.
   *
   * @param articles the number of articles of {@code examples}
   * @param score their cross-validation score
   */
  static String of(QuoteWeights weights, QuoteExamples examples, int articles, QuoteScore score) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    new QuoteTable(score, new PrintStream(table, true, StandardCharsets.UTF_8)).print();
    return """
    # speaker-weights.tsv.gz, report-weights.tsv.gz

    The first says what each feature of a phrase counts for its being the speaker of a marked
    span, and what each feature of a span counts for its being nobody's: a title, a
    nickname, a so-called thing. The second says what each feature of words outside of marks
    counts for their being what a verb, a noun or "according to" reports. Lines of feature, value,
    other value and weight, parted by tabs.

    * Models: multinomial logistic regression, over the candidates for a quoted span with %,d weights,
      and over what may hang on a word, or nothing, with %,d.
    * Learned by `training/run quotes` from the training part of PolNeAR 1.0 (Newell,
      Margolin, Ruths: An attribution relations corpus for political news, LREC 2018): %d
      articles of seven US publishers from 2015 and 2016, %,d quoted spans, %,d words that
      might report. Only weights are shipped, no text.
    * Meant for news in English. News of other fields, times and places is likely to do a little
      worse; fiction, court reports and chat were never tried.

    Data sets:

    | data set | used for | licence | without it |
    |---|---|---|---|
    | PolNeAR 1.0, training part | texts and labels | none stated; texts of their publishers \
    | rules alone: E 89.4 on its dev part, where it is 92.1 with these weights and the grammar |

    Five-fold cross-validation by article, on the same articles:

    ```
    %s```
    """
        .formatted(
            weights.speakers().size(),
            weights.reports().size(),
            articles,
            examples.quotedSpans().size(),
            examples.reports().size(),
            table.toString(StandardCharsets.UTF_8));
  }
}
