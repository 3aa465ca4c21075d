package org.onrecord.bench.figures;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.onrecord.training.program.Program;

/** Runs the commands of a page of figures again and writes what they print into the page. */
public final class FiguresProgram implements Program {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  @Override
  public String usage() {
    return "figures PAGE.md [COMMAND…]";
  }

  @Override
  public String purpose() {
    return "measures again: the commands of the page that begin so, or all";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty() || !Files.isRegularFile(Path.of(arguments.get(0)))) {
      throw new UsageException("expected a page of figures, docs/figures.md");
    }
    Path page = Path.of(arguments.get(0));
    ImmutableList<String> asked = ImmutableList.copyOf(arguments.subList(1, arguments.size()));
    ImmutableList<String> commands =
        new FiguresPage(Files.readString(page))
            .commands().stream()
                .distinct()
                .filter(command -> asked.isEmpty() || asked.stream().anyMatch(command::startsWith))
                .collect(ImmutableList.toImmutableList());
    if (commands.isEmpty()) {
      throw new UsageException("no command of " + page + " begins with " + asked);
    }
    for (String command : commands) {
      out.println(command);
      String printed = printed(command);
      // Read again for each: a run takes minutes, in which somebody may edit the page.
      Files.writeString(
          page,
          new FiguresPage(Files.readString(page))
              .with(command, LocalDate.now(), printed)
              .toString());
    }
  }

  /**
   * What a command prints.
   *
   * @throws IOException if it fails; the page keeps its last result then
   */
  private static String printed(String command) throws IOException {
    Process process =
        new ProcessBuilder(WORDS.splitToList(command))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(command + " failed with exit status " + status);
      }
      return printed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while " + command + " ran");
    } finally {
      process.destroy();
    }
  }
}
