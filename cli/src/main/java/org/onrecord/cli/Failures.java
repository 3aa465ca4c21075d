package org.onrecord.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.onrecord.model.OnrecordException;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.QuerySyntax;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in a line, and answers the exit code. */
final class Failures {

  private static final String VERBOSE = "-v";

  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /** A command line that makes no sense. */
  int usage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    console.say(String.valueOf(e.getMessage()));
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched(unmatched);
    }
    console.say("see " + command.getCommandSpec().qualifiedName() + " --help");
    return Exit.USAGE;
  }

  /** Something that a command threw. */
  int execution(Exception e, CommandLine command, ParseResult line) {
    return handle(e, command.getParseResult().hasMatchedOption(VERBOSE));
  }

  int handle(Exception e, boolean verbose) {
    if (e instanceof Output.Failed failed) {
      return output(failed);
    }
    flushResults();
    console.say(message(e));
    if (verbose) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      console.err().text(trace.toString());
      console.err().flush();
    }
    return code(e);
  }

  /** A search or an article too large for the memory there is. */
  int exhausted(Error e) {
    console.say(
        e instanceof OutOfMemoryError
            ? "out of memory: give it more with ONRECORD_JAVA_OPTS=-Xmx4g"
            : "nested too deeply; please report this, with what you did");
    return Exit.FAILED;
  }

  private int output(Output.Failed e) {
    if (e.isReaderGone()) {
      return Exit.DONE;
    }
    console.say("cannot print the results: " + e.reason());
    return Exit.FAILED;
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
    return e instanceof OnrecordException
        ? String.valueOf(e.getMessage())
        : "unexpected " + e + "; please report this, with what -v prints";
  }

  private static int code(Exception e) {
    if (e instanceof QuerySyntax) {
      return Exit.USAGE;
    }
    return e instanceof UnreadableArticle ? Exit.UNREADABLE : Exit.FAILED;
  }

  private void unmatched(UnmatchedArgumentException e) {
    if (e.getUnmatched().stream().anyMatch(Failures::isExclusion)) {
      console.say("to leave a word out, put the whole query in quotes: 'talks -nuclear'");
    }
    StringWriter suggestions = new StringWriter();
    if (UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions))) {
      suggestions.toString().lines().forEach(console::say);
    }
  }

  private static boolean isExclusion(String argument) {
    return argument.startsWith("-") && !argument.startsWith("--") && argument.length() > 2;
  }
}
