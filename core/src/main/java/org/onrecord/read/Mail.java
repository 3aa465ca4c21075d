package org.onrecord.read;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as an article: a press release, a newsletter. Who sent it wrote it, if it is a person;
 * what is attached is not read.
 */
final class Mail {

  private static final ImmutableSet<String> HEADERS =
      ImmutableSet.of(
          "received",
          "return-path",
          "delivered-to",
          "message-id",
          "mime-version",
          "from",
          "to",
          "subject",
          "date",
          "dkim-signature",
          "content-type",
          "reply-to",
          "x-received",
          "sender");

  private static final int HEADERS_SEEN = 3;
  private static final int DEEPEST = 20;

  private final Source source;

  Mail(Source source) {
    this.source = source;
  }

  /** Whether a text opens with the headers of a mail. */
  static boolean opens(String start) {
    int seen = 0;
    for (String line : (Iterable<String>) start.lines().limit(40)::iterator) {
      int colon = line.indexOf(':');
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      if (colon > 0 && HEADERS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT))) {
        seen++;
      } else if (!folded && (colon <= 0 || line.substring(0, colon).indexOf(' ') >= 0)) {
        break;
      }
    }
    return seen >= HEADERS_SEEN;
  }

  void read(byte[] bytes) {
    read(bytes, source.name(), true);
  }

  /** Reads a mail that stands at a place of its source, perhaps as its only one. */
  void read(byte[] bytes, String place, boolean only) {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
      Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
      Draft draft =
          new Draft()
              .id(text(mail.getMessageId()).replace("<", "").replace(">", ""))
              .title(text(mail.getSubject()));
      Optional.ofNullable(mail.getHeader().getField("Date"))
          .ifPresent(date -> draft.date(text(date.getBody())));
      if (mail.getFrom() != null) {
        mail.getFrom().stream().map(Mailbox::getName).forEach(name -> draft.credit(text(name)));
      }
      words(mail, draft, 0);
      draft.accept(source, place, only);
      mail.dispose();
    } catch (IOException e) {
      source
          .sink()
          .unreadable(new UnreadableArticle(place, "is a broken mail (" + e.getMessage() + ")", e));
    }
  }

  /**
   * Takes the words of the first part that has any: of two forms of one text, the marked-up one.
   */
  private static void words(Entity entity, Draft draft, int depth) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart parts && depth < DEEPEST) {
      for (Entity part : parts.getBodyParts()) {
        if (isType(part, "text/html") || part.isMultipart()) {
          words(part, draft, depth + 1);
        }
      }
      for (Entity part : parts.getBodyParts()) {
        words(part, draft, depth + 1);
      }
    } else if (body instanceof TextBody text && !draft.hasBody() && !isAttached(entity)) {
      String words = decode(text, entity);
      if (isType(entity, "text/html")) {
        draft.html(words);
      } else if (isType(entity, "text/plain")) {
        draft.paragraphs(Line.paragraphs(Line.of(words)));
      }
    }
  }

  private static String decode(TextBody text, Entity entity) throws IOException {
    byte[] bytes = text.getInputStream().readAllBytes();
    return TextBytes.decode(
        bytes, Optional.ofNullable(entity.getCharset()).flatMap(DeclaredCharset::named));
  }

  private static boolean isType(Entity entity, String type) {
    return type.equals(entity.getMimeType());
  }

  private static boolean isAttached(Entity entity) {
    return "attachment".equals(entity.getDispositionType());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
