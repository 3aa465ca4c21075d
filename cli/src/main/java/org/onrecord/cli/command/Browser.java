package org.onrecord.cli.command;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.cli.output.SourceLine;
import org.onrecord.cli.terminal.Console;
import org.onrecord.model.Article;

/** Opens articles in a browser: {@code BROWSER} if it is set, otherwise the system's default. */
final class Browser {

  private final Console console;

  Browser(Console console) {
    this.console = console;
  }

  /** Opens the URL of an article, or prints why that is not possible. */
  void open(Article article) {
    Optional<String> address = SourceLine.address(article);
    if (address.isEmpty()) {
      console.printMessage("“" + article.id() + "” has no URL to open");
      return;
    }
    List<String> command = command(address.get());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      console.printMessage(
          "cannot start "
              + command.get(0)
              + " to open "
              + address.get()
              + "; set BROWSER to the command of a browser");
    }
  }

  private List<String> command(String address) {
    String chosen = console.variable("BROWSER");
    String system = Ascii.toLowerCase(System.getProperty("os.name", ""));
    if (!chosen.isEmpty()) {
      return List.of(chosen, address);
    }
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
