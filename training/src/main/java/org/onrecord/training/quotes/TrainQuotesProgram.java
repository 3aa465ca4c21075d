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
 * Learns the weights by which the annotator finds speakers and reported words, and measures them on
 * articles that they were not learned from: each fifth of the articles by what the other four
 * teach.
 */
public final class TrainQuotesProgram implements Program {

  private static final int FOLDS = 5;

  @Override
  public String usage() {
    return "quotes GOLD.jsonl [--out FOLDER] [--misses]";
  }

  @Override
  public String purpose() {
    return "learns to find speakers and reported words, and cross-validates";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new UsageException("quotes needs a file of labelled articles");
    }
    List<LabelledArticle> articles = LabelledArticle.read(Path.of(arguments.get(0)));
    List<QuoteExamples> examples = articles.stream().map(QuoteExamples::of).toList();
    QuoteExamples all = QuoteExamples.all(examples);
    print(articles.size(), all.stretches(), out);
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

  private static void print(int articles, List<LabelledSpeakerExample> stretches, PrintStream out) {
    long spoken = stretches.stream().filter(LabelledSpeakerExample::spoken).count();
    long possible =
        stretches.stream().filter(q -> q.spoken() && q.toLearnFrom().canBeAnswered()).count();
    out.printf(
        Locale.ROOT,
        "%d articles, %d stretches, %d spoken; the speaker is among the candidates of %.1f %%%n%n",
        articles,
        stretches.size(),
        spoken,
        100.0 * possible / spoken);
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
        List<ExplainedQuote> found = annotator.explain(article.unread());
        score.add(article, Attributions.of(found), Attributions.ofUtterances(found));
      }
    }
    return score;
  }
}
