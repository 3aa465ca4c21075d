package org.onrecord.read.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.onrecord.read.context.EntryContext;

/** An mbox file: e-mails, each introduced by a line "From …"; streamed. */
final class MboxFile {

  private static final String FROM = "From ";
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:");
  private static final int MAX_NAME_LENGTH = 80;

  private final EntryContext context;
  private int number;

  MboxFile(EntryContext context) {
    this.context = context;
  }

  /** Whether a text begins like an mbox file. */
  static boolean opens(String start) {
    int end = start.indexOf('\n');
    return start.startsWith("From ") && end > 0 && MailMessage.opens(start.substring(end + 1));
  }

  void read(InputStream in) throws IOException {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] begin = new byte[0];
    boolean blank = true;
    for (int c = in.read(); c >= 0; c = in.read()) {
      line.write(c);
      if (c == '\n') {
        byte[] bytes = line.toByteArray();
        line.reset();
        if (begin.length > 0 && isHeader(bytes)) {
          end(mail);
        } else {
          add(begin, mail);
        }
        boolean begins = blank && startsWith(bytes, 0, FROM);
        begin = begins ? bytes : new byte[0];
        if (!begins) {
          add(bytes, mail);
        }
        blank = bytes.length <= 2;
      } else if (line.size() > EntryContext.MAX_DOCUMENT_BYTES) {
        throw new IOException(
            "a line is longer than " + (EntryContext.MAX_DOCUMENT_BYTES >> 20) + " MB");
      }
    }
    add(begin, mail);
    mail.write(line.toByteArray());
    end(mail);
  }

  /** Adds a line to a mail, up to the length from which it is too long, without an escape sign. */
  private static void add(byte[] line, ByteArrayOutputStream mail) {
    if (mail.size() <= EntryContext.MAX_DOCUMENT_BYTES) {
      int escape = isEscaped(line) ? 1 : 0;
      mail.write(line, escape, line.length - escape);
    }
  }

  private void end(ByteArrayOutputStream mail) {
    if (mail.size() > EntryContext.MAX_DOCUMENT_BYTES) {
      number++;
      context.reject(
          "message "
              + number
              + " is longer than "
              + (EntryContext.MAX_DOCUMENT_BYTES >> 20)
              + " MB and was skipped; the others were read");
    } else if (mail.size() > 0) {
      number++;
      new MailMessage(context).read(mail.toByteArray(), context.name() + " mail " + number, false);
    }
    mail.reset();
  }

  /** Whether a line is a header; a sentence may begin with "From", but no header follows it. */
  private static boolean isHeader(byte[] line) {
    String start = new String(line, 0, Math.min(line.length, MAX_NAME_LENGTH), ISO_8859_1);
    return HEADER.matcher(start).lookingAt();
  }

  /** Whether a line that begins with "From " was escaped. */
  private static boolean isEscaped(byte[] line) {
    int at = 0;
    while (at < line.length && line[at] == '>') {
      at++;
    }
    return at > 0 && startsWith(line, at, FROM);
  }

  private static boolean startsWith(byte[] line, int at, String start) {
    int length = Math.min(start.length(), line.length - at);
    return new String(line, at, length, ISO_8859_1).equals(start);
  }
}
