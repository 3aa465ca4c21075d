package org.onrecord.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.IndexLocation;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.StateFolder;
import org.onrecord.model.Article;

/**
 * The numbers of the last answer that was printed for people, and the ids of their articles: {@code
 * show 3} shows the third. Kept in a file of the user, of which every line is escaped.
 */
final class LastAnswer {

  private static final int MAX_DIGITS = 6;

  private final CommonOptions options;

  LastAnswer(CommonOptions options) {
    this.options = options;
  }

  /** Collects the numbers of an answer. */
  static final class Numbers {
    private final List<String> lines = new ArrayList<>();

    /** Adds a hit. */
    void add(int number, Article article) {
      lines.add(number + " " + escaped(article.id()));
    }
  }

  /** Remembers an answer. A folder that cannot be written to is no error: it is a convenience. */
  void save(String words, Numbers numbers) {
    Optional<Path> file = file();
    if (file.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add(escaped(location()));
    lines.add(escaped(words));
    lines.addAll(numbers.lines);
    try {
      Files.createDirectories(file.get().getParent());
      Files.write(file.get(), lines);
    } catch (IOException e) {
      // The answer itself was printed.
    }
  }

  /**
   * The article with an id or, if there is none, with this number in the last answer. Prints why
   * there is none.
   */
  Optional<Article> find(NewsIndex index, String id) {
    Optional<Article> article = index.get(id);
    if (article.isPresent()) {
      return article;
    }
    Console console = options.console();
    List<String> lines = isNumber(id) ? read() : List.of();
    if (lines.size() < 2) {
      console.printMessage("no article “" + id + "” in the index at " + options.index());
      return Optional.empty();
    }
    String place = unescaped(lines.get(0));
    if (!place.equals(location())) {
      console.printMessage(
          "no article “"
              + id
              + "” in the index at "
              + options.index()
              + "; the last answer is from the index at "
              + place);
      return Optional.empty();
    }
    String words = unescaped(lines.get(1));
    String answer = words.isBlank() ? "the last answer" : "the last answer, for “" + words + "”";
    Optional<String> numbered = Optional.ofNullable(ids(lines).get(Integer.parseInt(id)));
    article = numbered.flatMap(index::get);
    if (numbered.isEmpty()) {
      console.printMessage("no number " + id + " in " + answer);
    } else if (article.isEmpty()) {
      console.printMessage("number " + id + " of " + answer + " is no longer in the index");
    } else {
      options.printMessage("number " + id + " of " + answer);
    }
    return article;
  }

  private static boolean isNumber(String id) {
    return !id.isEmpty()
        && id.length() <= MAX_DIGITS
        && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Map<Integer, String> ids(List<String> lines) {
    Map<Integer, String> ids = new HashMap<>();
    for (String line : lines.subList(2, lines.size())) {
      int space = line.indexOf(' ');
      if (space > 0 && isNumber(line.substring(0, space))) {
        ids.put(Integer.parseInt(line.substring(0, space)), unescaped(line.substring(space + 1)));
      }
    }
    return ids;
  }

  private List<String> read() {
    try {
      Optional<Path> file = file();
      return file.isPresent() ? Files.readAllLines(file.get()) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Optional<Path> file() {
    return StateFolder.of(options.console().environment())
        .map(folder -> folder.resolve("last-answer"));
  }

  /** The index, named the same from every folder. */
  private String location() {
    IndexLocation index = options.index();
    Optional<Path> folder = index.folder();
    return folder.isPresent()
        ? folder.get().toAbsolutePath().normalize().toString()
        : index.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        i++;
        c =
            switch (line.charAt(i)) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> line.charAt(i);
            };
      }
      text.append(c);
    }
    return text.toString();
  }
}
