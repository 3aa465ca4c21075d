package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** The application as people install it: unpacked from its zip, started by {@code bin/onrecord}. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class PackedApplicationIT {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_700_000_000_000L);
  private static final String[] SEARCH = {"search", "--index", "news", "Roe salmon"};
  private static final String FOUND = "1. Gates stay shut\n";
  private static final String SAID = "onrecord: 1 article\n";

  @TempDir Path folder;
  private Path app;
  private Path cache;

  @BeforeEach
  void unpack() throws Exception {
    app = folder.resolve("my programs/onrecord");
    cache = folder.resolve("cache");
    Path zip;
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      zip = built.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path inside = Path.of(entry.getName());
        if (!entry.isDirectory()) {
          Path file = app.resolve(inside.subpath(1, inside.getNameCount()));
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
          Files.setLastModifiedTime(file, LONG_AGO);
        }
      }
    }
    assertThat(app.resolve("bin/onrecord").toFile().setExecutable(true)).isTrue();
    Files.writeString(
        folder.resolve("gates.md"),
        "# Gates stay shut\n\n“We wait for the salmon,” said Halden Roe, the harbour minister.\n");
    run(Map.of(), "index", "--index", "news", "--date", "2026-03-12", "gates.md");
  }

  @Test
  void theFirstSearchLeavesAnArchiveAndAllSearchesSayTheSame() throws Exception {
    assertThat(run(Map.of(), SEARCH).out()).startsWith(FOUND);
    assertThat(archives()).hasSize(1);
    Ran second = run(Map.of("TZ", "Asia/Tokyo", "LC_ALL", "C"), SEARCH);
    assertThat(second.out()).startsWith(FOUND);
    assertThat(second.err()).isEqualTo(SAID);
    assertThat(archives()).hasSize(1);
  }

  @Test
  void aSearchThatFailsLeavesNothingBehind() throws Exception {
    assertThat(run(Map.of(), "search", "--index", "nowhere", "Roe").code()).isEqualTo(3);
    assertThat(cached()).isEmpty();
  }

  @Test
  void withoutAPlaceForTheArchiveItRunsAllTheSame() throws Exception {
    Ran ran = run(Map.of("ONRECORD_CACHE", "/dev/null/none"), SEARCH);
    assertThat(ran.out()).startsWith(FOUND);
    assertThat(ran.err()).isEqualTo(SAID);
  }

  @Test
  void aDamagedArchiveIsPassedOverAndMadeAnew() throws Exception {
    run(Map.of(), SEARCH);
    Path archive = archives().get(0);
    byte[] whole = Files.readAllBytes(archive);
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 4;
    for (byte[] damaged : List.of(flipped, Arrays.copyOf(whole, whole.length / 2))) {
      Files.write(archive, damaged);
      Ran ran = run(Map.of(), SEARCH);
      assertThat(ran.out()).startsWith(FOUND);
      assertThat(ran.err()).isEqualTo(SAID);
      assertThat(Files.readAllBytes(archive)).isNotEqualTo(damaged);
    }
  }

  @Test
  void everyShortCommandFindsItsJarsAndWritesNothingBesideThem() throws Exception {
    Map<Path, FileTime> before = timesOf(app);
    for (String command :
        List.of(
            "search salmon",
            "quotes salmon --facet speaker",
            "actors Roe",
            "timeline salmon",
            "show gates.md",
            "stats",
            "complete Ro",
            "version")) {
      String[] words = command.split(" ");
      Ran ran = run(Map.of("ONRECORD_INDEX", folder.resolve("news").toString()), words);
      assertThat(ran.code()).as("%s: %s", command, ran.err()).isZero();
      assertThat(ran.out()).as(command).isNotBlank();
    }
    Ran similar = run(Map.of(), "similar", "--index", "news", "gates.md");
    assertThat(similar.code()).as(similar.err()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(timesOf(app)).isEqualTo(before);
  }

  @Test
  void aChangedJarNeverRunsWhatItWas() throws Exception {
    Path jar = app.resolve("lib/onrecord.jar");
    rewrite(jar, "on Java", "on Java");
    long size = Files.size(jar);
    run(Map.of(), SEARCH);
    assertThat(run(Map.of(), "version").out()).contains(" on Java ");

    rewrite(jar, "on Java", "on Kawa");

    assertThat(Files.size(jar)).isEqualTo(size);
    assertThat(run(Map.of(), "version").out()).contains(" on Kawa ");
    assertThat(run(Map.of(), SEARCH).out()).startsWith(FOUND);
    assertThat(run(Map.of(), "version").out()).contains(" on Kawa ");
    assertThat(archives()).as("the archive of what it was is gone").hasSize(1);
  }

  @Test
  void itBringsItsManualAndCompletions() {
    assertThat(app.resolve("share/man/man1/onrecord.1")).content().contains(".TH ONRECORD 1");
    assertThat(app.resolve("share/bash-completion/completions/onrecord"))
        .content()
        .contains("complete -o filenames -F _onrecord onrecord");
    assertThat(app.resolve("share/zsh/site-functions/_onrecord"))
        .content()
        .startsWith("#compdef onrecord");
    assertThat(app.resolve("share/fish/vendor_completions.d/onrecord.fish"))
        .content()
        .contains("-a search");
  }

  /** Rewrites a jar with other words in its classes, but of the same size and time. */
  private static void rewrite(Path jar, String words, String others) throws IOException {
    Path other = jar.resolveSibling("other");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
        OutputStream file = Files.newOutputStream(other);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setMethod(ZipOutputStream.STORED);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes =
            new String(in.readAllBytes(), ISO_8859_1).replace(words, others).getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setSize(bytes.length);
        stored.setCrc(sum.getValue());
        stored.setLastModifiedTime(LONG_AGO);
        out.putNextEntry(stored);
        out.write(bytes);
      }
    }
    Files.setLastModifiedTime(other, LONG_AGO);
    Files.move(other, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<Path, FileTime> timesOf(Path folder) throws IOException {
    Map<Path, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  private List<Path> archives() throws IOException {
    return cached().filter(file -> file.toString().endsWith(".jsa")).toList();
  }

  private Stream<Path> cached() throws IOException {
    if (!Files.exists(cache)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList().stream();
    }
  }

  private record Ran(int code, String out, String err) {}

  private Ran run(Map<String, String> settings, String... arguments) throws Exception {
    Path err = folder.resolve("err");
    ProcessBuilder process =
        new ProcessBuilder(
            Stream.concat(Stream.of(app.resolve("bin/onrecord").toString()), Stream.of(arguments))
                .toList());
    process.directory(folder.toFile()).redirectError(err.toFile());
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    process.environment().put("ONRECORD_CACHE", cache.toString());
    process.environment().putAll(settings);
    Process running = process.start();
    try (InputStream out = running.getInputStream()) {
      String printed = new String(out.readAllBytes(), UTF_8);
      return new Ran(running.waitFor(), printed, Files.readString(err));
    }
  }
}
