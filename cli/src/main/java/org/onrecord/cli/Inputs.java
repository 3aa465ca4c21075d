package org.onrecord.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.read.ArticleReader;

/** The files, folders and streams that a command reads. */
final class Inputs {

  /** What articles from standard input are called in ids and messages. */
  static final String STANDARD_INPUT = "stdin";

  private static final String DASH = "-";

  private final Syntax syntax;
  private final Given<List<String>> inputs;
  private final Given<Map<String, String>> fields;
  private final Given<Optional<String>> author;
  private final Given<Optional<LocalDate>> date;
  private final Given<Optional<String>> outlet;
  private final Given<Boolean> inferDates;

  Inputs(Syntax syntax) {
    this.syntax = syntax;
    this.inputs =
        syntax.words("PATH", "1..*", "Files or folders of articles; - is standard input.");
    this.fields =
        syntax.pairs(
            "--map",
            "FIELD=NAME",
            "Read FIELD of a table or JSON record from its field NAME: --map author=byline.");
    this.author =
        syntax.option(
            "--author",
            "NAME",
            String.class,
            "Who wrote every article, in place of what is found.");
    this.date =
        syntax.option(
            "--date",
            "YYYY-MM-DD",
            LocalDate.class,
            "When every article appeared, in place of what is found.");
    this.outlet =
        syntax.option(
            "--outlet",
            "NAME",
            String.class,
            "Who published every article, in place of what is found.");
    this.inferDates =
        syntax.flag(
            "--infer-dates", "Give undated articles a range of dates by the weekdays they name.");
  }

  /** Reads files as the options say. */
  ArticleReader reader() {
    ArticleReader reader = mapped();
    reader = inferDates.value() ? reader.withInferredDates() : reader;
    reader = author.value().isPresent() ? reader.withAuthor(author.value().get()) : reader;
    reader = date.value().isPresent() ? reader.withDate(date.value().get()) : reader;
    return outlet.value().isPresent() ? reader.withOutlet(outlet.value().get()) : reader;
  }

  private ArticleReader mapped() {
    try {
      return ArticleReader.create().withFields(fields.value());
    } catch (IllegalArgumentException e) {
      throw syntax.wrong("--map: " + e.getMessage());
    }
  }

  /** Reads standard input, which is another text every time, as the options say. */
  ArticleReader streamReader() {
    return reader().withContentIds();
  }

  /** The files and folders. */
  List<Path> paths() {
    return inputs.value().stream().filter(input -> !input.equals(DASH)).map(Path::of).toList();
  }

  boolean hasStandardInput() {
    return inputs.value().contains(DASH);
  }
}
