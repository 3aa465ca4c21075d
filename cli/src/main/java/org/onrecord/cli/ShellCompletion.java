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

  /** Their {@code --author} is one to give, not one to find. */
  private static final ImmutableSet<String> READING_COMMANDS = ImmutableSet.of("index", "extract");

  private ShellCompletion() {}

  static String bash(CommandLine line) {
    StringBuilder script =
        new StringBuilder(
            """
            # bash completion for onrecord
            # Prints names or ids of the index that the line names: _onrecord_names TYPED OPTION...
            _onrecord_names() {
              local i index=$ONRECORD_INDEX typed=${1//[\\"\\'\\\\]/}
              shift
              for ((i = 2; i < COMP_CWORD; i++)); do
                case ${COMP_WORDS[i]} in
                  --index)
                    index=${COMP_WORDS[i + 1]}
                    [ "$index" != = ] || index=${COMP_WORDS[i + 2]}
                    ;;
                  --index=*) index=${COMP_WORDS[i]#--index=} ;;
                esac
              done
              index=${index//[\\"\\'\\\\]/}
              case $index in
                "~") index=$HOME ;;
                "~/"*) index=$HOME/${index#"~/"} ;;
              esac
              ONRECORD_INDEX=$index onrecord complete "$@" -- "$typed" 2>/dev/null
            }
            _onrecord() {
              local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words= joined= i
              COMPREPLY=()
              if ((COMP_CWORD == 1)); then
                COMPREPLY=($(compgen -W '%s' -- "$cur"))
                return
              fi
              # --option=value is one word or, as bash parts it, three.
              if [ "$cur" = = ]; then
                cur=
              elif [ "$prev" = = ]; then
                prev=${COMP_WORDS[COMP_CWORD - 2]}
              elif [[ $cur == --*=* ]]; then
                prev=${cur%%%%=*} joined=${cur%%%%=*}= cur=${cur#*=}
              fi
              case ${COMP_WORDS[1]}:$prev in
            """
                .formatted(commands(line).map(CommandSpec::name).collect(Collectors.joining(" "))));
    commands(line).forEach(command -> bashValues(command, script));
    script.append(
        """
          esac
          if [ -n "$words" ]; then
            COMPREPLY=($(compgen -W "$words" -P "$joined" -- "$cur"))
            return
          fi
          case $cur:${COMP_WORDS[1]} in
        """);
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
                *) mapfile -t COMPREPLY < <(compgen -f -- "$cur") ;;
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

  /** The values of the options of a command. */
  private static void bashValues(CommandSpec command, StringBuilder script) {
    for (OptionSpec option : command.options()) {
      String names =
          Stream.of(option.names())
              .map(name -> command.name() + ":" + name)
              .collect(Collectors.joining(" | "));
      List<String> choices = Commands.choices(option);
      String lookup = "";
      if (!choices.isEmpty()) {
        script.append("    %s) words='%s' ;;\n".formatted(names, String.join(" ", choices)));
      } else if (isNameOption(command, option)) {
        lookup = "_onrecord_names \"$cur\" --of " + option.longestName().substring(2);
      } else if (option.paramLabel().equals("DIR")) {
        lookup = "compgen -d -- \"$cur\"";
      } else if (option.paramLabel().equals("FILE")) {
        lookup = "compgen -f -- \"$cur\"";
      }
      if (!lookup.isEmpty()) {
        script.append(
            """
                %s)
                  mapfile -t COMPREPLY < <(%s)
                  COMPREPLY=("${COMPREPLY[@]/#/$joined}")
                  return
                  ;;
            """
                .formatted(names, lookup));
      }
    }
  }

  /** Whether an option of a command takes a name that the index can complete. */
  private static boolean isNameOption(CommandSpec command, OptionSpec option) {
    return takesName(option.longestName()) && !READING_COMMANDS.contains(command.name());
  }

  static String zsh(CommandLine line) {
    StringBuilder script =
        new StringBuilder(
            """
            #compdef onrecord
            # Completes names or ids of the index that the line names: _onrecord_names OPTION...
            _onrecord_names() {
              local i index=$ONRECORD_INDEX
              for ((i = 3; i < CURRENT; i++)); do
                case $words[i] in
                  --index) index=${(Q)words[i + 1]} ;;
                  --index=*) index=${(Q)words[i]#--index=} ;;
                esac
              done
              index=${index/#\\~/$HOME}
              local -a names
              names=(${(f)"$(ONRECORD_INDEX=$index onrecord complete "$@" -- "${(Q)PREFIX}" 2>/dev/null)"})
              compadd -U -- $names
            }
            _onrecord_ids() {
              _onrecord_names --ids
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
                              ManPage.takesValue(option) ? zshValue(command, option) : ""));
                }
              }
              String what = Commands.takesIds(command.name()) ? "id:_onrecord_ids" : "file:_files";
              script.append(" \\\n      '*:%s'\n    ;;\n".formatted(what));
            });
    return script.append("esac\n").toString();
  }

  private static String zshValue(CommandSpec command, OptionSpec option) {
    if (isNameOption(command, option)) {
      return ":name:{_onrecord_names --of %s}".formatted(option.longestName().substring(2));
    }
    List<String> choices = Commands.choices(option);
    if (!choices.isEmpty()) {
      return ":value:(" + String.join(" ", choices).replace(":", "\\:") + ")";
    }
    return switch (option.paramLabel()) {
      case "DIR" -> ":folder:_files -/";
      case "FILE" -> ":file:_files";
      default -> ":" + option.paramLabel() + ":";
    };
  }

  static String fish(CommandLine line) {
    StringBuilder script =
        new StringBuilder(
            """
            # fish completion for onrecord
            # Prints names or ids of the index that the line names: __onrecord_names OPTION...
            function __onrecord_names
              set -l index $ONRECORD_INDEX
              set -l words (commandline -opc)
              for i in (seq 2 (count $words))
                switch $words[$i]
                  case --index
                    set index $words[(math $i + 1)]
                  case '--index=*'
                    set index (string replace -- --index= '' $words[$i])
                end
              end
              set index (string replace -r '^~(?=/|$)' $HOME -- $index)
              ONRECORD_INDEX=$index onrecord complete $argv -- (commandline -ct) 2>/dev/null
            end
            """);
    commands(line)
        .forEach(
            command -> {
              script.append(
                  "complete -c onrecord -f -n __fish_use_subcommand -a %s -d '%s'\n"
                      .formatted(command.name(), fishQuoted(summary(command))));
              if (Commands.takesIds(command.name())) {
                script.append(
                    "complete -c onrecord -f -n '__fish_seen_subcommand_from %s' -a '%s'\n"
                        .formatted(command.name(), "(__onrecord_names --ids)"));
              }
              for (OptionSpec option : command.options()) {
                script.append(
                    "complete -c onrecord -n '__fish_seen_subcommand_from %s'%s%s -d '%s'\n"
                        .formatted(
                            command.name(),
                            fishNames(option),
                            ManPage.takesValue(option) ? fishValue(command, option) : "",
                            fishQuoted(ManPage.text(option))));
              }
            });
    return script.toString();
  }

  private static String fishNames(OptionSpec option) {
    return Stream.of(option.names())
        .map(
            name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
        .collect(Collectors.joining());
  }

  private static String fishValue(CommandSpec command, OptionSpec option) {
    if (isNameOption(command, option)) {
      return " -x -a '(__onrecord_names --of %s)'".formatted(option.longestName().substring(2));
    }
    List<String> choices = Commands.choices(option);
    if (!choices.isEmpty()) {
      return " -x -a '" + String.join(" ", choices) + "'";
    }
    return switch (option.paramLabel()) {
      case "DIR" -> " -x -a '(__fish_complete_directories)'";
      case "FILE" -> " -r";
      default -> " -x";
    };
  }

  /** Whether an option takes a name that the index can complete. */
  static boolean takesName(String option) {
    return NAME_OPTIONS.contains(option);
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
