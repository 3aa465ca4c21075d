package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host sees nothing of the library but its answers, in a process of its own. */
class QuietHostTest {

  @TempDir Path folder;

  @Test
  void theLibraryPrintsNothingAndChangesNoLogger() throws Exception {
    ProcessBuilder host =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            QuietHost.class.getName(),
            folder.resolve("index").toString());
    host.redirectErrorStream(true);
    host.environment().remove("JAVA_TOOL_OPTIONS");
    Process running = host.start();
    String printed = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(running.waitFor()).as(printed).isZero();
    assertThat(printed).isEmpty();
  }
}
