package org.onrecord.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.IndexOpener;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;
import picocli.CommandLine;

/** The documentation names files, options and classes that exist. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path ARCHITECTURE = ROOT.resolve("ARCHITECTURE.md");
  private static final int MAX_README_BYTES = 5_120;

  private static final Pattern CLASS_NAME = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
  private static final Pattern RESOURCE_NAME = Pattern.compile("[\\w-]+\\.(?:txt|tsv|sh)");

  /** A row of ARCHITECTURE.md with a class and the package it is in. */
  private static final Pattern CLASS_ROW =
      Pattern.compile("\\| \\d+ \\| `(\\w+)` \\| `([\\w.]+)` \\|.*");

  private static List<MarkdownPage> pages() throws IOException {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(MarkdownPage::read)
          .toList();
    }
  }

  /** The paths of all sources and resources of all modules, those of tests too. */
  private static Set<Path> sources() throws IOException {
    try (Stream<Path> files =
        Files.find(
            ROOT,
            20,
            (file, attributes) ->
                attributes.isRegularFile()
                    && file.toString().contains("/src/")
                    && !file.toString().contains("/target/"))) {
      return files.collect(toSet());
    }
  }

  private static Set<String> sourceNames() throws IOException {
    return sources().stream().map(file -> String.valueOf(file.getFileName())).collect(toSet());
  }

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(Files.size(ROOT.resolve("README.md"))).isLessThanOrEqualTo(MAX_README_BYTES);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsSomewhere(MarkdownPage page) {
    assertThat(page.links().stream().filter(link -> !link.contains("://")))
        .allSatisfy(
            link -> {
              int hash = link.indexOf('#');
              String path = hash < 0 ? link : link.substring(0, hash);
              Path target =
                  path.isEmpty()
                      ? page.file()
                      : page.file().resolveSibling(path).toAbsolutePath().normalize();
              assertThat(target).exists();
              if (hash >= 0) {
                assertThat(MarkdownPage.read(target).anchors()).contains(link.substring(hash + 1));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandLineHasCommandsAndOptionsThatExist(MarkdownPage page) {
    Stream.concat(page.code().stream(), page.inlineCode().stream())
        .flatMap(line -> ShellLine.onrecordCalls(line).stream())
        .filter(arguments -> !arguments.isEmpty())
        .forEach(
            arguments ->
                assertThatCode(() -> parse(arguments))
                    .as("%s: onrecord %s", page, String.join(" ", arguments))
                    .doesNotThrowAnyException());
  }

  @Test
  void theMostUsedCommandsAreShown() throws IOException {
    Set<String> shown =
        pages().stream()
            .flatMap(page -> page.code().stream())
            .flatMap(line -> ShellLine.onrecordCalls(line).stream())
            .filter(arguments -> !arguments.isEmpty())
            .map(arguments -> Commands.withCommandName(arguments.toArray(String[]::new))[0])
            .collect(toSet());

    assertThat(shown)
        .containsAll(Commands.names().stream().filter(name -> !name.equals("version")).toList());
  }

  private static void parse(List<String> arguments) {
    String[] words =
        arguments.stream()
            .map(word -> word.equals("COMMAND") ? "search" : word)
            .toArray(String[]::new);
    Output nowhere = new Output(OutputStream.nullOutputStream());
    Console console = new Console(InputStream.nullInputStream(), nowhere, nowhere, Map.of());
    CommandLine line =
        RootCommand.commandLine(new CommandContext(console, IndexOpener.SHORT_LIVED));
    line.setExpandAtFiles(false).parseArgs(Commands.withCommandName(words));
  }

  @Test
  void classesAndWordListsOfTheArchitectureExist() throws IOException {
    Set<String> sources = sourceNames();

    assertThat(MarkdownPage.read(ARCHITECTURE).inlineCode())
        .filteredOn(CLASS_NAME.asMatchPredicate())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(sources).contains(name + ".java"));
    assertThat(MarkdownPage.read(ARCHITECTURE).inlineCode())
        .filteredOn(RESOURCE_NAME.asMatchPredicate())
        .isNotEmpty()
        .allSatisfy(name -> assertThat(sources).contains(name));
  }

  @Test
  void classesOfTheArchitectureAreInThePackagesItNames() throws IOException {
    Set<Path> sources = sources();
    List<Matcher> rows =
        MarkdownPage.read(ARCHITECTURE).prose().stream()
            .map(CLASS_ROW::matcher)
            .filter(Matcher::matches)
            .toList();

    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(
            row -> {
              String name = row.group(2);
              String full = name.startsWith("org.onrecord") ? name : "org.onrecord." + name;
              String file = full.replace('.', '/') + "/" + row.group(1) + ".java";
              assertThat(sources).anyMatch(source -> source.endsWith(file));
            });
  }
}
