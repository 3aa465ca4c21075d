package org.onrecord.cli;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion scripts for bash, zsh and fish: commands, options, and values of options. */
final class ShellCompletion {

  private static final ImmutableSet<String> NAME_OPTIONS =
      ImmutableSet.of("--speaker", "--actor", "--author");

  private ShellCompletion() {}

  static String bash(CommandLine line) {
    StringBuilder script =
        new StringBuilder(
            """
            # bash completion for onrecord
            _onrecord_names() {
              local i index=
              for ((i = 2; i < COMP_CWORD - 1; i++)); do
                [ "${COMP_WORDS[i]}" != --index ] || index=${COMP_WORDS[i + 1]}
              done
              ONRECORD_INDEX=${index:-$ONRECORD_INDEX} onrecord complete ${2:-} -- "$1" 2>/dev/null
            }
            _onrecord() {
              local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words=
              if ((COMP_CWORD == 1)); then
                COMPREPLY=($(compgen -W '%s' -- "$cur"))
                return
              fi
              case $prev in
                --color) words='auto always never' ;;
                --index) COMPREPLY=($(compgen -d -- "$cur")) && return ;;
                --speaker | --actor | --author)
                  mapfile -t COMPREPLY < <(_onrecord_names "${cur//[\\"\\\\]/}")
                  return
                  ;;
              esac
              case ${words:+value}$cur:${COMP_WORDS[1]} in
            """
                .formatted(commands(line).map(CommandSpec::name).collect(Collectors.joining(" "))));
    commands(line)
        .forEach(
            command ->
                script.append(
                    "    -*:%s) words='%s' ;;\n"
                        .formatted(command.name(), String.join(" ", names(command)))));
    return script
        .append(
            """
              esac
              if [ -n "$words" ]; then
                COMPREPLY=($(compgen -W "$words" -- "$cur"))
                return
              fi
              case ${COMP_WORDS[1]} in
                %s) mapfile -t COMPREPLY < <(_onrecord_names "$cur" --ids) ;;
                *) COMPREPLY=($(compgen -f -- "$cur")) ;;
              esac
            }
            complete -o filenames -F _onrecord onrecord
            """
                .formatted(
                    commands(line)
                        .map(CommandSpec::name)
                        .filter(Commands::takesIds)
                        .collect(Collectors.joining(" | "))))
        .toString();
  }

  static String zsh(CommandLine line) {
    StringBuilder script =
        new StringBuilder(
            """
            #compdef onrecord
            _onrecord_names() {
              local -a names=(${(f)"$(onrecord complete -- "${(Q)PREFIX}" 2>/dev/null)"})
              compadd -U -- $names
            }
            _onrecord_ids() {
              local -a ids=(${(f)"$(onrecord complete --ids -- "${(Q)PREFIX}" 2>/dev/null)"})
              compadd -U -- $ids
            }
            local -a commands
            commands=(
            """);
    commands(line)
        .forEach(
            command ->
                script.append("  '%s:%s'\n".formatted(command.name(), quoted(summary(command)))));
    script.append(
        """
        )
        if ((CURRENT == 2)); then
          _describe command commands
          return
        fi
        case $words[2] in
        """);
    commands(line)
        .forEach(
            command -> {
              script.append("  %s)\n    _arguments".formatted(command.name()));
              for (OptionSpec option : command.options()) {
                for (String name : option.names()) {
                  script.append(
                      " \\\n      '%s[%s]%s'"
                          .formatted(
                              name,
                              quoted(ManPage.text(option)).replace("[", "\\[").replace("]", "\\]"),
                              ManPage.takesValue(option) ? zshValue(option) : ""));
                }
              }
              String what = Commands.takesIds(command.name()) ? "id:_onrecord_ids" : "file:_files";
              script.append(" \\\n      '*:%s'\n    ;;\n".formatted(what));
            });
    return script.append("esac\n").toString();
  }

  private static String zshValue(OptionSpec option) {
    if (takesName(option)) {
      return ":name:_onrecord_names";
    }
    return switch (option.paramLabel()) {
      case "DIR" -> ":folder:_files -/";
      case "FILE" -> ":file:_files";
      case "WHEN" -> ":when:(auto always never)";
      default -> ":" + option.paramLabel() + ":";
    };
  }

  static String fish(CommandLine line) {
    StringBuilder script = new StringBuilder("# fish completion for onrecord\n");
    commands(line)
        .forEach(
            command -> {
              script.append(
                  "complete -c onrecord -f -n __fish_use_subcommand -a %s -d '%s'\n"
                      .formatted(command.name(), fishQuoted(summary(command))));
              if (Commands.takesIds(command.name())) {
                script.append(
                    "complete -c onrecord -f -n '__fish_seen_subcommand_from %s' -a '%s'\n"
                        .formatted(command.name(), fishNamesCommand("--ids ")));
              }
              for (OptionSpec option : command.options()) {
                script.append(
                    "complete -c onrecord -n '__fish_seen_subcommand_from %s'%s%s -d '%s'\n"
                        .formatted(
                            command.name(),
                            fishNames(option),
                            ManPage.takesValue(option) ? fishValue(option) : "",
                            fishQuoted(ManPage.text(option))));
              }
            });
    return script.toString();
  }

  private static String fishNamesCommand(String what) {
    return "(onrecord complete " + what + "-- (commandline -ct) 2>/dev/null)";
  }

  private static String fishNames(OptionSpec option) {
    return Stream.of(option.names())
        .map(
            name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
        .collect(Collectors.joining());
  }

  private static String fishValue(OptionSpec option) {
    if (takesName(option)) {
      return " -x -a '%s'".formatted(fishNamesCommand(""));
    }
    return switch (option.paramLabel()) {
      case "DIR" -> " -x -a '(__fish_complete_directories)'";
      case "FILE" -> " -r";
      case "WHEN" -> " -x -a 'auto always never'";
      default -> " -x";
    };
  }

  /** Whether an option takes a name that the index can complete. */
  private static boolean takesName(OptionSpec option) {
    return NAME_OPTIONS.contains(option.longestName());
  }

  private static Stream<CommandSpec> commands(CommandLine line) {
    return line.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden());
  }

  private static List<String> names(CommandSpec command) {
    return command.options().stream().flatMap(option -> Stream.of(option.names())).toList();
  }

  /** The first line of a command's description. */
  private static String summary(CommandSpec command) {
    return command.usageMessage().description()[0];
  }

  /**
   * Escapes text within single quotes for zsh, where a colon separates a name from its description.
   */
  private static String quoted(String text) {
    return text.replace("'", "'\\''").replace(":", "\\:");
  }

  private static String fishQuoted(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'");
  }
}
