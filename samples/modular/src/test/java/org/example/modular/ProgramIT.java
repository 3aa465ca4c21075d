package org.example.modular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, where every class comes from a module. */
class ProgramIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  @Test
  void whatWasReadIsFoundWithItsQuoteAndSpeaker() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("quay.txt"),
        """
        Harbour board delays new quay

        By Ida Brandt

        PORT ALDER, 3 March 2026 - The new quay will open a year late.

        "The piles are too short," said Mette Sandvik, who chairs the harbour board.
        """);
    Files.writeString(
        articles.resolve("ferry.rtf"),
        "{\\rtf1\\ansi Ferry returns\\par\\par The ferry to Alder"
            + " sails again after repairs to its hull, the harbour board said.\\par}");

    List<String> lines = run(folder.resolve("index").toString(), articles.toString(), "piles");
    assertThat(lines)
        .containsExactly(
            "new index",
            "1 Harbour board delays new quay",
            "  Mette Sandvik: \"The piles are too short,\"");

    assertThat(run(folder.resolve("index").toString(), articles.toString(), "hull"))
        .as("read by onrecord-documents, a service")
        .anySatisfy(line -> assertThat(line).contains("Ferry returns"));
  }

  private List<String> run(String... arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    ProcessBuilder java =
        new ProcessBuilder(
            JAVA,
            "--enable-native-access=org.apache.lucene.core",
            "--module-path",
            System.getProperty("program") + File.pathSeparator + System.getProperty("modules"),
            "--module",
            "org.example.modular/org.example.modular.Program");
    java.command().addAll(List.of(arguments));
    Path errors = folder.resolve("errors");
    Process process = java.redirectOutput(out.toFile()).redirectError(errors.toFile()).start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    List<String> lines = Files.readAllLines(out, UTF_8);
    assertThat(process.exitValue()).as("%s", Files.readString(errors)).isZero();
    return lines;
  }
}
