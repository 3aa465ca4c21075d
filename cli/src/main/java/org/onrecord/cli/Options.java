package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.NewsIndex;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The options that every command has, and what they decide. */
final class Options {

  private final Given<Optional<Place>> index;
  private final Given<Boolean> json;
  private final Given<Optional<Terminal.Color>> color;
  private final Given<Boolean> quiet;
  private final Given<Boolean> verbose;
  private final CommandContext context;

  Options(CommandContext context, Syntax syntax) {
    this.context = context;
    this.index =
        syntax.option(
            "--index",
            "DIR",
            new Place.Converter(),
            "The index: a folder, or opensearch://HOST/NAME or https://HOST/NAME on a cluster; else",
            "$ONRECORD_INDEX, else ./index.");
    this.json = syntax.flag("--json", "Print JSON Lines, for programs.");
    this.color =
        syntax.option(
            "--color", "WHEN", new ColorConverter(), "auto (on a terminal), always or never.");
    this.quiet = syntax.flag("-q,--quiet", "Say nothing but results and errors.");
    this.verbose = syntax.flag("-v,--verbose", "Say more, and where an error comes from.");
    syntax.help("-h,--help", "Show this help.");
  }

  Console console() {
    return context.console();
  }

  Output out() {
    return console().out();
  }

  boolean isJson() {
    return json.value();
  }

  boolean isVerbose() {
    return verbose.value();
  }

  Terminal terminal() {
    return Terminal.of(console().environment(), color.value().orElse(Terminal.Color.AUTO));
  }

  /** Whether progress is to be shown: someone watches standard error on a capable terminal. */
  boolean isWatched() {
    return !quiet.value() && Terminal.isWatched(console().environment());
  }

  /** Says something that is neither a result nor an error. */
  void say(String message) {
    if (!quiet.value()) {
      console().say(message);
    }
  }

  /** Opens the index for a command that only asks. */
  NewsIndex openIndex() {
    return context.indexes().open(index());
  }

  /** Where the index is. */
  Place index() {
    return chosenIndex().orElse(new Place("./index"));
  }

  /** Where the index is, if the caller said so. */
  Optional<Place> chosenIndex() {
    String variable = console().variable("ONRECORD_INDEX");
    return index
        .value()
        .or(() -> variable.isEmpty() ? Optional.empty() : Optional.of(new Place(variable)));
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
