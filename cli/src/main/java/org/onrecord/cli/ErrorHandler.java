package org.onrecord.cli;

import com.google.common.base.Ascii;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.annotate.InvalidAliases;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.PlainText;
import org.onrecord.model.OnrecordException;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.InvalidCursor;
import org.onrecord.search.QuerySyntax;
import org.onrecord.search.QueryTooLarge;
import org.onrecord.store.IndexCorrupt;
import org.onrecord.store.IndexMissing;
import org.onrecord.store.IndexOutdated;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports errors, each in one line, and maps them to exit codes. */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private static final String VERBOSE = "-v";

  /** What a shell takes as it is. */
  private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./-]+");

  private static final Pattern EXCLUSION = Pattern.compile("-\\p{L}{3,}");

  private final Console console;

  ErrorHandler(Console console) {
    this.console = console;
  }

  /** Handles an invalid command line. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    console.printMessage(
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched)
            : Ascii.toLowerCase(message(e).charAt(0)) + message(e).substring(1));
    if (Stream.of(args).anyMatch(ErrorHandler::isExclusion)) {
      console.printMessage("to exclude a word, quote the whole query: 'talks -nuclear'");
    }
    if (e instanceof UnmatchedArgumentException unmatched && isCommand(unmatched)) {
      console.printMessage(
          "to search for it, run: onrecord search "
              + Stream.of(args).map(ErrorHandler::quoted).collect(Collectors.joining(" ")));
    }
    console.printMessage("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  /** Handles an exception of a command. */
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
      console.err().text(PlainText.sanitizeLines(trace.toString().replace("\t", "  ")));
      console.err().flush();
    }
    return code(e);
  }

  /** Handles a {@code StackOverflowError} or {@code OutOfMemoryError}. */
  int handleError(Error e) {
    console.printMessage(
        e instanceof OutOfMemoryError
            ? "out of memory; increase the heap with ONRECORD_JAVA_OPTS=-Xmx4g"
            : "stack overflow: the input is nested too deeply; please report this with the command"
                + " you ran");
    return ExitCode.FAILED;
  }

  private int handleOutputFailure(Output.Failed e) {
    if (e.isPipeClosed()) {
      return ExitCode.DONE;
    }
    console.printMessage("cannot print the results: " + e.reason());
    return ExitCode.FAILED;
  }

  /** Prints results that were found before the error. */
  private void flushResults() {
    try {
      console.out().flush();
    } catch (Output.Failed e) {
      // The error that is being reported came first.
    }
  }

  private static String message(Exception e) {
    return e instanceof OnrecordException || e instanceof ParameterException
        ? e.getMessage() + commandHint(e)
        : "unexpected error: " + e + "; please report this with the output of -v";
  }

  /** The command that does what the library's message recommends; empty if there is none. */
  private static String commandHint(Exception e) {
    return switch (e) {
      case IndexMissing missing ->
          ". Create one with `onrecord index --index " + missing.where() + " FOLDER`.";
      case IndexOutdated outdated when outdated.found() < outdated.needed() ->
          " Run `onrecord index --rebuild`.";
      case IndexCorrupt corrupt when !corrupt.isRecoverable() -> " Run `onrecord index --rebuild`.";
      case IndexCorrupt corrupt -> " Run `onrecord index --rebuild`, or `onrecord repair`.";
      default -> "";
    };
  }

  private static int code(Exception e) {
    if (e instanceof QuerySyntax
        || e instanceof QueryTooLarge
        || e instanceof InvalidCursor
        || e instanceof InvalidAliases) {
      return ExitCode.USAGE;
    }
    return e instanceof UnreadableArticle ? ExitCode.UNREADABLE : ExitCode.FAILED;
  }

  /** Whether the argument was parsed as the name of a command. */
  private static boolean isCommand(UnmatchedArgumentException e) {
    return !e.isUnknownOption() && !e.getCommandLine().getSubcommands().isEmpty();
  }

  /** The message for an unknown argument, with a suggestion if there is a similar one. */
  private static String unmatched(UnmatchedArgumentException e) {
    String argument = "“" + e.getUnmatched().get(0) + "”";
    boolean isCommand = isCommand(e);
    String problem =
        e.isUnknownOption()
            ? "unknown option " + argument
            : isCommand ? "unknown command " + argument : "unexpected argument " + argument;
    Optional<String> suggestion =
        isCommand
            ? Commands.suggestion(e.getUnmatched().get(0))
            : e.getSuggestions().stream().findFirst();
    return suggestion.map(name -> problem + "; did you mean " + name + "?").orElse(problem);
  }

  /** An argument as it is typed in a shell. */
  private static String quoted(String argument) {
    return SAFE.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
  }

  /** Whether an argument looks like an excluded word of a query, such as {@code -nuclear}. */
  private static boolean isExclusion(String argument) {
    return EXCLUSION.matcher(argument).matches();
  }
}
