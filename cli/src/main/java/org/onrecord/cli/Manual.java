package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.terminal.Console;
import picocli.CommandLine;

/** Writes the manual page and shell completions, for the build. */
final class Manual {

  private Manual() {}

  /** Writes them to their usual places under the {@code share} folder given as the argument. */
  public static void main(String[] args) throws IOException {
    CommandLine line = fullCommandLine();
    Path share = Path.of(args[0]);
    write(share.resolve("man/man1/onrecord.1"), ManPage.of(line));
    write(share.resolve("bash-completion/completions/onrecord"), ShellCompletion.bash(line));
    write(share.resolve("zsh/site-functions/_onrecord"), ShellCompletion.zsh(line));
    write(share.resolve("fish/vendor_completions.d/onrecord.fish"), ShellCompletion.fish(line));
  }

  /** The command line with all its subcommands. */
  static CommandLine fullCommandLine() {
    return RootCommand.commandLine(new CommandContext(Console.silent()));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
