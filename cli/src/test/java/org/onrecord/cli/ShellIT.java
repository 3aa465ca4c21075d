package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.PackedCommand.onrecord;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** The shell, fed by a pipe, and what opens a browser. */
class ShellIT {

  @TempDir static Path folder;
  private static Path index = Path.of("unset");

  @BeforeAll
  static void indexTwoArticles() throws Exception {
    Files.writeString(folder.resolve("talks.txt"), TestArticles.TALKS);
    Files.writeString(folder.resolve("gates.jsonl"), TestArticles.GATES);
    index = folder.resolve("news");
    onrecord("index", "--index", index, "-q", folder.resolve("talks.txt"))
        .run()
        .exits(ExitCode.DONE);
    onrecord("index", "--index", index, "-q", folder.resolve("gates.jsonl"))
        .run()
        .exits(ExitCode.DONE);
  }

  @Test
  void linesAreAnsweredOneAfterTheOther() {
    PackedCommand.Ran ran =
        onrecord("shell", "--index", index)
            .reading("Zarrin constructive\n\nstats --nope\nshow talks.txt\nexit\nshow gone\n")
            .run()
            .exits(ExitCode.DONE);
    ran.prints("Darius Zarrin: “constructive and promising”", "Id             talks.txt")
        .mentions("1 article", "unknown option “--nope”");
    assertThat(ran.err()).doesNotContain("gone");
  }

  @Test
  void namesAreCompletedForShells() {
    onrecord("complete", "--index", index, "--", "Zar")
        .run()
        .exits(ExitCode.DONE)
        .prints("Darius Zarrin\n");
    onrecord("complete", "--index", index, "--", "Xyz").run().exits(ExitCode.DONE).printsNothing();
    onrecord("complete", "--ids", "--index", index, "--", "ta")
        .run()
        .exits(ExitCode.DONE)
        .prints("talks.txt\n");
  }

  @Test
  void anIndexThatIsNotThereIsSaidAtOnce() {
    onrecord("shell", "--index", folder.resolve("none"))
        .reading("")
        .run()
        .exits(ExitCode.FAILED)
        .mentions("no index");
  }

  @Test
  void anArticleWithAnAddressIsOpenedInTheBrowser() throws Exception {
    Path opened = folder.resolve("opened");
    Path browser =
        Files.writeString(folder.resolve("browser"), "#!/bin/sh\necho \"$1\" > " + opened);
    assertThat(browser.toFile().setExecutable(true)).isTrue();
    onrecord("search", "--index", index, "--open", "gates")
        .with("BROWSER", browser)
        .run()
        .exits(ExitCode.DONE);
    Waiting.forFile(opened);
    onrecord("show", "--index", index, "--open", "talks.txt")
        .with("BROWSER", browser)
        .run()
        .exits(ExitCode.DONE)
        .says("“talks.txt” has no URL to open");
  }
}
