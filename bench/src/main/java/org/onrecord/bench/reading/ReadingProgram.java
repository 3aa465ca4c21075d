package org.onrecord.bench.reading;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.training.program.Program;

/**
 * Measures reading against labelled pages: a folder with {@code truth.jsonl} ({@code file}, {@code
 * title}, {@code authors}, {@code date}, {@code text}) and {@code pages/} or {@code txt/}.
 */
public final class ReadingProgram implements Program {

  private static final Gson GSON = new Gson();

  @Override
  public String usage() {
    return "reading DIR [--misses FIELD]";
  }

  @Override
  public String purpose() {
    return "title, author, date and text of labelled pages";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new UsageException("expected a folder of labelled pages");
    }
    Path folder = Path.of(arguments.get(0));
    List<LabelledPage> pages = pages(folder);
    // Warm up, so that the speed is that of a long run.
    pages.forEach(ReadingProgram::read);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    List<Article> articles = pages.stream().map(ReadingProgram::read).toList();
    double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
    int option = arguments.indexOf("--misses");
    boolean named = option >= 0 && option + 1 < arguments.size();
    if (option >= 0 && !named) {
      throw new UsageException("--misses needs a field: title, author, date or body");
    }
    ReadingScore score = new ReadingScore();
    for (int i = 0; i < pages.size(); i++) {
      score.add(pages.get(i), articles.get(i));
    }
    out.printf(
        Locale.ROOT,
        "%d pages, %.0f a second on one thread, warm%n%n",
        pages.size(),
        pages.size() / seconds);
    score.print(out);
    if (named) {
      score.misses(arguments.get(option + 1)).forEach(out::println);
    }
  }

  private static List<LabelledPage> pages(Path folder) throws IOException {
    List<LabelledPage> pages = new ArrayList<>();
    Path files = folder.resolve(Files.exists(folder.resolve("txt")) ? "txt" : "pages");
    for (String line : Files.readAllLines(folder.resolve("truth.jsonl"))) {
      JsonObject label = GSON.fromJson(line, JsonObject.class);
      Path file = files.resolve(label.get("file").getAsString());
      pages.add(LabelledPage.of(label, Files.readAllBytes(file)));
    }
    return pages;
  }

  /** The last article of a page; an empty article if there is none. */
  private static Article read(LabelledPage page) {
    List<Article> articles = new ArrayList<>();
    articles.add(Article.builder(page.file()).build());
    ArticleReader.create()
        .read(
            new ByteArrayInputStream(page.bytes()),
            page.file(),
            new ArticleSink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void unreadable(UnreadableArticle problem) {
                // An empty article scores nothing.
              }
            });
    return articles.get(articles.size() - 1);
  }
}
