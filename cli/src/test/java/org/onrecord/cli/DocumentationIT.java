package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.PackedCommand.onrecord;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** What the README shows first is what the packed command prints. */
class DocumentationIT {

  @TempDir Path folder;

  @Test
  void theReadmeShowsWhatIsPrinted() {
    MarkdownPage readme = MarkdownPage.read(Path.of("../README.md"));
    List<String> shown =
        readme.code().stream().takeWhile(line -> !line.startsWith("./onrecord")).toList();
    List<String> arguments = ShellLine.onrecordCalls(shown.get(0)).get(0);
    onrecord("index", "--index", folder, Path.of("../testdata").toAbsolutePath().normalize())
        .run()
        .exits(ExitCode.DONE);

    PackedCommand.Ran ran =
        onrecord(arguments.toArray()).with("ONRECORD_INDEX", folder).run().exits(ExitCode.DONE);

    assertThat(Stream.concat(ran.out().lines(), ran.err().lines()))
        .containsExactlyElementsOf(shown.subList(1, shown.size()));
  }
}
