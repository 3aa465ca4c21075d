package org.onrecord.bench.annotation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.onrecord.annotate.actors.ActorFinder;
import org.onrecord.annotate.actors.RecognizedNames;
import org.onrecord.bench.common.CpuClock;
import org.onrecord.model.Article;
import org.onrecord.model.Mention.Form;
import org.onrecord.names.LabelledName;
import org.onrecord.names.NameTagger;
import org.onrecord.training.gold.LabelledNames;
import org.onrecord.training.program.Program;

/**
 * Measures named entity recognition against labelled articles by exact span, before and after
 * coreference; and its speed and memory.
 */
public final class ActorsProgram implements Program {

  private static final double MEGA = 1e6;

  @Override
  public String usage() {
    return "actors LABELLED.jsonl";
  }

  @Override
  public String purpose() {
    return "named entity recognition against labels";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 1) {
      throw new UsageException("expected a file of labelled articles");
    }
    long before = System.nanoTime();
    int size = readModel();
    double load = (System.nanoTime() - before) / MEGA;
    List<LabelledNames> articles = LabelledNames.read(Path.of(arguments.get(0)));
    score(articles).print("names recognised", out);
    ActorScore mentions = new ActorScore();
    ActorFinder finder = new ActorFinder();
    articles.forEach(
        article -> mentions.add(article.text(), article.names(), found(finder, article)));
    mentions.print("mentions of actors", out);
    Runnable all = () -> articles.forEach(article -> finder.find(unannotated(article)));
    CpuClock.warmUp(all);
    out.printf(
        Locale.ROOT,
        "%n%.0f articles a second of one core, warm; model %.1f MB, read in %.0f ms; heap %.0f MB%n",
        articles.size() * 1e9 / CpuClock.median(all),
        size / MEGA,
        load,
        heap() / MEGA);
  }

  /** Reads the tagger's model; returns its size in bytes. */
  private static int readModel() throws IOException {
    try (InputStream model = NameTagger.openEnglishModel()) {
      byte[] bytes = model.readAllBytes();
      NameTagger.read(new ByteArrayInputStream(bytes));
      return bytes.length;
    }
  }

  /** The score of the name tagger. */
  static ActorScore score(List<LabelledNames> articles) {
    ActorScore score = new ActorScore();
    RecognizedNames recognised = new RecognizedNames();
    articles.forEach(
        article -> score.add(article.text(), article.names(), recognised.of(article.text())));
    return score;
  }

  private static List<LabelledName> found(ActorFinder finder, LabelledNames article) {
    return finder.find(unannotated(article)).stream()
        .flatMap(
            actor ->
                actor.mentions().stream()
                    .filter(mention -> mention.form() == Form.NAME)
                    .map(
                        mention ->
                            new LabelledName(
                                mention.span().start(), mention.span().end(), actor.kind())))
        .toList();
  }

  private static Article unannotated(LabelledNames article) {
    return Article.builder(article.id()).body(article.text()).build();
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
