package org.onrecord.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.annotate.Finding;
import org.onrecord.annotate.Lesson;

/**
 * Learns the weights by which the annotator chooses speakers, and measures them on articles that
 * they were not learned from: each fifth of the articles by what the other four teach.
 */
final class TrainSpeakersProgram implements Program {

  private static final int FOLDS = 5;

  @Override
  public String usage() {
    return "train-speakers GOLD.jsonl [--out FOLDER] [--misses]";
  }

  @Override
  public String purpose() {
    return "learns the choice of speakers, and measures it by cross-validation";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new UsageException("train-speakers needs a file of labelled articles");
    }
    List<Labelled> articles = Labelled.read(Path.of(arguments.get(0)));
    List<List<Question>> questions = articles.stream().map(Question::of).toList();
    List<Question> all = questions.stream().flatMap(List::stream).toList();
    long spoken = all.stream().filter(Question::spoken).count();
    long possible = all.stream().filter(q -> q.spoken() && q.canBeAnswered()).count();
    out.printf(
        Locale.ROOT,
        "%d articles, %d stretches, %d spoken; the speaker is among the contenders of %.1f %%%n%n",
        articles.size(),
        all.size(),
        spoken,
        100.0 * possible / spoken);
    QuoteScore score = crossValidate(articles, questions);
    new QuoteTable(score, out).print();
    if (arguments.contains("--misses")) {
      score.misses().forEach(miss -> QuotesProgram.print(miss, out));
    }
    int option = arguments.indexOf("--out");
    if (option >= 0) {
      if (option + 1 == arguments.size()) {
        throw new UsageException("--out needs a folder");
      }
      new SpeakerModel(SpeakerTrainer.weights(all), articles.size(), all.size(), score)
          .write(Path.of(arguments.get(option + 1)));
    }
  }

  private static QuoteScore crossValidate(List<Labelled> articles, List<List<Question>> questions) {
    QuoteScore score = new QuoteScore();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Question> lessons = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % FOLDS != fold) {
          lessons.addAll(questions.get(i));
        }
      }
      List<String> weights = SpeakerTrainer.weights(lessons);
      for (int i = fold; i < articles.size(); i += FOLDS) {
        Labelled article = articles.get(i);
        List<Finding> found = Lesson.explain(article.unread(), weights);
        score.add(article, Attributions.of(found), Attributions.whole(found));
      }
    }
    return score;
  }
}
