package org.onrecord.read;

import com.google.common.io.CountingInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.read.context.EntrySink;
import org.onrecord.read.context.Settings;
import org.onrecord.read.json.Sidecar;

/**
 * Passes the articles of a source to the caller's sink, with the caller's metadata and that of the
 * sidecar, and counts its problems: at most a thousand are reported, because a file may have a
 * million broken lines. A source without articles and problems is a problem, too.
 */
final class ArticleOutput implements EntrySink {

  private static final int MAX_PROBLEMS = 1000;

  private final String source;
  private final CallerMetadata callerMetadata;
  private final Optional<Sidecar> sidecar;
  private final Optional<CountingInputStream> bytes;
  private final ArticleSink sink;
  private boolean any;
  private long problems;
  private boolean isCutShort;

  private ArticleOutput(
      String source,
      CallerMetadata callerMetadata,
      Optional<Sidecar> sidecar,
      Optional<CountingInputStream> bytes,
      ArticleSink sink) {
    this.source = source;
    this.callerMetadata = callerMetadata;
    this.sidecar = sidecar;
    this.bytes = bytes;
    this.sink = sink;
  }

  /** The output of a stream. */
  static ArticleOutput ofStream(
      String source, Settings settings, LocalDate latest, ArticleSink sink) {
    return new ArticleOutput(
        source, new CallerMetadata(settings, latest), Optional.empty(), Optional.empty(), sink);
  }

  /**
   * The output of a file. Reads its sidecar, if there is one.
   *
   * @param bytes the bytes of the file, whose position is reported to the sink
   */
  static ArticleOutput ofFile(
      Path file,
      CountingInputStream bytes,
      String source,
      Settings settings,
      LocalDate latest,
      ArticleSink sink) {
    Optional<Sidecar> sidecar =
        Sidecar.read(
            file,
            settings,
            latest,
            problem -> {
              String reason = problem + "; the article was read without it";
              sink.bytesRead(bytes.getCount());
              sink.unreadable(new UnreadableArticle(source + Sidecar.SUFFIX, reason));
            });
    return new ArticleOutput(
        source, new CallerMetadata(settings, latest), sidecar, Optional.of(bytes), sink);
  }

  @Override
  public void article(Article article) {
    any = true;
    Article known = callerMetadata.apply(article);
    Article complete = sidecar.map(record -> record.apply(known)).orElse(known);
    tellPosition();
    sink.article(complete);
  }

  @Override
  public void problem(String place, String reason) {
    report(new UnreadableArticle(place, reason));
  }

  @Override
  public void problem(String place, String reason, Throwable cause) {
    report(new UnreadableArticle(place, reason, cause));
  }

  @Override
  public void cutShort(String place, String reason) {
    report(new UnreadableArticle(place, reason).cutShort());
  }

  @Override
  public void cutShort(String place, String reason, Throwable cause) {
    report(new UnreadableArticle(place, reason, cause).cutShort());
  }

  private void report(UnreadableArticle problem) {
    problems++;
    isCutShort |= problem.isCutShort();
    if (problems <= MAX_PROBLEMS) {
      hand(problem);
    }
  }

  /** Reports the number of further problems, or that there were no articles. */
  void end() {
    if (problems > MAX_PROBLEMS) {
      String more = "has " + (problems - MAX_PROBLEMS) + " further problems";
      UnreadableArticle further = new UnreadableArticle(source, more);
      hand(isCutShort ? further.cutShort() : further);
    } else if (problems == 0 && !any) {
      hand(new UnreadableArticle(source, "contains no articles"));
    }
  }

  private void hand(UnreadableArticle problem) {
    tellPosition();
    sink.unreadable(problem);
  }

  private void tellPosition() {
    bytes.ifPresent(in -> sink.bytesRead(in.getCount()));
  }
}
