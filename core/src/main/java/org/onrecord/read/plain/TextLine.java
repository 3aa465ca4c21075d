package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.read.context.TextRules;

/**
 * A non-blank line of plain text, and its paragraph.
 *
 * <p>A paragraph is a block between blank lines, in hard-wrapped text; otherwise, in a file without
 * blank lines or a block with a line too long to be hard-wrapped, a line.
 *
 * @param text the trimmed text
 * @param paragraph the number of its paragraph; increases from paragraph to paragraph
 */
public record TextLine(String text, int paragraph) {

  /** Longer lines are not hard-wrapped: terminals and mail programs wrap earlier. */
  private static final int MAX_WRAPPED_LENGTH = 160;

  private static final CharMatcher ENDS = CharMatcher.anyOf("\n\f\u0085\u2028\u2029");

  /** The non-blank lines of a text. */
  public static ImmutableList<TextLine> of(String text) {
    List<List<String>> blocks = new ArrayList<>();
    boolean open = false;
    String even = text.replace("\r\n", "\n").replace('\r', '\n');
    for (String raw : Splitter.on(ENDS).split(even)) {
      String line = TextRules.trim(raw);
      if (!line.isEmpty()) {
        if (!open) {
          blocks.add(new ArrayList<>());
        }
        blocks.get(blocks.size() - 1).add(line);
      }
      open = !line.isEmpty();
    }
    boolean single = blocks.size() < 2;
    ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    int paragraph = 0;
    for (List<String> block : blocks) {
      boolean wrapped =
          !single && block.stream().allMatch(line -> line.length() <= MAX_WRAPPED_LENGTH);
      for (String line : block) {
        // "Author: …" is never part of an adjacent paragraph.
        boolean alone = !wrapped || Byline.labelled(line).isPresent();
        paragraph += alone ? 1 : 0;
        lines.add(new TextLine(line, paragraph));
        paragraph += alone ? 1 : 0;
      }
      paragraph += wrapped ? 1 : 0;
    }
    return lines.build();
  }

  /** The paragraphs of some lines, hard-wrapped ones joined by a space. */
  public static ImmutableList<String> paragraphs(List<TextLine> lines) {
    ImmutableList.Builder<String> paragraphs = ImmutableList.builder();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      open.append(open.isEmpty() ? "" : " ").append(lines.get(i).text);
      if (i + 1 == lines.size() || lines.get(i + 1).paragraph != lines.get(i).paragraph) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
    }
    return paragraphs.build();
  }
}
