package org.onrecord.bench.figures;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown page with measurements. Each is a line with a command in code marks and the day of its
 * run, followed by a block of text, which is what the command printed:
 *
 * <pre>
 * `bench/run quotes FILE` · 2026-11-30
 *
 * ```text
 * …
 * ```
 * </pre>
 *
 * <p>All else is left as it is. Immutable.
 */
final class FiguresPage {

  private static final Pattern MEASUREMENT =
      Pattern.compile(
          "^`((?:bench|training)/[^`\n]+)` · (?:\\d{4}-\\d\\d-\\d\\d|never)\n\n```text\n(.*?)^```$",
          Pattern.MULTILINE | Pattern.DOTALL);

  private final String markdown;

  FiguresPage(String markdown) {
    this.markdown = markdown;
  }

  /** The commands of all measurements, in the order of the page. */
  ImmutableList<String> commands() {
    return MEASUREMENT
        .matcher(markdown)
        .results()
        .map(measurement -> measurement.group(1))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The page with another result of a command; all measurements with this command get it.
   *
   * @param printed what the command wrote to standard output
   * @throws IllegalArgumentException if no measurement has this command
   */
  FiguresPage with(String command, LocalDate day, String printed) {
    if (!commands().contains(command)) {
      throw new IllegalArgumentException("no measurement of the page has the command " + command);
    }
    String measured = "`" + command + "` · " + day + "\n\n```text\n" + block(printed) + "```";
    return new FiguresPage(
        MEASUREMENT
            .matcher(markdown)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1).equals(command) ? measured : whole(found))));
  }

  private static String whole(MatchResult found) {
    return found.group();
  }

  /** What was printed, without blank space at the ends of lines and of the whole. */
  private static String block(String printed) {
    return printed.stripTrailing().lines().map(String::stripTrailing).reduce("", FiguresPage::line);
  }

  private static String line(String before, String line) {
    return before + line + "\n";
  }

  @Override
  public String toString() {
    return markdown;
  }
}
