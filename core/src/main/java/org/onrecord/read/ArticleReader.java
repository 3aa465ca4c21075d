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
import java.util.Optional;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.onrecord.model.Article;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.Settings;
import org.onrecord.read.format.ArticleFileName;
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
 * <p>The form is recognised by content, the extension being a hint: web pages, JSON Lines and JSON
 * (see {@link ArticleJson} for the fields; JSON Feed, ninjs, schema.org), tables, feeds, the XML of
 * agencies, mail, exports of databases, Markdown with front matter, else plain text; and archives
 * of these. Documents are read by whatever {@link DocumentText} is on the class path. Text is UTF-8
 * or UTF-16, else what it is declared to be, else Windows-1252.
 *
 * <p>Nothing in a file makes a reader throw: what cannot be read goes to {@link
 * ArticleSink#unreadable} and the rest is read, with at most a thousand problems a source. Memory
 * is bounded: archives and whatever holds many articles are streamed, and a text over 16 MB, or a
 * line or entry of JSON over 64 MB, is reported unread.
 *
 * <p>Immutable and safe for use by several threads at once.
 */
public final class ArticleReader {

  private static final String VERSION = "1";

  private static final FormatDispatcher DISPATCHER = new FormatDispatcher(DocumentServices::find);

  /** Where the day begins first. */
  private static final ZoneOffset MAX_OFFSET = ZoneOffset.ofHours(14);

  private final Clock clock;
  private final Settings settings;

  private ArticleReader(Clock clock, Settings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  /** A reader that goes by the system's clock. */
  public static ArticleReader create() {
    return new ArticleReader(Clock.systemUTC(), Settings.DEFAULT);
  }

  /**
   * A reader that takes today from another clock. A date that has not begun anywhere on Earth by
   * then is not believed to be one of publication.
   *
   * <p>Invoking this has no effect on the receiving instance.
   */
  public ArticleReader withClock(Clock clock) {
    return new ArticleReader(clock, settings);
  }

  /**
   * A reader for sources whose names do not last, such as standard input: an article without an id
   * or address of its own is called by the name and a digest of its words, so that two of them are
   * two articles.
   *
   * <p>Invoking this has no effect on the receiving instance.
   */
  public ArticleReader withContentIds() {
    return new ArticleReader(clock, settings.withContentIds());
  }

  /**
   * A reader that gives an article without a date the range in which it must have appeared, where
   * its words tell: "on Saturday, April 19" in a text that names 2018 is the week before 19 April
   * 2025. Such a date is marked as inferred: a range, never a day.
   *
   * <p>Invoking this has no effect on the receiving instance.
   */
  public ArticleReader withInferredDates() {
    return new ArticleReader(clock, settings.withInferredDates());
  }

  /**
   * A reader of records whose fields have other names.
   *
   * <p>Invoking this has no effect on the receiving instance.
   *
   * @param fields what the records call them, by our names: {@code author} to {@code byline}
   * @throws IllegalArgumentException if one is none of our names
   */
  public ArticleReader withFields(Map<String, String> fields) {
    FieldMapping.check(fields.keySet());
    return new ArticleReader(clock, settings.withFields(fields));
  }

  /**
   * A reader that gives every article these authors: a name, or several with "and" between them.
   *
   * <p>Invoking this has no effect on the receiving instance.
   */
  public ArticleReader withAuthor(String credit) {
    return new ArticleReader(clock, settings.withAuthor(credit));
  }

  /**
   * A reader that gives every article this date of publication.
   *
   * <p>Invoking this has no effect on the receiving instance.
   */
  public ArticleReader withDate(LocalDate published) {
    return new ArticleReader(clock, settings.withDate(published));
  }

  /**
   * A reader that gives every article this outlet.
   *
   * <p>Invoking this has no effect on the receiving instance.
   */
  public ArticleReader withOutlet(String outlet) {
    return new ArticleReader(clock, settings.withOutlet(outlet));
  }

  /**
   * Whether a file found in a folder is one of articles, by its name alone: by its extension, or
   * for want of one; neither a dot file nor a README, LICENSE, NOTICE or CHANGELOG.
   */
  public boolean recognises(Path file) {
    Path name = file.getFileName();
    return name != null && ArticleFileName.isArticle(name.toString());
  }

  /** Whether a file only says something of another beside it, which is read with that. */
  public boolean isSidecar(Path file) {
    return Sidecar.isSidecar(file);
  }

  /** The file beside another that says something of it, if there is one. */
  public Optional<Path> sidecar(Path file) {
    return Sidecar.withSidecar(file);
  }

  /**
   * Changes whenever the same file may be read otherwise than before: with the library, or with
   * what a reader was told.
   */
  public String version() {
    return VERSION + ' ' + settings;
  }

  /**
   * Reads a file. What a record beside it says ({@code talks.txt.json} of {@code talks.txt}: title,
   * author, date and so on, as in a line of JSON) goes before what is found in it.
   *
   * @param file where it is
   * @param name what it is called: its path relative to the folder that was given, with slashes. It
   *     becomes {@link Article#file} and, where the article brings no id or address of its own, its
   *     id or the beginning of it
   * @param sink takes what is read
   */
  public void read(Path file, String name, ArticleSink sink) {
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
      sink.unreadable(new UnreadableArticle(name, "permission denied; check the file's permissions", e));
    } catch (IOException e) {
      sink.unreadable(new UnreadableArticle(name, EntryContext.brokenOff(e), e));
    }
  }

  /**
   * Reads a stream to its end, and leaves closing it to the caller.
   *
   * @param in where the bytes come from
   * @param name what it is called, as in {@link #read(Path, String, ArticleSink)}
   * @param sink takes what is read
   */
  public void read(InputStream in, String name, ArticleSink sink) {
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
