package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.CommandRun.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell shows in a pager what is longer than the screen. */
class ShellPagerTest {

  @TempDir Path folder;
  private Path index;
  private Path paged;

  @BeforeEach
  void indexAnArticle() throws IOException {
    Path article =
        Files.writeString(
            folder.resolve("a.jsonl"),
            "{\"id\":\"pier\",\"title\":\"Pier\",\"body\":\"The pier is shut.\\n\\nThe ferry is late.\"}");
    index = folder.resolve("index");
    paged = folder.resolve("paged");
    onrecord("index", "-q", "--index", index, article);
  }

  private CommandRun shell(int rows, String lines) {
    Map<String, String> environment =
        Map.of(
            "ONRECORD_TTY",
            "1",
            "TERM",
            "xterm",
            "ONRECORD_ROWS",
            Integer.toString(rows),
            "ONRECORD_PAGER",
            "cat > '" + paged + "'");
    return CommandRun.in(environment, lines, "shell", "--index", index);
  }

  @Test
  void aLongAnswerIsPaged() {
    assertThat(shell(3, "show pier\n").out()).doesNotContain("The ferry is late.");
    assertThat(paged).content().contains("The ferry is late.");
  }

  @Test
  void aShortAnswerAndAnExportAreNot() {
    assertThat(shell(50, "show pier\n").out()).contains("The ferry is late.");
    assertThat(shell(1, "export\n").out()).contains("The ferry is late.");
    assertThat(paged).doesNotExist();
  }
}
