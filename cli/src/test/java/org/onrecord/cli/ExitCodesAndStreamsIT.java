package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.PackedCommand.onrecord;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.output.ExitCode;

/** What all commands have in common: how each ends, and what it writes to which stream. */
class ExitCodesAndStreamsIT {

  /** The arguments that make sense to each command that reads an index. */
  private static final ImmutableMap<String, ImmutableList<String>> READING =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put("search", ImmutableList.of("gates"))
          .put("quotes", ImmutableList.of("gates"))
          .put("actors", ImmutableList.of())
          .put("similar", ImmutableList.of("gates.txt"))
          .put("timeline", ImmutableList.of("gates"))
          .put("show", ImmutableList.of("gates.txt"))
          .put("shell", ImmutableList.of())
          .put("stats", ImmutableList.of())
          .put("check", ImmutableList.of())
          .put("digest", ImmutableList.of())
          .put("export", ImmutableList.of())
          .put("remove", ImmutableList.of("gates.txt"))
          .put("repair", ImmutableList.of())
          .put("verify", ImmutableList.of("the gates stay shut"))
          .put("trace", ImmutableList.of("the gates stay shut"))
          .build();

  /** The same of all commands. */
  private static final ImmutableMap<String, ImmutableList<String>> ALL =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .putAll(READING)
          .put("index", ImmutableList.of("gates.txt"))
          .put("extract", ImmutableList.of("gates.txt"))
          .put("version", ImmutableList.of())
          .build();

  @TempDir Path folder;

  @Test
  void allAreTried() {
    assertThat(ALL.keySet()).containsExactlyInAnyOrderElementsOf(Commands.names());
  }

  @Test
  void helpIsPrintedAndNothingSaid() {
    Commands.names().parallelStream()
        .forEach(
            command ->
                onrecord(command, "--help")
                    .run()
                    .exits(ExitCode.DONE)
                    .prints("Usage: onrecord " + command, "Options:", "Example", "Exit codes:")
                    .says());
  }

  @Test
  void anOptionThatThereIsNotIsWrongUsage() {
    ALL.entrySet().parallelStream()
        .forEach(
            command ->
                onrecord(arguments(command.getKey(), command.getValue(), "--xyzzy"))
                    .run()
                    .exits(ExitCode.USAGE)
                    .printsNothing()
                    .says(
                        "unknown option “--xyzzy”",
                        "see onrecord " + command.getKey() + " --help"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatCannotBeLeftOutIsAskedFor() {
    List.of("index", "extract", "show", "similar").parallelStream()
        .forEach(
            command ->
                onrecord(command)
                    .run()
                    .exits(ExitCode.USAGE)
                    .printsNothing()
                    .mentions("missing required parameter", "see onrecord " + command));
  }

  @Test
  void anIndexThatThereIsNotIsSaidOnStandardError() {
    READING.entrySet().parallelStream()
        .forEach(
            command ->
                onrecord(arguments(command.getKey(), command.getValue()))
                    .run()
                    .exits(ExitCode.FAILED)
                    .printsNothing()
                    .mentions("no index at " + folder.resolve("nowhere")));
    assertThat(folder).as("what asking left behind").isEmptyDirectory();
  }

  private Object[] arguments(String command, List<String> arguments, Object... more) {
    return ImmutableList.builder()
        .add(command, "--index", folder.resolve("nowhere"))
        .addAll(arguments)
        .add(more)
        .build()
        .toArray();
  }
}
