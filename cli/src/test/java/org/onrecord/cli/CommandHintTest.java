package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;
import org.onrecord.model.OnrecordException;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexMissing;
import org.onrecord.store.IndexOutdated;

/** The library says what is wrong with an index; the command adds what to type. */
class CommandHintTest {

  private static final Path HOME = Path.of("news");

  @Test
  void aMissingIndexIsCreatedByIndexing() {
    assertThat(printed(new IndexMissing(HOME)))
        .isEqualTo(
            "onrecord: there is no index at news. Create one with"
                + " `onrecord index --index news FOLDER`.\n");
  }

  @Test
  void anOlderIndexIsRebuilt() {
    assertThat(printed(new IndexOutdated(HOME, 3, 5)))
        .isEqualTo(
            "onrecord: the index at news has schema 3, but this version reads schema 5. Rebuild it"
                + " from its sources. Run `onrecord index --rebuild`.\n");
  }

  @Test
  void aNewerIndexNeedsANewerVersionNotACommand() {
    assertThat(printed(new IndexOutdated(HOME, 7, 5)))
        .endsWith("Use the newer version of Onrecord that created it.\n");
  }

  @Test
  void aDamagedIndexIsRebuiltOrRepaired() {
    assertThat(printed(new IndexCorrupt(HOME, "_0.cfs is missing", new IOException())))
        .isEqualTo(
            "onrecord: the index at news is damaged: _0.cfs is missing. Rebuild it from its"
                + " sources, or recover the readable articles. Run `onrecord index --rebuild`, or"
                + " `onrecord repair`.\n");
  }

  @Test
  void anIndexThatCannotBeRepairedIsRebuilt() {
    IndexCorrupt damage = new IndexCorrupt(HOME, "no segment can be read", new IOException());
    assertThat(printed(IndexCorrupt.beyondRepair(HOME, damage)))
        .isEqualTo(
            "onrecord: the index at news is damaged: no segment can be read; no article can be"
                + " recovered. Rebuild it from its sources. Run `onrecord index --rebuild`.\n");
  }

  private static String printed(OnrecordException error) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new Output(new ByteArrayOutputStream()),
            new Output(err),
            Map.of());
    int code = new ErrorHandler(console).handle(error, false);
    assertThat(code).isEqualTo(ExitCode.FAILED);
    return err.toString(StandardCharsets.UTF_8);
  }
}
