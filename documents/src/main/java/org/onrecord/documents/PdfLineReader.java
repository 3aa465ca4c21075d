package org.onrecord.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF, in the order of its content, which is that of its columns. */
final class PdfLineReader extends PDFTextStripper {

  private final List<PdfLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> characters = new ArrayList<>();

  private PdfLineReader() {
    setSortByPosition(false);
  }

  /**
   * The lines of all pages.
   *
   * @throws IOException if a page is damaged
   */
  static List<PdfLine> lines(PDDocument pdf) throws IOException {
    PdfLineReader reader = new PdfLineReader();
    reader.getText(pdf);
    reader.end();
    return reader.lines;
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    text.append(word);
    characters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    end();
  }

  @Override
  protected void writePageEnd() {
    end();
  }

  private void end() {
    String words = text.toString().strip();
    if (!words.isEmpty() && !characters.isEmpty()) {
      float left = Float.MAX_VALUE;
      float right = 0;
      Map<Float, Integer> sizes = new HashMap<>();
      for (TextPosition character : characters) {
        left = Math.min(left, character.getXDirAdj());
        right = Math.max(right, character.getXDirAdj() + character.getWidthDirAdj());
        sizes.merge(character.getFontSizeInPt(), 1, Integer::sum);
      }
      float size =
          sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
      float baseline = characters.get(0).getYDirAdj();
      lines.add(new PdfLine(words, getCurrentPageNo() - 1, left, right, baseline, size));
    }
    text.setLength(0);
    characters.clear();
  }
}
