package org.onrecord.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page in roff, generated from the help of all commands. */
final class ManPage {

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String of(CommandLine line) {
    ManPage manual = new ManPage();
    manual.add(line);
    return manual.page.toString();
  }

  private void add(CommandLine line) {
    CommandSpec command = line.getCommandSpec();
    UsageMessageSpec usage = command.usageMessage();
    page.append(".TH ONRECORD 1\n.SH NAME\n");
    page.append("onrecord \\- ")
        .append(escaped(String.join(" ", usage.description())))
        .append('\n');
    page.append(
        ".SH SYNOPSIS\n.B onrecord\n.I COMMAND\n[OPTIONS] ...\n.br\n.B onrecord\n.I QUERY\n");
    page.append(".SH COMMANDS\n");
    for (CommandLine subcommand : line.getSubcommands().values()) {
      if (subcommand.getCommandSpec().usageMessage().hidden()) {
        continue;
      }
      add(subcommand.getCommandSpec());
    }
    page.append(".SH EXIT STATUS\n");
    for (Map.Entry<String, String> code : usage.exitCodeList().entrySet()) {
      tagged(code.getKey().strip(), code.getValue());
    }
  }

  private void add(CommandSpec command) {
    UsageMessageSpec usage = command.usageMessage();
    page.append(".SS onrecord ").append(escaped(command.name())).append('\n');
    page.append(escaped(String.join(" ", usage.description()))).append('\n');
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      tagged(parameter.paramLabel(), text(parameter));
    }
    for (OptionSpec option : command.options()) {
      String names = String.join(", ", option.names());
      tagged(takesValue(option) ? names + " " + option.paramLabel() : names, text(option));
    }
    List<String> examples = List.of(usage.footer());
    if (!examples.isEmpty()) {
      page.append(".PP\n.nf\n");
      examples.forEach(example -> page.append(escaped(example)).append('\n'));
      page.append(".fi\n");
    }
  }

  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  static String text(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private void tagged(String tag, String text) {
    page.append(".TP\n.B ").append(escaped(tag)).append('\n').append(escaped(text)).append('\n');
  }

  /** Escapes a line for roff: a leading dot or quote would start a request. */
  private static String escaped(String line) {
    String plain = line.replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
