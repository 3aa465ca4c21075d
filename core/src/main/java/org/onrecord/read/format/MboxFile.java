package org.onrecord.read.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.onrecord.read.context.EntryContext;

/** An mbox file: e-mails, each introduced by a line "From …"; streamed. */
final class MboxFile {

  private static final byte[] BEGIN = "From ".getBytes(ISO_8859_1);

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
    boolean blank = true;
    for (int c = in.read(); c >= 0; c = in.read()) {
      line.write(c);
      if (c == '\n') {
        byte[] bytes = line.toByteArray();
        line.reset();
        if (blank && startsMail(bytes)) {
          end(mail);
        } else if (mail.size() <= EntryContext.MAX_DOCUMENT_BYTES) {
          mail.write(bytes);
        }
        blank = bytes.length <= 2;
      } else if (line.size() > EntryContext.MAX_DOCUMENT_BYTES) {
        throw new IOException(
            "a line is longer than " + (EntryContext.MAX_DOCUMENT_BYTES >> 20) + " MB");
      }
    }
    mail.write(line.toByteArray());
    end(mail);
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

  private static boolean startsMail(byte[] line) {
    for (int i = 0; i < BEGIN.length; i++) {
      if (i >= line.length || line[i] != BEGIN[i]) {
        return false;
      }
    }
    return true;
  }
}
