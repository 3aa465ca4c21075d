package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.TerminalBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.IndexOpener;
import org.onrecord.cli.terminal.Pager;
import org.onrecord.cli.terminal.StateFolder;

/** The interactive prompt, with a persistent history and completion. */
final class ShellPrompt {

  private static final String PROMPT = "onrecord> ";

  /** Turns off JLine's own quoting and escaping: quotes and backslashes belong to queries. */
  private static final char[] NONE = {};

  private final CommonOptions options;
  private final IndexOpener indexes;

  ShellPrompt(CommonOptions options, IndexOpener indexes) {
    this.options = options;
    this.indexes = indexes;
  }

  /** Executes lines until the session ends or the input does. */
  void read(ShellSession session) throws IOException {
    try (org.jline.terminal.Terminal screen =
        TerminalBuilder.builder().system(true).provider("exec").build()) {
      LineReader reader = reader(screen);
      Map<String, String> environment = new HashMap<>(options.console().environment());
      boolean continues = true;
      while (continues) {
        try {
          String line = reader.readLine(PROMPT);
          environment.put("COLUMNS", Integer.toString(screen.getWidth()));
          environment.put(Pager.ROWS_VARIABLE, Integer.toString(screen.getHeight()));
          continues = session.execute(line, environment);
        } catch (UserInterruptException e) {
          // Ctrl-C discards the line.
        } catch (EndOfFileException e) {
          continues = false;
        }
      }
    }
  }

  private LineReader reader(org.jline.terminal.Terminal screen) throws IOException {
    DefaultParser words = new DefaultParser();
    words.setQuoteChars(NONE);
    words.setEscapeChars(NONE);
    Path history = history(options.console().environment());
    Files.createDirectories(history.toAbsolutePath().getParent());
    return LineReaderBuilder.builder()
        .terminal(screen)
        .parser(words)
        .completer(new NameCompleter(() -> indexes.open(options.index())))
        .completionMatcher(new AllCandidatesMatcher())
        .variable(LineReader.HISTORY_FILE, history)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .build();
  }

  /** The history file, in the user's state folder (XDG base directories). */
  private static Path history(Map<String, String> environment) {
    return StateFolder.of(environment)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "state", "onrecord"))
        .resolve("history");
  }
}
