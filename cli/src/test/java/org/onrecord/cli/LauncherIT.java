package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, whose tests are a shell script: see {@code src/test/sh/launcher-test.sh}. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {

  @TempDir Path folder;

  @Test
  void theLauncherPassesItsOwnTests() throws Exception {
    Process script =
        new ProcessBuilder(
                "sh",
                "src/test/sh/launcher-test.sh",
                Path.of("..").toRealPath().toString(),
                folder.toRealPath().toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(script.waitFor()).as(said).isZero();
    assertThat(said).contains("ok    the first use builds and runs").doesNotContain("FAIL");
  }
}
