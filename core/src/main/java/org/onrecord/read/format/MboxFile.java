package org.onrecord.read.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.onrecord.read.context.EntryContext;

/** An mbox file: e-mails, each introduced by a line "From …"; streamed. */
final class MboxFile {

  private static final Pattern BEGIN =
      Pattern.compile("From (?:\\S+@\\S+.*|\\S+ .*\\d{1,2}:\\d{2}.*)");
  private static final int MAX_BEGIN_LENGTH = 1000;

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
          int escape = isEscaped(bytes) ? 1 : 0;
          mail.write(bytes, escape, bytes.length - escape);
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

  /** A sentence may begin with "From", too; the first line of a mail names sender and time. */
  private static boolean startsMail(byte[] line) {
    return line.length <= MAX_BEGIN_LENGTH
        && BEGIN.matcher(new String(line, ISO_8859_1).stripTrailing()).matches();
  }

  /** Whether a line that begins with "From " was escaped. */
  private static boolean isEscaped(byte[] line) {
    int at = 0;
    while (at < line.length && line[at] == '>') {
      at++;
    }
    return at > 0 && new String(line, at, Math.min(5, line.length - at), ISO_8859_1).equals("From ");
  }
}
