package org.onrecord.read.context;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * What every reader of a format is given: one file or stream, or one entry of an archive, and where
 * its articles and problems go.
 *
 * @param latest the last day that is believed to be one of publication
 * @param address where it was fetched, if whoever kept it knows
 * @param charset what it was said to be encoded in, when it was fetched
 * @param depth how many archives it is in
 */
public record EntryContext(
    String name,
    Settings settings,
    LocalDate latest,
    Optional<String> address,
    Optional<Charset> charset,
    int depth,
    EntrySink sink) {

  /** The most bytes of one text. */
  public static final int MAX_TEXT_BYTES = 16 << 20;

  /**
   * The most bytes of a JSON document, and of one line of JSON Lines: our own are longer than their
   * articles.
   */
  public static final int MAX_DOCUMENT_BYTES = 64 << 20;

  /** The context of a file or stream that is in no archive. */
  public static EntryContext of(String name, Settings settings, LocalDate latest, EntrySink sink) {
    return new EntryContext(name, settings, latest, Optional.empty(), Optional.empty(), 0, sink);
  }

  /** An entry of this archive, called by its place in it. */
  public EntryContext entry(String entry) {
    return entry(entry, Optional.empty(), Optional.empty());
  }

  /** As {@link #entry(String)}, of which more is known. */
  public EntryContext entry(String entry, Optional<String> address, Optional<Charset> charset) {
    return new EntryContext(
        name + "/" + entry, settings, latest, address, charset, depth + 1, sink);
  }

  /** Hands over an article, unless it has no words. */
  public void accept(Article article) {
    accept(article, name);
  }

  /** As {@link #accept(Article)}, for an article with a place of its own in the source. */
  public void accept(Article article, String place) {
    if (TextRules.isBlank(article.title()) && TextRules.isBlank(article.body())) {
      problem(place, "is empty or has no text");
    } else {
      sink.article(article);
    }
  }

  /** Reports why nothing, or not all, of this entry was read. */
  public void reject(String reason) {
    problem(name, reason);
  }

  /** Reports a problem at a place of its own in the source. */
  public void problem(String place, String reason) {
    sink.problem(place, reason);
  }

  /** As {@link #problem(String, String)}, with the exception that told of it. */
  public void problem(String place, String reason, Throwable cause) {
    sink.problem(place, reason, cause);
  }

  /** What is wrong with bytes that break off, for messages. */
  public static String brokenOff(IOException e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return "ends unexpectedly (" + why + "); check the file and index it again";
  }

  /** Reports a date of publication that is still to come, and so is not believed. */
  public void reportFutureDate(String date) {
    reject(
        "its publication date "
            + TextRules.abbreviated(date)
            + " is in the future and was ignored; the rest of the article was kept");
  }

  /** What the only article of this source is called for want of a name of its own. */
  public String id(String title, String body) {
    return settings.contentIds() ? ContentId.of(name, title, body) : name;
  }
}
