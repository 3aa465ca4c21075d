package org.onrecord.training.quotes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.annotate.Annotator;
import org.onrecord.annotate.QuoteWeights;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.program.Program;
import org.onrecord.training.score.Attributions;
import org.onrecord.training.score.QuoteScore;
import org.onrecord.training.score.QuoteTable;

/**
 * Trains the weights of quotation extraction and attribution, and cross-validates them on fifths of
 * the articles.
 */
public final class TrainQuotesProgram implements Program {

  private static final int FOLDS = 5;

  @Override
  public String usage() {
    return "quotes GOLD.jsonl [--out FOLDER] [--misses]";
  }

  @Override
  public String purpose() {
    return "train quotation extraction and attribution, and cross-validate";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new UsageException("expected a file of labelled articles");
    }
    List<LabelledArticle> articles = LabelledArticle.read(Path.of(arguments.get(0)));
    List<QuoteExamples> examples = articles.stream().map(QuoteExamples::of).toList();
    QuoteExamples all = QuoteExamples.all(examples);
    print(articles.size(), all.quotedSpans(), out);
    QuoteScore score = crossValidate(articles, examples);
    new QuoteTable(score, out).print();
    if (arguments.contains("--misses")) {
      score.misses().forEach(miss -> miss.print(out));
    }
    int option = arguments.indexOf("--out");
    if (option >= 0) {
      if (option + 1 == arguments.size()) {
        throw new UsageException("--out needs a folder");
      }
      Path folder = Path.of(arguments.get(option + 1));
      QuoteWeights weights = all.learned();
      weights.write(folder);
      Files.writeString(
          folder.resolve("quote-weights.md"),
          QuoteModelCard.of(weights, all, articles.size(), score));
    }
  }

  private static void print(
      int articles, List<LabelledSpeakerExample> quotedSpans, PrintStream out) {
    long hasSpeaker = quotedSpans.stream().filter(LabelledSpeakerExample::hasSpeaker).count();
    long possible =
        quotedSpans.stream()
            .filter(q -> q.hasSpeaker() && q.toLearnFrom().hasRightCandidate())
            .count();
    out.printf(
        Locale.ROOT,
        "%d articles, %d quoted spans, %d with a speaker; a candidate is right for %.1f %%%n%n",
        articles,
        quotedSpans.size(),
        hasSpeaker,
        100.0 * possible / hasSpeaker);
  }

  private static QuoteScore crossValidate(
      List<LabelledArticle> articles, List<QuoteExamples> examples) {
    QuoteScore score = new QuoteScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<QuoteExamples> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(examples.get(i));
        }
      }
      Annotator annotator = QuoteExamples.all(others).learned().annotator();
      for (int i = fold; i < articles.size(); i += FOLDS) {
        LabelledArticle article = articles.get(i);
        List<ExplainedQuote> found = annotator.explain(article.unannotated());
        score.add(article, Attributions.of(found), Attributions.ofUtterances(found));
      }
    }
    return score;
  }
}
