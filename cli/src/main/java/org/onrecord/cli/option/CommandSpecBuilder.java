package org.onrecord.cli.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * What a command takes, in the order in which its help has it. Said in code rather than with the
 * annotations of picocli: to read those took a fifth of the time of a short search.
 *
 * <p>The names of an option are parted by commas: {@code "-n,--limit"}. Several lines may describe
 * it.
 */
public final class CommandSpecBuilder {

  /** What the arity of a parameter begins with that may be left out. */
  private static final String OPTIONAL_ARITY = "0";

  private final CommandSpec spec;

  /**
   * @param command what is run: a {@code Callable} or {@code Runnable}
   * @param description lines, the first a whole sentence: the list of commands shows no other
   */
  public CommandSpecBuilder(Object command, String name, String... description) {
    spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage().description(description);
  }

  /** What stands below the options in the help. */
  public CommandSpecBuilder footer(String... lines) {
    spec.usageMessage().footer(lines);
    return this;
  }

  /** Leaves the command out of the help. */
  public CommandSpecBuilder hidden() {
    spec.usageMessage().hidden(true);
    return this;
  }

  public CommandSpec spec() {
    return spec;
  }

  /** An error of whoever typed the command, to be thrown. */
  public ParameterException usageError(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }

  /** An option without a value. */
  public OptionValue<Boolean> flag(String names, String... description) {
    return flag(named(names, description));
  }

  /** The option that shows the help in place of all else. */
  public void help(String names, String... description) {
    flag(named(names, description).usageHelp(true));
  }

  /** The option that says the version in place of all else. */
  public void version(String names, String... description) {
    flag(named(names, description).versionHelp(true));
  }

  private OptionValue<Boolean> flag(OptionSpec.Builder option) {
    return new Or<>(added(option.type(boolean.class)), false);
  }

  /** An option with a value of a simple type. */
  public <T> OptionValue<Optional<T>> option(
      String names, String label, Class<T> type, String... description) {
    return new Maybe<>(added(named(names, description).paramLabel(label).type(type)));
  }

  /** An option with a value that is read from its text. */
  public <T> OptionValue<Optional<T>> option(
      String names, String label, ITypeConverter<T> converter, String... description) {
    return new Maybe<>(
        added(
            named(names, description).paramLabel(label).type(Object.class).converters(converter)));
  }

  /** An option that may be given again, with texts. */
  OptionValue<List<String>> options(String names, String label, String... description) {
    return options(names, label, text -> text, description);
  }

  /** An option that may be given again, with values that are read from their texts. */
  <T> OptionValue<List<T>> options(
      String names, String label, ITypeConverter<T> converter, String... description) {
    OptionSpec options =
        added(
            named(names, description)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(Object.class)
                .converters(converter));
    return new Or<>(options, List.of());
  }

  /** An option that may be given again, with names and values: {@code NAME=VALUE}. */
  OptionValue<Map<String, String>> pairs(String names, String label, String... description) {
    OptionSpec pairs =
        added(
            named(names, description)
                .paramLabel(label)
                .type(Map.class)
                .auxiliaryTypes(String.class, String.class));
    return new Or<>(pairs, Map.of());
  }

  /** All parameters that are no options. */
  public OptionValue<List<String>> positionals(String label, String arity, String... description) {
    ArgSpec words =
        added(
            PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .required(!arity.startsWith(OPTIONAL_ARITY))
                .description(description)
                .type(List.class)
                .auxiliaryTypes(String.class));
    return new Or<>(words, List.of());
  }

  /** The only parameter that is no option; {@code ""} if there is none. */
  public OptionValue<String> positional(String label, String arity, String... description) {
    ArgSpec word =
        added(
            PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .arity(arity)
                .required(!arity.startsWith(OPTIONAL_ARITY))
                .description(description)
                .type(String.class));
    return new Or<>(word, "");
  }

  private static OptionSpec.Builder named(String names, String... description) {
    return OptionSpec.builder(names.split(",")).description(description);
  }

  private OptionSpec added(OptionSpec.Builder option) {
    OptionSpec built = option.build();
    spec.addOption(built);
    return built;
  }

  private ArgSpec added(PositionalParamSpec.Builder parameter) {
    PositionalParamSpec built = parameter.build();
    spec.addPositional(built);
    return built;
  }

  /** What an argument was given, or what its absence means. */
  private record Or<T>(ArgSpec argument, T absent) implements OptionValue<T> {
    @Override
    public T value() {
      @Nullable T given = argument.getValue();
      return given == null ? absent : given;
    }
  }

  /** What an argument was given, if it was. */
  private record Maybe<T>(ArgSpec argument) implements OptionValue<Optional<T>> {
    @Override
    public Optional<T> value() {
      return Optional.ofNullable(argument.getValue());
    }
  }
}
