package org.onrecord.cli;

import java.util.Optional;

/** {@code onrecord version}: what this is. */
final class VersionCommand implements Command {

  private final Syntax syntax =
      new Syntax(this, "version", "Say which version this is.")
          .footer("", "Example:", "  onrecord version --json");

  private final Options options;

  VersionCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    String java = Runtime.version().toString();
    options
        .out()
        .line(
            options.isJson()
                ? IndexJson.version(version(), java)
                : "onrecord " + version() + " on Java " + java);
    return Exit.DONE;
  }

  /** The version that the build wrote into the jar. */
  static String version() {
    return Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
        .orElse("(unpacked)");
  }
}
