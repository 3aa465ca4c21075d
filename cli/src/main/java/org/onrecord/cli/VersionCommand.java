package org.onrecord.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord version}: what this is. */
@Command(
    name = "version",
    description = "Say which version this is.",
    footer = {"", "Example:", "  onrecord version --json"})
final class VersionCommand implements Callable<Integer> {

  @Mixin private final Options options;

  VersionCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    String java = Runtime.version().toString();
    options
        .out()
        .line(
            options.isJson()
                ? JsonLines.version(version(), java)
                : "onrecord " + version() + " on Java " + java);
    return Exit.DONE;
  }

  /** The version that the build wrote into the jar. */
  static String version() {
    return Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
        .orElse("(unpacked)");
  }
}
