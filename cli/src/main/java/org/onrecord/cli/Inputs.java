package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.read.ArticleReader;
import picocli.CommandLine.Parameters;

/** The files, folders and streams that a command reads. */
final class Inputs {

  /** What articles from standard input are called in ids and messages. */
  static final String STANDARD_INPUT = "stdin";

  /** Reads standard input, which is another text every time. */
  static final ArticleReader STREAM_READER = ArticleReader.create().withContentIds();

  private static final String DASH = "-";

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files or folders of articles; - is standard input.")
  private List<String> inputs = new ArrayList<>();

  /** The files and folders. */
  List<Path> paths() {
    return inputs.stream().filter(input -> !input.equals(DASH)).map(Path::of).toList();
  }

  boolean hasStandardInput() {
    return inputs.contains(DASH);
  }
}
