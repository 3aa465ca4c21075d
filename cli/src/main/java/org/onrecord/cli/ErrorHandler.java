package org.onrecord.cli;

import com.google.common.base.Ascii;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.annotate.InvalidAliases;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;
import org.onrecord.model.OnrecordException;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.InvalidCursor;
import org.onrecord.search.QuerySyntax;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in a line, and answers the exit code. */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final String VERBOSE = "-v";
  private static final Pattern EXCLUSION = Pattern.compile("-\\p{L}{3,}");

  private final Console console;

  ErrorHandler(Console console) {
    this.console = console;
  }

  /** A command line that makes no sense. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    console.printMessage(
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched)
            : Ascii.toLowerCase(message(e).charAt(0)) + message(e).substring(1));
    if (Stream.of(args).anyMatch(ErrorHandler::isExclusion)) {
      console.printMessage("to leave a word out, put the whole query in quotes: 'talks -nuclear'");
    }
    if (e instanceof UnmatchedArgumentException unmatched && isCommand(unmatched)) {
      console.printMessage("to look for it: onrecord search " + unmatched.getUnmatched().get(0));
    }
    console.printMessage("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  /** Something that a command threw. */
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult line) {
    return handle(e, command.getParseResult().hasMatchedOption(VERBOSE));
  }

  int handle(Exception e, boolean verbose) {
    if (e instanceof Output.Failed failed) {
      return handleOutputFailure(failed);
    }
    flushResults();
    console.printMessage(message(e));
    if (verbose) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      console.err().text(trace.toString());
      console.err().flush();
    }
    return code(e);
  }

  /** A search or an article too large for the memory there is. */
  int handleError(Error e) {
    console.printMessage(
        e instanceof OutOfMemoryError
            ? "out of memory: give it more with ONRECORD_JAVA_OPTS=-Xmx4g"
            : "nested too deeply; please report this, with what you did");
    return ExitCode.FAILED;
  }

  private int handleOutputFailure(Output.Failed e) {
    if (e.isPipeClosed()) {
      return ExitCode.DONE;
    }
    console.printMessage("cannot print the results: " + e.reason());
    return ExitCode.FAILED;
  }

  /** What was found before it went wrong is not lost. */
  private void flushResults() {
    try {
      console.out().flush();
    } catch (Output.Failed e) {
      // The error that is being reported came first.
    }
  }

  private static String message(Exception e) {
    return e instanceof OnrecordException || e instanceof ParameterException
        ? String.valueOf(e.getMessage())
        : "unexpected " + e + "; please report this, with what -v prints";
  }

  private static int code(Exception e) {
    if (e instanceof QuerySyntax || e instanceof InvalidCursor || e instanceof InvalidAliases) {
      return ExitCode.USAGE;
    }
    return e instanceof UnreadableArticle ? ExitCode.UNREADABLE : ExitCode.FAILED;
  }

  /** Whether it was taken for a command. */
  private static boolean isCommand(UnmatchedArgumentException e) {
    return !e.isUnknownOption() && !e.getCommandLine().getSubcommands().isEmpty();
  }

  /** What nothing asked for, and what may have been meant. */
  private static String unmatched(UnmatchedArgumentException e) {
    String argument = "“" + e.getUnmatched().get(0) + "”";
    boolean isCommand = isCommand(e);
    String problem =
        e.isUnknownOption()
            ? "no option " + argument
            : isCommand ? "no command " + argument : "unexpected argument " + argument;
    Optional<String> meant =
        isCommand
            ? Commands.suggestion(e.getUnmatched().get(0))
            : e.getSuggestions().stream().findFirst();
    return meant.map(name -> problem + "; did you mean " + name + "?").orElse(problem);
  }

  /** Whether an argument looks like a word of a query that is to be left out. */
  private static boolean isExclusion(String argument) {
    return EXCLUSION.matcher(argument).matches();
  }
}
