package org.onrecord.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.annotate.ActorFinder;
import org.onrecord.bench.common.ArticleFile;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.training.program.Program;

/**
 * News of any length: the paragraphs of some articles over and over, their people under new names
 * each time, so that a long text names more people than a short one.
 */
final class RunningNews {

  private static final List<String> SYLLABLES =
      List.of("ba", "del", "fi", "gor", "ka", "lun", "mi", "pat", "ro", "sek", "tov", "wen");

  /** A text, and where in it names of people end. */
  private record Source(String text, List<Integer> names) {

    /** The text with its people called otherwise, by {@code ending}. */
    String renamed(String ending) {
      StringBuilder renamed = new StringBuilder(text.length());
      int from = 0;
      for (int name : names) {
        renamed.append(text, from, name).append(ending);
        from = name;
      }
      return renamed.append(text, from, text.length()).toString();
    }
  }

  private final Iterator<String> paragraphs;

  private RunningNews(List<Source> sources) {
    int count = sources.size();
    this.paragraphs =
        IntStream.iterate(0, i -> i + 1)
            .mapToObj(i -> sources.get(i % count).renamed(ending(i / count)))
            .flatMap(String::lines)
            .filter(line -> !line.isBlank())
            .iterator();
  }

  /** News made of the articles of a file or folder. */
  static RunningNews of(Path articles) throws IOException {
    List<Source> sources = new ArrayList<>();
    ActorFinder finder = new ActorFinder();
    for (Article article : read(articles)) {
      sources.add(new Source(article.body(), endsOfNames(finder.find(article))));
    }
    if (sources.isEmpty()) {
      throw new Program.UsageException(
          "speed-annotate needs articles, and found none in " + articles);
    }
    return new RunningNews(sources);
  }

  /** The next paragraphs, so many that they have {@code characters} characters or a few more. */
  String text(int characters) {
    StringBuilder text = new StringBuilder(characters + characters / 10);
    while (text.length() < characters) {
      text.append(paragraphs.next()).append("\n\n");
    }
    return text.toString();
  }

  private static String ending(int round) {
    int last = round - 1;
    return round == 0
        ? ""
        : ending(last / SYLLABLES.size()) + SYLLABLES.get(last % SYLLABLES.size());
  }

  private static List<Integer> endsOfNames(List<Actor> actors) {
    return actors.stream()
        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
        .flatMap(actor -> actor.mentions().stream())
        .map(Mention::span)
        .filter(span -> span.in() == Part.BODY)
        .map(Span::end)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static List<Article> read(Path articles) throws IOException {
    try (Stream<Path> files = Files.walk(articles)) {
      return files
          .filter(file -> Files.isRegularFile(file) && ArticleFile.is(file))
          .sorted()
          .flatMap(file -> ArticleFile.read(file, file.toString()).stream())
          .toList();
    }
  }
}
