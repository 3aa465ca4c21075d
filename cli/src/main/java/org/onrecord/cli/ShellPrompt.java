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

/** Lines that a person types, with a history that is kept, and completion. */
final class ShellPrompt {

  private static final String PROMPT = "onrecord> ";

  /** Quotes and backslashes mean something in queries, and nothing here. */
  private static final char[] NONE = {};

  private final CommonOptions options;
  private final IndexOpener indexes;

  ShellPrompt(CommonOptions options, IndexOpener indexes) {
    this.options = options;
    this.indexes = indexes;
  }

  /** Takes lines until the conversation ends or there are no more. */
  void read(ShellSession conversation) throws IOException {
    try (org.jline.terminal.Terminal screen =
        TerminalBuilder.builder().system(true).provider("exec").build()) {
      LineReader reader = reader(screen);
      Map<String, String> environment = new HashMap<>(options.console().environment());
      boolean goesOn = true;
      while (goesOn) {
        try {
          String line = reader.readLine(PROMPT);
          environment.put("COLUMNS", Integer.toString(screen.getWidth()));
          goesOn = conversation.execute(line, environment);
        } catch (UserInterruptException e) {
          // Ctrl-C: the line is taken back.
        } catch (EndOfFileException e) {
          goesOn = false;
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

  /** Where earlier lines are kept: where the user's programs keep what they remember. */
  private static Path history(Map<String, String> environment) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    Path folder =
        state.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "state")
            : Path.of(state);
    return folder.resolve("onrecord").resolve("history");
  }
}
