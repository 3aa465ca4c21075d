package org.onrecord.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.onrecord.read.DocumentText;

/**
 * Reads the paragraphs of the body of a Word document (DOCX); headers, footers and notes are
 * ignored. Recognized by its name and its first bytes. Stateless and safe for use by several
 * threads.
 *
 * <p>Streams the document. One that is unpacked to more than 256 MB, or has more than 16 million
 * characters, is refused.
 */
public final class Docx implements DocumentText {

  private static final String BODY = "word/document.xml";

  /** More than a book with pictures has. */
  private static final long MAX_BYTES = 256L << 20;

  /** Ten times the length of a book. */
  private static final int MAX_CHARACTERS = 16 << 20;

  /** Called by {@link java.util.ServiceLoader}. */
  public Docx() {}

  @Override
  public boolean recognises(String name, byte[] head) {
    return name.toLowerCase(Locale.ROOT).endsWith(".docx")
        && head.length > 1
        && head[0] == 'P'
        && head[1] == 'K';
  }

  @Override
  public List<String> paragraphs(InputStream document) throws IOException {
    ZipInputStream zip = new ZipInputStream(document);
    InputStream limited = new LimitedInputStream(zip);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals(BODY)) {
        return read(limited);
      }
      limited.transferTo(OutputStream.nullOutputStream());
    }
    throw new IOException("is not a readable Word document; save it again as DOCX");
  }

  private static List<String> read(InputStream body) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    List<String> paragraphs = new ArrayList<>();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(body);
      StringBuilder paragraph = new StringBuilder();
      boolean text = false;
      int characters = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          text = xml.getLocalName().equals("t");
          if (xml.getLocalName().equals("tab")) {
            paragraph.append(' ');
          } else if (xml.getLocalName().equals("br") || xml.getLocalName().equals("cr")) {
            paragraph.append('\n');
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          text = false;
          if (xml.getLocalName().equals("p")) {
            paragraph.toString().lines().forEach(paragraphs::add);
            if (paragraph.toString().isBlank()) {
              paragraphs.add("");
            }
            paragraph.setLength(0);
          }
        } else if (event == XMLStreamConstants.CHARACTERS && text) {
          paragraph.append(xml.getText());
          characters += xml.getTextLength();
        }
        if (characters > MAX_CHARACTERS) {
          throw new IOException("is longer than " + (MAX_CHARACTERS >> 20) + " MB; split it");
        }
      }
      return paragraphs;
    } catch (XMLStreamException e) {
      throw new IOException("is a damaged Word document; save it again", e);
    }
  }

  /** A stream that throws an exception if it is longer than {@link #MAX_BYTES}. */
  private static final class LimitedInputStream extends FilterInputStream {
    private long count;

    LimitedInputStream(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(read, 0);
      if (count > MAX_BYTES) {
        throw new IOException("decompresses to more than " + (MAX_BYTES >> 20) + " MB; exclude it");
      }
      return read;
    }
  }
}
