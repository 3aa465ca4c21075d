package org.onrecord.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the lines of a PDF to paragraphs. A paragraph ends at a change of the font size, a gap
 * wider than between lines, an indented line, or a line that is shorter than its column and ends a
 * sentence; it goes on in the next column or page if none of these ends it there.
 */
final class PdfParagraphs {

  private static final float MAX_LINE_GAP = 1.25f;
  private static final float MIN_INDENT = 0.8f;
  private static final float MAX_INDENT = 4f;

  /** A line that ends this much of its width before its column does is the last of a paragraph. */
  private static final float MAX_WIDTH_SHARE = 0.9f;

  private static final float MIN_HEADLINE_SIZE = 1.15f;
  private static final int MAX_HEADLINE_LENGTH = 300;
  private static final String SENTENCE_ENDS = ".!?…:”\"»’";

  private final List<PdfLine> lines;
  private final Map<Integer, Float> gaps = new HashMap<>();
  private final String all;

  private PdfParagraphs(List<PdfLine> lines) {
    this.lines = lines;
    this.all = String.join(" ", lines.stream().map(PdfLine::text).toList());
  }

  /** The paragraphs, the headline first. */
  static List<String> of(List<PdfLine> lines) {
    return new PdfParagraphs(lines).paragraphs();
  }

  private List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    List<List<PdfLine>> blocks = blocks();
    Optional<List<PdfLine>> headline = headline(blocks);
    headline.ifPresent(block -> paragraphs.add(joined(block)));
    blocks.stream()
        .filter(block -> headline.filter(title -> title == block).isEmpty())
        .forEach(block -> paragraphs.add(joined(block)));
    return paragraphs;
  }

  private List<List<PdfLine>> blocks() {
    List<List<PdfLine>> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || isEnd(i)) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(lines.get(i));
    }
    return blocks;
  }

  /** Whether a paragraph ends before the line with this index. */
  private boolean isEnd(int i) {
    PdfLine line = lines.get(i);
    PdfLine before = lines.get(i - 1);
    if (!line.hasSizeOf(before)) {
      return true;
    }
    float gap = line.baseline() - before.baseline();
    boolean below = line.page() == before.page() && gap > 0;
    if (!below) {
      return endsSentence(before.text()) && (isShort(i - 1) || isIndented(i));
    }
    return gap > lineGap(line) * MAX_LINE_GAP
        || isIndented(i)
        || (isShort(i - 1) && endsSentence(before.text()));
  }

  /** The usual distance of lines of this size: the smallest that is not exceptional. */
  private float lineGap(PdfLine line) {
    return gaps.computeIfAbsent(Math.round(line.size()), size -> lineGap(size.intValue()));
  }

  private float lineGap(int size) {
    List<Float> distances = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      PdfLine before = lines.get(i - 1);
      float gap = line.baseline() - before.baseline();
      boolean next = line.page() == before.page() && line.hasSizeOf(before) && gap > 0;
      if (next && Math.round(line.size()) == size) {
        distances.add(gap);
      }
    }
    // Without any other line of that size, twice the size is the distance of paragraphs.
    float usual = distances.isEmpty() ? size * 1.5f : lowerQuartile(distances);
    return Math.min(usual, size * 2f);
  }

  private static float lowerQuartile(List<Float> values) {
    return values.stream().sorted().toList().get(values.size() / 4);
  }

  /** Whether a line begins to the right of the line before it and of the line after it. */
  private boolean isIndented(int i) {
    PdfLine line = lines.get(i);
    Optional<PdfLine> next = sameColumn(i, i + 1);
    float by = line.left() - next.map(PdfLine::left).orElseGet(() -> lines.get(i - 1).left());
    boolean indented = by > line.size() * MIN_INDENT && by < line.size() * MAX_INDENT;
    boolean hanging =
        sameColumn(i, i - 1).filter(before -> before.left() >= line.left() - 1).isPresent();
    return indented && !(hanging && next.isEmpty());
  }

  private Optional<PdfLine> sameColumn(int i, int other) {
    if (other < 0 || other >= lines.size()) {
      return Optional.empty();
    }
    PdfLine line = lines.get(i);
    PdfLine neighbour = lines.get(other);
    boolean same =
        line.page() == neighbour.page()
            && line.hasSizeOf(neighbour)
            && Math.abs(line.left() - neighbour.left()) < line.size() * MAX_INDENT;
    return same ? Optional.of(neighbour) : Optional.empty();
  }

  /** Whether a line ends before its column: the widest of the lines next to it. */
  private boolean isShort(int i) {
    float width = 0;
    for (int j = Math.max(0, i - 3); j <= Math.min(lines.size() - 1, i + 3); j++) {
      width = Math.max(width, sameColumn(i, j).map(PdfLine::width).orElse(0f));
    }
    return lines.get(i).width() < width * MAX_WIDTH_SHARE;
  }

  private static boolean endsSentence(String text) {
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The largest lines of the first page, if they are larger than most of the text. */
  private static Optional<List<PdfLine>> headline(List<List<PdfLine>> blocks) {
    Map<Integer, Integer> lengths = new HashMap<>();
    blocks.stream()
        .flatMap(List::stream)
        .forEach(
            line -> lengths.merge(Math.round(line.size()), line.text().length(), Integer::sum));
    int usual =
        lengths.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    return blocks.stream()
        .filter(block -> block.get(0).page() == blocks.get(0).get(0).page())
        .filter(block -> block.get(0).size() > usual * MIN_HEADLINE_SIZE)
        .filter(PdfParagraphs::isHeadline)
        .max(Comparator.comparingDouble(block -> block.get(0).size()));
  }

  private static boolean isHeadline(List<PdfLine> block) {
    int length = block.stream().mapToInt(line -> line.text().length()).sum();
    boolean words = block.stream().anyMatch(line -> line.text().indexOf(' ') > 0);
    return words && length <= MAX_HEADLINE_LENGTH;
  }

  private String joined(List<PdfLine> block) {
    StringBuilder text = new StringBuilder();
    for (PdfLine line : block) {
      if (text.isEmpty()) {
        text.append(line.text());
      } else if (isHyphenated(text, line.text())) {
        if (!isWordWithHyphen(text, line.text())) {
          text.setLength(text.length() - 1);
        }
        text.append(line.text());
      } else {
        text.append(' ').append(line.text());
      }
    }
    return text.toString().replace("\u00AD ", "").replace("\u00AD", "");
  }

  private static boolean isHyphenated(StringBuilder text, String next) {
    int last = text.length() - 1;
    return last > 0
        && "-\u2010\u00AD".indexOf(text.charAt(last)) >= 0
        && Character.isLetter(text.charAt(last - 1))
        && Character.isLowerCase(next.charAt(0));
  }

  /** Whether the word is written with a hyphen within a line, too. */
  private boolean isWordWithHyphen(StringBuilder text, String next) {
    int start = text.length() - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < next.length() && Character.isLetter(next.charAt(end))) {
      end++;
    }
    return all.contains(text.substring(start) + next.substring(0, end));
  }
}
