package org.onrecord.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.model.OnrecordException;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;

/**
 * Brings articles from files, folders and streams into an index, and commits at the end. One source
 * that cannot be read never stops the others. Where two articles have one id, the later by the name
 * of its source, then by its place there, wins. The same words under two ids are two articles, of
 * which the later is marked ({@link #COPY_OF}).
 *
 * <pre>{@code
 * IngestReport report = Ingestion.into(index).paths(List.of(Path.of("clippings")));
 * }</pre>
 *
 * <p>Immutable; one run at a time is sensible.
 */
public final class Ingestion {

  /** The attribute of an article whose words came before: the id under which they did. */
  public static final String COPY_OF = "copy_of";

  private final NewsIndex index;
  private final ArticleReader reader;
  private final IngestListener listener;

  private Ingestion(NewsIndex index, ArticleReader reader, IngestListener listener) {
    this.index = index;
    this.reader = reader;
    this.listener = listener;
  }

  /** Into an index that is open for writing. */
  public static Ingestion into(NewsIndex index) {
    return new Ingestion(index, ArticleReader.create(), IngestListener.NONE);
  }

  /** The same, telling {@code listener} how it goes. */
  public Ingestion listener(IngestListener listener) {
    return new Ingestion(index, reader, listener);
  }

  /** The same, reading with other settings. */
  public Ingestion reader(ArticleReader reader) {
    return new Ingestion(index, reader, listener);
  }

  /**
   * Reads files and folders and commits.
   *
   * @throws org.onrecord.model.OnrecordException if the index cannot be written to
   */
  public IngestReport paths(List<Path> paths) {
    SourceList found = Sources.under(paths);
    Run run = new Run();
    found.problems().forEach(run::unreadable);
    for (Source source : found.sources()) {
      int before = run.articles;
      reader.read(source.path(), source.name(), run);
      listener.source(source.name(), run.articles - before);
    }
    return run.finish(found.sources().size(), found.skipped());
  }

  /**
   * Reads a stream to its end and commits.
   *
   * @param name what the stream is called in ids and messages
   * @throws org.onrecord.model.OnrecordException if the index cannot be written to
   */
  public IngestReport stream(InputStream in, String name) {
    Run run = new Run();
    reader.read(in, name, run);
    listener.source(name, run.articles);
    return run.finish(1, List.of());
  }

  private final class Run implements ArticleSink {
    private int articles;
    private int replaced;
    private int copies;
    private final Copies seen = new Copies();
    private final List<UnreadableArticle> problems = new ArrayList<>();

    @Override
    public void article(Article article) {
      Optional<String> first = seen.firstOf(article);
      Article marked =
          first.map(id -> article.toBuilder().attribute(COPY_OF, id).build()).orElse(article);
      try {
        index.add(marked);
      } catch (OnrecordException e) {
        throw e;
      } catch (IllegalArgumentException e) {
        unreadable(refused(article, String.valueOf(e.getMessage()), e));
        return;
      } catch (RuntimeException e) {
        // A mistake of ours: the other articles go on.
        unreadable(refused(article, e + "; please report this", e));
        return;
      }
      articles++;
      replaced += seen.isAgain(article) ? 1 : 0;
      copies += first.isPresent() ? 1 : 0;
      listener.article(marked);
    }

    private static UnreadableArticle refused(Article article, String reason, Throwable cause) {
      String source = article.file().orElse(article.id());
      return new UnreadableArticle(source, "was not indexed: " + reason, cause);
    }

    @Override
    public void unreadable(UnreadableArticle problem) {
      problems.add(problem);
      listener.problem(problem);
    }

    private IngestReport finish(int sources, List<String> skipped) {
      index.commit();
      return new IngestReport(sources, articles, replaced, copies, skipped, problems);
    }
  }
}
