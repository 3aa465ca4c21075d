package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Runs the packed command as a shell does: arguments and input in; exit code and output out. */
final class PackedCommand {

  private static final String CLASS_PATH =
      String.join(
          File.pathSeparator,
          Path.of("target/lib/onrecord.jar").toAbsolutePath().toString(),
          Path.of("target/lib/more").toAbsolutePath() + "/*");

  private final ProcessBuilder process;
  private byte[] input = {};

  private PackedCommand(List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    words.addAll(List.of("-cp", CLASS_PATH, "org.onrecord.cli.Main"));
    words.addAll(arguments);
    process = new ProcessBuilder(words);
    Map<String, String> environment = process.environment();
    environment.keySet().removeIf(name -> name.startsWith("ONRECORD_"));
    environment.keySet().removeAll(List.of("COLUMNS", "NO_COLOR", "JAVA_TOOL_OPTIONS"));
    // Anything but UTF-8, to see that output is UTF-8 all the same.
    environment.put("LC_ALL", "C");
  }

  static PackedCommand onrecord(Object... arguments) {
    return new PackedCommand(List.of(arguments).stream().map(Object::toString).toList());
  }

  PackedCommand with(String variable, Object value) {
    process.environment().put(variable, value.toString());
    return this;
  }

  PackedCommand in(Path folder) {
    process.directory(folder.toFile());
    return this;
  }

  PackedCommand reading(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Process start() throws IOException {
    return process.start();
  }

  Ran run() {
    try {
      Process running = start();
      CompletableFuture<String> out =
          CompletableFuture.supplyAsync(() -> text(running.getInputStream()));
      CompletableFuture<String> err =
          CompletableFuture.supplyAsync(() -> text(running.getErrorStream()));
      try (OutputStream in = running.getOutputStream()) {
        in.write(input);
      } catch (IOException e) {
        // It did not read to the end, and need not.
      }
      return new Ran(running.waitFor(), out.join(), err.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What became of a run. */
  record Ran(int code, String out, String err) {

    Ran exits(int expected) {
      assertThat(code).as("exit code; it said %s", err).isEqualTo(expected);
      return this;
    }

    Ran prints(String... parts) {
      assertThat(out).contains(parts);
      return this;
    }

    Ran printsNothing() {
      assertThat(out).isEmpty();
      return this;
    }

    /** Says this and nothing else; every line begins with the command's name. */
    Ran says(String... lines) {
      assertThat(err.lines().toList())
          .containsExactly(
              List.of(lines).stream().map(line -> "onrecord: " + line).toArray(String[]::new));
      return this;
    }

    Ran mentions(String... parts) {
      assertThat(err).contains(parts).doesNotContain("\tat ");
      assertThat(err.lines()).allSatisfy(line -> assertThat(line).startsWith("onrecord: "));
      return this;
    }

    List<JsonObject> json() {
      return out.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }
  }
}
