package org.onrecord.read;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.onrecord.model.Article;
import org.onrecord.read.context.ArticleFileName;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.Settings;
import org.onrecord.read.format.FormatDispatcher;
import org.onrecord.read.json.FieldMapping;
import org.onrecord.read.json.Sidecar;

/**
 * Reads articles from files and streams.
 *
 * <pre>{@code
 * ArticleReader.create().read(folder.resolve("a/talks.txt"), "a/talks.txt", sink);
 * }</pre>
 *
 * <p>The format is detected by content, with the extension as a hint: web pages, JSON Lines and
 * JSON (see {@link ArticleJson} for the fields; JSON Feed, ninjs, schema.org), tables, feeds,
 * agency XML, mail, database exports, Markdown with front matter, otherwise plain text; and
 * archives of these. Other documents are read by any {@link DocumentText} on the class path. Text
 * is UTF-8 or UTF-16, otherwise the declared charset, otherwise Windows-1252.
 *
 * <p>Never throws because of file content: unreadable items go to {@link ArticleSink#unreadable},
 * at most a thousand per source, and reading continues. Memory is bounded: archives and
 * multi-article formats are streamed; a text over 16 MB, or a JSON line or entry over 64 MB, is
 * reported as unreadable.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ArticleReader {

  private static final String VERSION = "1";

  private static final FormatDispatcher DISPATCHER = new FormatDispatcher(DocumentServices::find);

  /** The time zone in which a day begins first. */
  private static final ZoneOffset MAX_OFFSET = ZoneOffset.ofHours(14);

  private final Clock clock;
  private final Settings settings;

  private ArticleReader(Clock clock, Settings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /** {@return a reader with the default settings, which uses the system clock} */
  public static ArticleReader create() {
    return new ArticleReader(Clock.systemUTC(), Settings.DEFAULT);
  }

  /**
   * A reader with another clock. A publication date after today in every time zone is rejected.
   *
   * <p>Invoking this has no effect on the receiving instance.
   *
   * @param clock supplies today's date; the default is the system clock
   * @return a reader with that clock
   */
  public ArticleReader withClock(Clock clock) {
    return new ArticleReader(Objects.requireNonNull(clock), settings);
  }

  /**
   * A reader for sources without permanent names, such as standard input: an article without id or
   * URL gets the name and a digest of its text as id.
   *
   * <p>Invoking this has no effect on the receiving instance.
   *
   * @return a reader with such ids
   */
  public ArticleReader withContentIds() {
    return new ArticleReader(clock, settings.withContentIds());
  }

  /**
   * A reader that infers a date range for undated articles from their text: "on Saturday, April 19"
   * in a text that names 2018 is the week before 19 April 2025. The date is marked as inferred: a
   * range, never a day.
   *
   * <p>Invoking this has no effect on the receiving instance.
   *
   * @return a reader that infers dates
   */
  public ArticleReader withInferredDates() {
    return new ArticleReader(clock, settings.withInferredDates());
  }

  /**
   * A reader for records with other field names.
   *
   * <p>Invoking this has no effect on the receiving instance.
   *
   * @param fields the names in the records, by the names in {@link ArticleJson}: {@code author} to
   *     {@code byline}
   * @return a reader for such records
   * @throws IllegalArgumentException if a key is not one of the names in {@link ArticleJson}
   */
  public ArticleReader withFields(Map<String, String> fields) {
    FieldMapping.check(fields.keySet());
    return new ArticleReader(clock, settings.withFields(fields));
  }

  /**
   * A reader that sets the authors of every article.
   *
   * <p>Invoking this has no effect on the receiving instance.
   *
   * @param credit one name, or several joined by "and"
   * @return a reader that sets these authors
   */
  public ArticleReader withAuthor(String credit) {
    return new ArticleReader(clock, settings.withAuthor(credit));
  }

  /**
   * A reader that sets the publication date of every article.
   *
   * <p>Invoking this has no effect on the receiving instance.
   *
   * @param published the day
   * @return a reader that sets this date
   */
  public ArticleReader withDate(LocalDate published) {
    return new ArticleReader(clock, settings.withDate(published));
  }

  /**
   * A reader that sets the outlet of every article.
   *
   * <p>Invoking this has no effect on the receiving instance.
   *
   * @param outlet the name of the publisher
   * @return a reader that sets this outlet
   */
  public ArticleReader withOutlet(String outlet) {
    return new ArticleReader(clock, settings.withOutlet(outlet));
  }

  /**
   * Whether the name of a file in a folder is that of an article: by extension, or without one; not
   * dot files, README, LICENSE, NOTICE or CHANGELOG. Does not read the file.
   *
   * @param file the path of the file
   * @return whether it is read as part of a folder
   */
  public boolean recognises(Path file) {
    Path name = file.getFileName();
    return name != null && ArticleFileName.isArticle(name.toString());
  }

  /**
   * Whether a file is a sidecar: metadata of the file next to it.
   *
   * @param file the path of the file, which must exist
   * @return whether it is a sidecar
   */
  public boolean isSidecar(Path file) {
    return Sidecar.isSidecar(file);
  }

  /**
   * Finds the sidecar of a file.
   *
   * @param file the path of the file
   * @return the path of the sidecar, if it exists
   */
  public Optional<Path> sidecar(Path file) {
    return Sidecar.withSidecar(file);
  }

  /**
   * Identifies how files are read: it differs whenever reading the same file may give another
   * result, because of the library or the settings.
   *
   * @return a text to compare
   */
  public String version() {
    return VERSION + ' ' + settings;
  }

  /**
   * Reads a file. A sidecar ({@code talks.txt.json} for {@code talks.txt}: title, author, date and
   * so on, in the JSON format) overrides what is found in the file.
   *
   * @param file its path; a file that does not exist or cannot be read is reported to the sink
   * @param name its name: its path relative to the given folder, with slashes. It becomes {@link
   *     Article#file} and, for an article without id and URL, the id or the beginning of it
   * @param sink receives articles and problems, on the calling thread
   */
  public void read(Path file, String name, ArticleSink sink) {
    Objects.requireNonNull(name);
    if (Files.isDirectory(file)) {
      sink.unreadable(new UnreadableArticle(name, "is a folder; pass its files instead"));
      return;
    }
    try (CountingInputStream in = new CountingInputStream(Files.newInputStream(file))) {
      LocalDate latest = latest();
      read(in, name, latest, ArticleOutput.ofFile(file, in, name, settings, latest, sink));
    } catch (NoSuchFileException e) {
      sink.unreadable(new UnreadableArticle(name, "does not exist; check the path", e));
    } catch (AccessDeniedException e) {
      sink.unreadable(
          new UnreadableArticle(name, "permission denied; check the file's permissions", e));
    } catch (IOException e) {
      sink.unreadable(new UnreadableArticle(name, EntryContext.brokenOff(e), e).cutShort());
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param in the stream; it is not closed. If reading it fails, that is reported to the sink
   * @param name its name, as in {@link #read(Path, String, ArticleSink)}
   * @param sink receives articles and problems, on the calling thread
   */
  public void read(InputStream in, String name, ArticleSink sink) {
    Objects.requireNonNull(name);
    LocalDate latest = latest();
    read(in, name, latest, ArticleOutput.ofStream(name, settings, latest, sink));
  }

  private void read(InputStream in, String name, LocalDate latest, ArticleOutput output) {
    EntryContext entry = EntryContext.of(name, settings, latest, output);
    DISPATCHER.read(entry, new BufferedInputStream(CloseShieldInputStream.wrap(in)));
    output.end();
  }

  private LocalDate latest() {
    return LocalDate.now(clock.withZone(MAX_OFFSET));
  }
}
