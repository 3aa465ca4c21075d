package org.onrecord.read.format;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.onrecord.read.context.DeclaredCharset;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextBytes;
import org.onrecord.read.html.HtmlParagraphs;
import org.onrecord.read.plain.ArticleDraft;
import org.onrecord.read.plain.TextLine;

/**
 * An e-mail as an article: a press release or newsletter. The sender is the author if it is a
 * person; of attachments, only messages are read, each as an article.
 */
final class MailMessage {

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

  private static final int MIN_HEADERS = 3;
  private static final int MAX_DEPTH = 20;

  private final EntryContext context;

  MailMessage(EntryContext context) {
    this.context = context;
  }

  /** Whether a text begins with mail headers. */
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
    return seen >= MIN_HEADERS;
  }

  void read(byte[] bytes) {
    read(bytes, context.name(), true);
  }

  /** Reads a mail at a position of its source, which may be its only one. */
  void read(byte[] bytes, String place, boolean only) {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
      Message mail = builder.parseMessage(new ByteArrayInputStream(bytes));
      Optional<MailText> words = words(mail, 0);
      List<Message> inner = new ArrayList<>();
      messages(mail, 0, inner);
      Optional<SavedPage> page = SavedPage.in(mail);
      if (page.isPresent()) {
        new HtmlDocument(context.withAddress(page.get().address())).read(page.get().html());
      } else if (!inner.isEmpty()) {
        if (words.isPresent()) {
          draft(mail, words).accept(context, place, false);
        }
        for (int i = 0; i < inner.size(); i++) {
          draft(inner.get(i), words(inner.get(i), 0))
              .accept(context, place + " message " + (i + 1), false);
        }
      } else if (words.filter(MailText::isExport).isPresent()) {
        new ProQuestExport(context).read(words.get().text);
      } else {
        draft(mail, words).accept(context, place, only);
      }
      mail.dispose();
    } catch (IOException e) {
      context.problem(place, "is a malformed e-mail (" + e.getMessage() + ")", e);
    }
  }

  /** The messages in a digest, and those that are attached. */
  private static void messages(Entity entity, int depth, List<Message> found) {
    if (entity.getBody() instanceof Multipart parts && depth < MAX_DEPTH) {
      for (Entity part : parts.getBodyParts()) {
        if (part.getBody() instanceof Message message) {
          found.add(message);
        } else {
          messages(part, depth + 1, found);
        }
      }
    }
  }

  private static ArticleDraft draft(Message mail, Optional<MailText> words) {
    ArticleDraft draft =
        new ArticleDraft()
            .id(text(mail.getMessageId()).replace("<", "").replace(">", ""))
            .title(text(mail.getSubject()));
    Optional.ofNullable(mail.getHeader().getField("Date"))
        .ifPresent(date -> draft.date(text(date.getBody())));
    if (mail.getFrom() != null) {
      mail.getFrom().stream().map(Mailbox::getName).forEach(name -> draft.sender(text(name)));
    }
    words.ifPresent(found -> draft.paragraphs(found.paragraphs));
    return draft;
  }

  /** The content of a part, unchanged and as paragraphs. */
  private record MailText(String text, List<String> paragraphs) {
    /** Whether the mail contains articles that a database sent on request. */
    boolean isExport() {
      return ProQuestExport.matches(text);
    }
  }

  /** The text of the first part that has any; of alternatives, HTML is preferred. */
  private static Optional<MailText> words(Entity entity, int depth) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart parts && depth < MAX_DEPTH) {
      Optional<MailText> found = Optional.empty();
      for (Entity part : parts.getBodyParts()) {
        if (found.isEmpty() && (isType(part, "text/html") || part.isMultipart())) {
          found = words(part, depth + 1);
        }
      }
      for (Entity part : parts.getBodyParts()) {
        found = found.isPresent() ? found : words(part, depth + 1);
      }
      return found;
    }
    if (!(body instanceof TextBody text) || isAttached(entity)) {
      return Optional.empty();
    }
    String words = decode(text, entity);
    List<String> paragraphs = List.of();
    if (isType(entity, "text/html")) {
      paragraphs = HtmlParagraphs.ofHtml(words);
    } else if (isType(entity, "text/plain")) {
      paragraphs = TextLine.paragraphs(TextLine.of(words));
    }
    return paragraphs.isEmpty() ? Optional.empty() : Optional.of(new MailText(words, paragraphs));
  }

  static String decode(TextBody text, Entity entity) throws IOException {
    byte[] bytes = text.getInputStream().readAllBytes();
    return TextBytes.decode(
        bytes, Optional.ofNullable(entity.getCharset()).flatMap(DeclaredCharset::named));
  }

  static boolean isType(Entity entity, String type) {
    return type.equals(entity.getMimeType());
  }

  private static boolean isAttached(Entity entity) {
    return "attachment".equals(entity.getDispositionType());
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
