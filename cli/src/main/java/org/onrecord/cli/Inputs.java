package org.onrecord.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.read.ArticleReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files, folders and streams that a command reads. */
final class Inputs {

  /** What articles from standard input are called in ids and messages. */
  static final String STANDARD_INPUT = "stdin";

  private static final String DASH = "-";

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files or folders of articles; - is standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "FIELD=NAME",
      description =
          "Read FIELD of a table or JSON record from its field NAME: --map author=byline.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who wrote every article, in place of what is found.")
  private Optional<String> author = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "When every article appeared, in place of what is found.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published every article, in place of what is found.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--infer-dates",
      description = "Give undated articles a range of dates by the weekdays they name.")
  private boolean inferDates;

  /** Reads files as the options say. */
  ArticleReader reader() {
    ArticleReader reader = mapped();
    reader = inferDates ? reader.withInferredDates() : reader;
    reader = author.isPresent() ? reader.withAuthor(author.get()) : reader;
    reader = date.isPresent() ? reader.withDate(date.get()) : reader;
    return outlet.isPresent() ? reader.withOutlet(outlet.get()) : reader;
  }

  private ArticleReader mapped() {
    try {
      return ArticleReader.create().withFields(fields);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--map: " + e.getMessage());
    }
  }

  /** Reads standard input, which is another text every time, as the options say. */
  ArticleReader streamReader() {
    return reader().withContentIds();
  }

  /** The files and folders. */
  List<Path> paths() {
    return inputs.stream().filter(input -> !input.equals(DASH)).map(Path::of).toList();
  }

  boolean hasStandardInput() {
    return inputs.contains(DASH);
  }
}
