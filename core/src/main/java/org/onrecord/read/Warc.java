package org.onrecord.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive: what servers answered with success, if it is text or markup. When
 * they were fetched is not when they were published.
 */
final class Warc {

  private static final int SUCCESS = 200;

  private final Source source;
  private int read;

  Warc(Source source) {
    this.source = source;
  }

  void read(InputStream in) throws IOException {
    long number = 0;
    try (WarcReader records = new WarcReader(in)) {
      for (WarcRecord record = records.next().orElse(null);
          record != null;
          record = records.next().orElse(null)) {
        number++;
        if (record instanceof WarcTargetRecord target) {
          read(target);
        }
      }
    } catch (ParsingException e) {
      source.reject(
          "record "
              + (number + 1)
              + " is malformed ("
              + e.getMessage()
              + "); what follows was not read");
      return;
    }
    if (read == 0) {
      source.reject("holds no page that could be an article");
    }
  }

  private void read(WarcTargetRecord record) {
    try {
      Optional<Page> page = page(record);
      if (page.isPresent() && isText(page.get().type)) {
        read++;
        Optional<Charset> charset =
            Optional.ofNullable(page.get().type.parameters().get("charset"))
                .flatMap(DeclaredCharset::named);
        Source entry = source.entry(record.target(), Optional.of(record.target()), charset);
        entry.read(new BufferedInputStream(page.get().body));
      }
    } catch (IOException | IllegalArgumentException e) {
      String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      source
          .sink()
          .unreadable(
              new UnreadableArticle(
                  source.name() + "/" + record.target(),
                  "cannot be read (" + why + "); the other records were"));
    }
  }

  private record Page(MediaType type, InputStream body) {}

  private static Optional<Page> page(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResource) {
      return Optional.of(new Page(record.contentType(), record.body().stream()));
    }
    boolean answer =
        record instanceof WarcResponse && record.contentType().base().equals(MediaType.HTTP);
    if (!answer) {
      return Optional.empty();
    }
    HttpResponse http = ((WarcResponse) record).http();
    return http.status() == SUCCESS
        ? Optional.of(new Page(http.contentType(), http.bodyDecoded().stream()))
        : Optional.empty();
  }

  private static boolean isText(MediaType type) {
    String subtype = type.subtype();
    return (type.type().equals("text") && !subtype.equals("css") && !subtype.equals("javascript"))
        || subtype.endsWith("xml")
        || subtype.endsWith("json")
        || subtype.equals("pdf");
  }
}
