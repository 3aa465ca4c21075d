package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command with a Java of its own, unpacked, read-only, and run by somebody who has no Java. As
 * root may write everywhere, what was written is looked at, too.
 */
@EnabledIfSystemProperty(
    named = "image",
    matches = ".+",
    disabledReason = "the image is made with -Prelease")
class ImageIT {

  private static final String[] SEARCH = {"search", "--index", "news", "Roe salmon"};
  private static final String FOUND = "1. Gates stay shut\n";

  @TempDir static Path folder;
  private static Path app = Path.of("unset");
  private static Map<Path, FileTime> unpacked = Map.of();

  @BeforeAll
  static void unpack() throws Exception {
    Path programs = Files.createDirectories(folder.resolve("my programs"));
    Files.createDirectories(folder.resolve("home"));
    does("tar", "-xzf", System.getProperty("image"), "-C", programs.toString());
    try (Stream<Path> inside = Files.list(programs)) {
      app = inside.findFirst().orElseThrow();
    }
    does("chmod", "-R", "a-w", app.toString());
    unpacked = times(app);
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("cksum", "find", "grep", "ls", "mkdir", "mv", "rm", "stty")) {
      does("sh", "-c", "ln -s \"$(command -v " + tool + ")\" '" + tools + "'");
    }
    Files.writeString(
        folder.resolve("gates.md"),
        "# Gates stay shut\n\n“We wait for the salmon,” said Halden Roe, the harbour minister.\n");
    run(Map.of(), "index", "--index", "news", "--date", "2026-03-12", "gates.md");
  }

  @Test
  void aSearchNeedsNoJavaAndWritesNothing() throws Exception {
    Ran ran = run(Map.of(), SEARCH);
    assertThat(ran.out()).startsWith(FOUND);
    assertThat(ran.err()).isEqualTo("onrecord: 1 article\n");
    assertThat(times(app)).isEqualTo(unpacked);
    assertThat(folder.resolve("home")).isEmptyDirectory();
  }

  @Test
  void itRunsOnItsOwnJavaWhateverJavaHomeSays() throws Exception {
    String other = System.getProperty("java.home");
    Path log = folder.resolve("modules.log");
    run(Map.of("JAVA_HOME", other, "ONRECORD_JAVA_OPTS", "-Xlog:class+path:file=" + log), SEARCH);
    assertThat(log).content().contains(app.toString()).doesNotContain(other);
  }

  @Test
  void aSearchStartsFromThePackedClasses() throws Exception {
    Path log = folder.resolve("classes.log");
    run(Map.of("ONRECORD_JAVA_OPTS", "-Xlog:class+load:file=" + log), SEARCH);
    assertThat(log)
        .content()
        .contains("org.apache.lucene.search.IndexSearcher source: shared objects file");
  }

  @Test
  void unpackedWithOtherTimesItKeepsAnArchiveInTheCache() throws Exception {
    Path jar = app.resolve("lib/onrecord.jar");
    Path cache = folder.resolve("cache");
    FileTime packed = Files.getLastModifiedTime(jar);
    Files.setLastModifiedTime(jar, FileTime.fromMillis(packed.toMillis() + 60_000));
    try {
      assertThat(run(Map.of("ONRECORD_CACHE", cache), SEARCH).out()).startsWith(FOUND);
      assertThat(cache).isNotEmptyDirectory();
    } finally {
      Files.setLastModifiedTime(jar, packed);
    }
  }

  @Test
  void itReadsWhatTheCommandReadsOnAWholeJdk() throws Exception {
    Path files = Files.createDirectories(folder.resolve("files"));
    Files.writeString(
        files.resolve("mars.txt"), "Les portes restent fermées\n\nPublié le 12 mars 2026\n\nFin.");
    Files.writeString(files.resolve("roe.rtf"), "{\\rtf1\\ansi Gates stay shut\\par Roe waits.}");
    Files.writeString(
        files.resolve("gate.html"),
        "<html><head><meta charset=Shift_JIS><title>港の門</title></head><body><article><p>"
            + "門は閉まっている。".repeat(20)
            + "</article>",
        Charset.forName("Shift_JIS"));
    Files.writeString(files.resolve("roe.pdf"), pdf("(Roe waits for the salmon.) Tj"));
    for (String name : List.of("mars.txt", "roe.rtf", "gate.html", "roe.pdf")) {
      PackedCommand.Ran whole =
          PackedCommand.onrecord("extract", "--json", "files/" + name).in(folder).run();
      assertThat(whole.code()).as(name).isZero();
      assertThat(run(Map.of(), "extract", "--json", "files/" + name).out())
          .as(name)
          .isEqualTo(whole.out());
    }
  }

  @Test
  void itsJavaHasTheModulesThatTheJarsNeed() throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("-q", "--multi-release", "21", "--ignore-missing-deps", "--print-module-deps"));
    try (Stream<Path> jars = Files.walk(app.resolve("lib"))) {
      jars.map(Path::toString).filter(file -> file.endsWith(".jar")).forEach(arguments::add);
    }
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, arguments.toArray(String[]::new));
    String release = Files.readString(app.resolve("runtime/release"));
    String modules = release.substring(release.indexOf("MODULES=\"") + 9);
    assertThat(modules.substring(0, modules.indexOf('"')).split(" "))
        .contains(
            Stream.of(printed.toString().strip().split(","))
                // Lucene uses it only where Java is told to add it.
                .filter(module -> !module.equals("jdk.incubator.vector"))
                .toArray(String[]::new));
  }

  private static String pdf(String words) {
    String page = "BT /F1 12 Tf 72 700 Td " + words + " ET";
    return """
    %%PDF-1.4
    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R
      /Resources <</Font <</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> >> >> >> endobj
    4 0 obj <</Length %d>> stream
    %s
    endstream endobj
    trailer <</Root 1 0 R>>
    """
        .formatted(page.length(), page);
  }

  private static Map<Path, FileTime> times(Path folder) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  private static void does(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
        .as(String.join(" ", command))
        .isZero();
  }

  private record Ran(String out, String err) {}

  /** Runs the command, which has to end well, with no more on the PATH than the launcher needs. */
  private static Ran run(Map<String, ?> settings, String... arguments) throws Exception {
    Path err = folder.resolve("err");
    ProcessBuilder process =
        new ProcessBuilder(
            Stream.concat(Stream.of(app.resolve("bin/onrecord").toString()), Stream.of(arguments))
                .toList());
    process.directory(folder.toFile()).redirectError(err.toFile());
    process.environment().clear();
    process.environment().put("PATH", folder.resolve("tools").toString());
    process.environment().put("HOME", folder.resolve("home").toString());
    settings.forEach((name, value) -> process.environment().put(name, value.toString()));
    Process running = process.start();
    try (InputStream out = running.getInputStream()) {
      String printed = new String(out.readAllBytes(), UTF_8);
      String said = Files.readString(err);
      assertThat(running.waitFor()).as(said).isZero();
      return new Ran(printed, said);
    }
  }
}
