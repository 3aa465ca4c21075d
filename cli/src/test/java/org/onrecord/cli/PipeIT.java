package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.onrecord.cli.PackedCommand.onrecord;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** The packed command among other commands. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class PipeIT {

  @TempDir Path folder;

  @Test
  void aReaderWhoLeavesEarlyEndsItQuietly() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines
          .append("{\"id\":\"")
          .append(i)
          .append("\",\"title\":\"T\",\"body\":\"")
          .append("word ".repeat(100))
          .append("\"}\n");
    }
    Path feed = Files.writeString(folder.resolve("feed.jsonl"), lines);
    Process extract = onrecord("extract", "--json", feed).start();
    try (InputStream out = extract.getInputStream()) {
      assertThat(out.read()).isEqualTo('{');
    }
    int code = Waiting.forExit(extract);
    assertThat(new String(extract.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(code).isEqualTo(ExitCode.DONE);
  }

  @Test
  void anInterruptIsAnExitOf130() throws Exception {
    assumeTrue(canBeInterrupted(), "interrupts are ignored here, as in a shell's background job");
    Process indexing = onrecord("index", "--index", folder.resolve("news"), "-").start();
    Path lock = folder.resolve("news/lucene/write.lock");
    Waiting.forFile(lock);
    new ProcessBuilder("kill", "-INT", String.valueOf(indexing.pid())).start().waitFor();
    assertThat(Waiting.forExit(indexing)).isEqualTo(130);
  }

  private static boolean canBeInterrupted() throws Exception {
    return new ProcessBuilder("sh", "-c", "kill -INT $$; exit 0").start().waitFor() != 0;
  }
}
