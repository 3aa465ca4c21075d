package org.onrecord.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.ingest.Sources;
import org.onrecord.read.ArticleReader;

/** The inputs of a command: files, folders and standard input, and how they are read. */
public final class SourceOptions {

  /** The name of standard input in ids and messages. */
  public static final String STANDARD_INPUT = "stdin";

  private static final String DASH = "-";

  private final CommandSpecBuilder syntax;
  private final OptionValue<List<String>> inputs;
  private final OptionValue<Map<String, String>> fields;
  private final OptionValue<Optional<String>> author;
  private final OptionValue<Optional<LocalDate>> date;
  private final OptionValue<Optional<String>> outlet;
  private final OptionValue<Boolean> inferDates;
  private final OptionValue<Boolean> followLinks;

  public SourceOptions(CommandSpecBuilder syntax) {
    this.syntax = syntax;
    this.inputs =
        syntax.positionals(
            "PATH", "1..*", "Read these files or folders of articles; - is standard input.");
    this.fields =
        syntax.pairs(
            "--map",
            "FIELD=NAME",
            "Read FIELD of a table or JSON record from its field NAME, as author=byline.");
    this.author =
        syntax.option(
            "--author", "NAME", String.class, "Set the author of all articles, whatever is found.");
    this.date =
        syntax.option(
            "--date",
            "YYYY-MM-DD",
            LocalDate.class,
            "Set the publication date of all articles, whatever is found.");
    this.outlet =
        syntax.option(
            "--outlet", "NAME", String.class, "Set the outlet of all articles, whatever is found.");
    this.inferDates =
        syntax.flag(
            "--infer-dates",
            "Infer date ranges of undated articles from the weekdays they mention. Searches with",
            "--inferred-dates filter by them.");
    this.followLinks =
        syntax.flag(
            "--follow-links", "Follow links that lead out of a folder, and links to folders.");
  }

  /** The files to read. */
  public Sources sources() {
    return followLinks.value() ? Sources.followingLinks(paths()) : Sources.under(paths());
  }

  /** A reader for files, configured by the options. */
  public ArticleReader reader() {
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
      throw syntax.usageError("--map: " + e.getMessage());
    }
  }

  /**
   * A reader for standard input: article ids are derived from the content, because the name of the
   * input does not identify it.
   */
  public ArticleReader streamReader() {
    return reader().withContentIds();
  }

  /** The files and folders. */
  private List<Path> paths() {
    return inputs.value().stream().filter(input -> !input.equals(DASH)).map(Path::of).toList();
  }

  public boolean hasStandardInput() {
    return inputs.value().contains(DASH);
  }
}
