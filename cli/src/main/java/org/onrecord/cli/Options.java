package org.onrecord.cli;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has, and what they decide. */
final class Options {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      order = 90,
      converter = Place.Converter.class,
      description = {
        "The index: a folder, or opensearch://HOST/NAME or https://HOST/NAME on a cluster; else",
        "$ONRECORD_INDEX, else ./index."
      })
  private Optional<Place> index = Optional.empty();

  @Option(names = "--json", order = 91, description = "Print JSON Lines, for programs.")
  private boolean json;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      order = 92,
      converter = ColorConverter.class,
      description = "auto (on a terminal), always or never.")
  private Terminal.Color color = Terminal.Color.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      order = 93,
      description = "Say nothing but results and errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      order = 94,
      description = "Say more, and where an error comes from.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      order = 95,
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private final Console console;

  Options(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  Output out() {
    return console.out();
  }

  boolean isJson() {
    return json;
  }

  boolean isVerbose() {
    return verbose;
  }

  Terminal terminal() {
    return Terminal.of(console.environment(), color);
  }

  /** Whether progress is to be shown: someone watches standard error on a capable terminal. */
  boolean isWatched() {
    return !quiet && Terminal.isWatched(console.environment());
  }

  /** Says something that is neither a result nor an error. */
  void say(String message) {
    if (!quiet) {
      console.say(message);
    }
  }

  /** Opens the index for a command that only asks. */
  Indexes.Lease openIndex() {
    return console.indexes().open(index());
  }

  /** Where the index is. */
  Place index() {
    return chosenIndex().orElse(new Place("./index"));
  }

  /** Where the index is, if the caller said so. */
  Optional<Place> chosenIndex() {
    String variable = console.variable("ONRECORD_INDEX");
    return index.or(() -> variable.isEmpty() ? Optional.empty() : Optional.of(new Place(variable)));
  }

  private static final class ColorConverter implements ITypeConverter<Terminal.Color> {
    @Override
    public Terminal.Color convert(String text) {
      return switch (text) {
        case "auto" -> Terminal.Color.AUTO;
        case "always" -> Terminal.Color.ALWAYS;
        case "never" -> Terminal.Color.NEVER;
        default ->
            throw new TypeConversionException("“" + text + "” is none of auto, always and never");
      };
    }
  }
}
