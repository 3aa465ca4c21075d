package org.onrecord.cli;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A page of the documentation.
 *
 * @param file where it is
 * @param prose its lines outside code blocks
 * @param code its lines in code blocks
 */
record MarkdownPage(Path file, List<String> prose, List<String> code) {

  private static final String FENCE = "```";
  private static final Pattern INLINE_CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.+)");

  static MarkdownPage read(Path file) {
    List<String> prose = new ArrayList<>();
    List<String> code = new ArrayList<>();
    boolean isCode = false;
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(FENCE)) {
          isCode = !isCode;
        } else {
          (isCode ? code : prose).add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MarkdownPage(file, prose, code);
  }

  /** The addresses that it links to. */
  List<String> links() {
    return prose.stream()
        .map(line -> INLINE_CODE.matcher(line).replaceAll("code"))
        .flatMap(line -> LINK.matcher(line).results())
        .map(link -> link.group(1))
        .toList();
  }

  /** What stands between backquotes. */
  List<String> inlineCode() {
    return prose.stream()
        .flatMap(line -> INLINE_CODE.matcher(line).results())
        .map((MatchResult code) -> code.group(1))
        .toList();
  }

  /** The anchors of its headings, as GitHub makes them. */
  Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    prose.stream()
        .map(HEADING::matcher)
        .filter(heading -> heading.matches())
        .map(heading -> anchor(heading.group(1)))
        .forEach(anchors::add);
    return anchors;
  }

  private static String anchor(String heading) {
    CharMatcher kept =
        CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("-_ "));
    return Ascii.toLowerCase(kept.retainFrom(heading)).replace(' ', '-');
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
