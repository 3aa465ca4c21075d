package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;

class OutputTest {

  @Test
  void aReaderWhoHasSeenEnoughIsNoError() {
    assertThat(versionPrintedTo("Broken pipe")).isEqualTo("0 ");
  }

  @Test
  void aFullDiskIs() {
    assertThat(versionPrintedTo("No space left on device"))
        .isEqualTo("3 onrecord: cannot print the results: No space left on device\n");
  }

  private static String versionPrintedTo(String failure) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(InputStream.nullInputStream(), new Output(broken), new Output(err), Map.of());
    int code = Commands.run(new CommandContext(console), "version");
    return code + " " + err.toString(StandardCharsets.UTF_8);
  }
}
