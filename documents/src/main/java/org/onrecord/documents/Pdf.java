package org.onrecord.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.onrecord.read.DocumentText;

/**
 * Reads the text layer of a PDF. A scan without a text layer is an error, not an empty article.
 * Recognized by its first bytes. Stateless and safe for use by several threads.
 *
 * <p>Holds the whole document in memory. One of more than 256 MB or 2,000 pages is refused.
 */
public final class Pdf implements DocumentText {

  private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

  /** A newspaper has some hundred pages at most. */
  private static final int MAX_PAGES = 2000;

  private static final int MAX_BYTES = 256 << 20;

  /** Called by {@link java.util.ServiceLoader}. */
  public Pdf() {}

  @Override
  public boolean recognises(String name, byte[] head) {
    if (head.length < MAGIC.length) {
      return false;
    }
    for (int i = 0; i < MAGIC.length; i++) {
      if (head[i] != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public List<String> paragraphs(InputStream document) throws IOException {
    byte[] bytes = document.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IOException("is longer than " + (MAX_BYTES >> 20) + " MB; split it");
    }
    try (PDDocument pdf = load(bytes)) {
      if (pdf.getNumberOfPages() > MAX_PAGES) {
        throw new IOException("has more than " + MAX_PAGES + " pages; split it");
      }
      List<PdfLine> lines = lines(pdf);
      if (lines.isEmpty()) {
        throw new IOException("has no text layer; run OCR first");
      }
      return PdfParagraphs.of(PdfMargins.without(lines));
    }
  }

  private static PDDocument load(byte[] bytes) throws IOException {
    try {
      RandomAccessReadBuffer buffer = new RandomAccessReadBuffer(bytes);
      return Loader.loadPDF(buffer, "", null, null, IOUtils.createMemoryOnlyStreamCache());
    } catch (InvalidPasswordException e) {
      throw new IOException("is password-protected; save it without a password", e);
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static List<PdfLine> lines(PDDocument pdf) throws IOException {
    try {
      return PdfLineReader.lines(pdf);
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static IOException damaged(Exception e) {
    return new IOException("is a damaged PDF (" + e.getMessage() + "); save it again", e);
  }
}
