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
import org.onrecord.annotate.actors.ActorFinder;
import org.onrecord.bench.common.ArticleFile;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Span;
import org.onrecord.training.program.Program;

/**
 * Generates news of any length by repeating the paragraphs of articles, with new names each time,
 * so that longer texts mention more people.
 */
final class GeneratedNews {

  private static final List<String> SYLLABLES =
      List.of("ba", "del", "fi", "gor", "ka", "lun", "mi", "pat", "ro", "sek", "tov", "wen");

  /** A text and the offsets at which names of people end. */
  private record Template(String text, List<Integer> names) {

    /** The text with {@code ending} appended to the names of people. */
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

  private GeneratedNews(List<Template> sources) {
    int count = sources.size();
    this.paragraphs =
        IntStream.iterate(0, i -> i + 1)
            .mapToObj(i -> sources.get(i % count).renamed(ending(i / count)))
            .flatMap(String::lines)
            .filter(line -> !line.isBlank())
            .iterator();
  }

  /** Generates news from the articles of a file or folder. */
  static GeneratedNews of(Path articles) throws IOException {
    List<Template> sources = new ArrayList<>();
    ActorFinder finder = new ActorFinder();
    for (Article article : read(articles)) {
      sources.add(new Template(article.body(), endsOfNames(finder.find(article))));
    }
    if (sources.isEmpty()) {
      throw new Program.UsageException("no articles found in " + articles);
    }
    return new GeneratedNews(sources);
  }

  /** The next paragraphs, up to at least {@code characters} characters. */
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
        .filter(span -> span.part() == Part.BODY)
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
