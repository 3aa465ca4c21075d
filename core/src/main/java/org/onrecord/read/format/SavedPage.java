package org.onrecord.read.format;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.stream.Field;

/**
 * A web page that a browser saved as one file (MHTML), which has the form of a mail: its headers
 * say when and by which program it was saved, not who wrote it and when.
 *
 * @param html the page
 * @param address the URL it was saved from, if known
 */
record SavedPage(String html, Optional<String> address) {

  private static final int MAX_DEPTH = 5;

  /** The page in a message; empty for a mail. */
  static Optional<SavedPage> in(Message mail) throws IOException {
    Optional<String> snapshot = header(mail, "Snapshot-Content-Location");
    boolean saved =
        snapshot.isPresent()
            || header(mail, "From")
                .filter(from -> from.toLowerCase(Locale.ROOT).contains("saved by"))
                .isPresent();
    Optional<Entity> page = page(mail, 0);
    if (page.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> location =
        header(page.get(), "Content-Location").or(() -> header(mail, "Content-Location"));
    boolean unsent =
        Stream.of("To", "Received", "Message-ID").noneMatch(name -> header(mail, name).isPresent());
    if (!saved && !(unsent && location.isPresent())) {
      return Optional.empty();
    }
    String html = MailMessage.decode((TextBody) page.get().getBody(), page.get());
    return Optional.of(
        new SavedPage(html, snapshot.or(() -> location).filter(url -> url.startsWith("http"))));
  }

  /** The first part that is a page; pages in frames follow. */
  private static Optional<Entity> page(Entity entity, int depth) {
    Body body = entity.getBody();
    if (body instanceof Multipart parts && depth < MAX_DEPTH) {
      return parts.getBodyParts().stream()
          .flatMap(part -> page(part, depth + 1).stream())
          .findFirst();
    }
    boolean html =
        MailMessage.isType(entity, "text/html")
            || MailMessage.isType(entity, "application/xhtml+xml");
    return html && body instanceof TextBody ? Optional.of(entity) : Optional.empty();
  }

  private static Optional<String> header(Entity entity, String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    return Optional.ofNullable(field)
        .map(Field::getBody)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
