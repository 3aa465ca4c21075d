package org.onrecord.read.context;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * The input of every format reader: one file, stream or archive entry, and the sink of its articles
 * and problems.
 *
 * @param latest the last plausible publication day
 * @param address the URL it was fetched from, if known
 * @param charset the charset declared when it was fetched
 * @param depth the number of archives around it
 * @param budget how much the file or stream may expand to
 */
public record EntryContext(
    String name,
    Settings settings,
    LocalDate latest,
    Optional<String> address,
    Optional<Charset> charset,
    int depth,
    ArchiveBudget budget,
    EntrySink sink) {

  /** Maximum bytes of one text. */
  public static final int MAX_TEXT_BYTES = 16 << 20;

  /**
   * Maximum bytes of a JSON document, and of one line of JSON Lines, which are larger than their
   * articles.
   */
  public static final int MAX_DOCUMENT_BYTES = 64 << 20;

  /** The context of a file or stream outside archives. */
  public static EntryContext of(String name, Settings settings, LocalDate latest, EntrySink sink) {
    return new EntryContext(
        name, settings, latest, Optional.empty(), Optional.empty(), 0, new ArchiveBudget(), sink);
  }

  /** An entry of this archive, named by its position in it. */
  public EntryContext entry(String entry) {
    return entry(entry, Optional.empty(), Optional.empty());
  }

  /** As {@link #entry(String)}, with more properties. */
  public EntryContext entry(String entry, Optional<String> address, Optional<Charset> charset) {
    return new EntryContext(
        name + "/" + entry, settings, latest, address, charset, depth + 1, budget, sink);
  }

  /** This entry, with the URL that it was fetched from; an unknown one changes nothing. */
  public EntryContext withAddress(Optional<String> found) {
    return new EntryContext(
        name, settings, latest, found.or(() -> address), charset, depth, budget, sink);
  }

  /** Emits an article, unless it has no text. */
  public void accept(Article article) {
    accept(article, name);
  }

  /** As {@link #accept(Article)}, for an article with a position of its own in the source. */
  public void accept(Article article, String place) {
    if (TextRules.isBlank(article.title()) && TextRules.isBlank(article.body())) {
      problem(place, "is empty or has no text");
    } else {
      sink.article(ControlCharacters.repaired(article));
    }
  }

  /** Reports why this entry was not read, or not completely. */
  public void reject(String reason) {
    problem(name, reason);
  }

  /** Reports a problem at a position of its own in the source. */
  public void problem(String place, String reason) {
    sink.problem(place, reason);
  }

  /** As {@link #problem(String, String)}, with a cause. */
  public void problem(String place, String reason, Throwable cause) {
    sink.problem(place, reason, cause);
  }

  /** Reports why the rest of this entry could not be read. */
  public void cutShort(String reason) {
    sink.cutShort(name, reason);
  }

  /** As {@link #cutShort(String)}, with a position of its own in the source. */
  public void cutShort(String place, String reason) {
    sink.cutShort(place, reason);
  }

  /** As {@link #cutShort(String)}, with a position of its own in the source and a cause. */
  public void cutShort(String place, String reason, Throwable cause) {
    sink.cutShort(place, reason, cause);
  }

  /** The message for input that could not be read to its end. */
  public static String brokenOff(IOException e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return "cannot be read completely (" + why + "); check the file and index it again";
  }

  /** Reports a publication date in the future, which is ignored. */
  public void reportFutureDate(String date) {
    reject(
        "its publication date "
            + TextRules.abbreviated(date)
            + " is in the future and was ignored; the rest of the article was kept");
  }

  /** The id of the only article of this source, if it has none of its own. */
  public String id(String title, String body) {
    return settings.contentIds() ? ContentId.of(name, title, body) : name;
  }
}
