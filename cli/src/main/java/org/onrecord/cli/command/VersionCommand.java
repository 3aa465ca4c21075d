package org.onrecord.cli.command;

import java.util.Optional;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.IndexJson;

/** {@code onrecord version}: prints the version. */
public final class VersionCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(this, "version", "Print the version.")
          .footer("", "Example:", "  onrecord version --json");

  private final CommonOptions options;

  public VersionCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
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
    return ExitCode.DONE;
  }

  /** The version in the manifest of the jar. */
  public static String version() {
    return Optional.ofNullable(VersionCommand.class.getPackage().getImplementationVersion())
        .orElse("(unpacked)");
  }
}
