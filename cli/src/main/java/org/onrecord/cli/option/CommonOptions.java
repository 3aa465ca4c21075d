package org.onrecord.cli.option;

import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Terminal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The options that all commands have. */
public final class CommonOptions {

  private final OptionValue<Optional<IndexLocation>> index;
  private final OptionValue<Boolean> json;
  private final OptionValue<Optional<Terminal.Color>> color;
  private final OptionValue<Boolean> quiet;
  private final OptionValue<Boolean> verbose;
  private final CommandContext context;

  public CommonOptions(CommandContext context, CommandSpecBuilder syntax) {
    this.context = context;
    this.index =
        syntax.option(
            "--index",
            "DIR",
            new IndexLocation.Converter(),
            "Use the index in DIR, or at opensearch://HOST/NAME or https://HOST/NAME;",
            "default: $ONRECORD_INDEX, else the folder named index.");
    this.json = syntax.flag("--json", "Print JSON Lines, for programs.");
    this.color =
        syntax.option(
            "--color",
            "WHEN",
            new ColorConverter(),
            "Print colours auto (on a terminal), always or never.");
    this.quiet = syntax.flag("-q,--quiet", "Print only results and errors.");
    this.verbose = syntax.flag("-v,--verbose", "Print details, and stack traces of errors.");
    syntax.help("-h,--help", "Show this help.");
  }

  public Console console() {
    return context.console();
  }

  public Output out() {
    return console().out();
  }

  public boolean isJson() {
    return json.value();
  }

  public boolean isVerbose() {
    return verbose.value();
  }

  public Terminal terminal() {
    return Terminal.of(console().environment(), color.value().orElse(Terminal.Color.AUTO));
  }

  /** Whether to show progress: standard error is a capable terminal and not quiet. */
  public boolean showsProgress() {
    return !quiet.value() && Terminal.isErrorTerminal(console().environment());
  }

  /** Prints a message that is neither a result nor an error, unless {@code --quiet} was given. */
  public void printMessage(String message) {
    if (!quiet.value()) {
      console().printMessage(message);
    }
  }

  /** Opens the index for a command that only reads. */
  public NewsIndex openIndex() {
    return context.indexes().open(index());
  }

  /** The location of the index. */
  public IndexLocation index() {
    return chosenIndex().orElse(new IndexLocation("./index"));
  }

  /** The location of the index, if it was given by option or environment. */
  public Optional<IndexLocation> chosenIndex() {
    String variable = console().variable("ONRECORD_INDEX");
    return index
        .value()
        .or(() -> variable.isEmpty() ? Optional.empty() : Optional.of(new IndexLocation(variable)));
  }

  private static final class ColorConverter implements ITypeConverter<Terminal.Color>, Choices {
    @Override
    public List<String> choices() {
      return List.of("auto", "always", "never");
    }

    @Override
    public Terminal.Color convert(String text) {
      return switch (text) {
        case "auto" -> Terminal.Color.AUTO;
        case "always" -> Terminal.Color.ALWAYS;
        case "never" -> Terminal.Color.NEVER;
        default ->
            throw new TypeConversionException(
                "“" + text + "” is not valid; use auto, always or never");
      };
    }
  }
}
