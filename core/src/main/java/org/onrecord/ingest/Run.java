package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.onrecord.model.Article;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.Origin;

/**
 * One run of an {@link Ingestion}, on the thread that writes. Takes the sources one after the
 * other, so that the result does not depend on which was read first.
 */
final class Run implements Readers.Taker {

  private static final long TICK_MILLIS = 100;

  private final ArticleStore store;
  private final IngestListener listener;
  private final Commits commits;
  private final Map<String, SourceNote> notes;
  private final Function<String, Optional<Origin>> committed;
  private final Copies copies = new Copies();
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> read = new HashSet<>();
  private final Tally tally = new Tally();
  private long bytes;
  private long bytesRead;

  /**
   * @param notes what the index remembers; empty if it is made anew
   * @param committed where the article of an id came from that is in the index already
   */
  Run(
      ArticleStore store,
      IngestListener listener,
      Commits commits,
      Map<String, SourceNote> notes,
      Function<String, Optional<Origin>> committed) {
    this.store = store;
    this.listener = listener;
    this.commits = commits;
    this.notes = new HashMap<>(notes);
    this.committed = committed;
  }

  /** More sources are to be read. */
  void expect(List<Source> sources) {
    bytes += sources.stream().mapToLong(Source::bytes).sum();
  }

  Tally tally() {
    return tally;
  }

  /** What is remembered now, by the names of the sources. */
  Map<String, SourceNote> notes() {
    return notes;
  }

  /** The ids of a source that another one hides. */
  List<String> hidden(Source source) {
    return Optional.ofNullable(notes.get(source.name())).map(SourceNote::hidden).orElse(List.of());
  }

  @Override
  public boolean take(Feed feed) {
    Reading reading = new Reading(feed.source());
    while (true) {
      if (commits.isStopped()) {
        tally.interrupted = true;
        reading.keepProgress();
        return false;
      }
      Optional<Feed.Item> next = feed.poll(TICK_MILLIS);
      if (next.isEmpty()) {
        continue;
      }
      switch (next.get()) {
        case Feed.Begin(String version) -> reading.version = Optional.of(version);
        case Feed.Known(Article article, long reached) -> {
          listener.bytes(bytesRead + reached, bytes);
          reading.known(article);
        }
        case Feed.Found(Article article, Future<Article> annotated, long reached) -> {
          listener.bytes(bytesRead + reached, bytes);
          reading.article(article, annotated);
        }
        case Feed.Problem(UnreadableArticle problem) -> reading.problem(problem);
        case Feed.End(boolean isUnchanged) -> {
          reading.end(isUnchanged);
          bytes -= isUnchanged ? feed.bytes() : 0;
          bytesRead += isUnchanged ? 0 : feed.bytes();
          return true;
        }
      }
    }
  }

  void problem(UnreadableArticle problem) {
    tally.problems.add(problem);
    listener.problem(problem);
  }

  /** Removes what a source gave that is no more. */
  void remove(String source) {
    store.removeSource(source, Optional.empty());
    SourceNote.forget(store, source);
    notes.remove(source);
    tally.pruned++;
  }

  /** A source on its way into the index. */
  private final class Reading {
    private final String source;

    /** Which version of the source it is; none of a stream, which is never the same again. */
    private Optional<String> version = Optional.empty();

    private int articles;
    private final List<String> hidden = new ArrayList<>();
    private final List<UnreadableArticle> problems = new ArrayList<>();

    Reading(String source) {
      this.source = source;
    }

    void known(Article article) {
      articles++;
      owners.put(article.id(), source);
      copies.firstOf(article);
    }

    void article(Article article, Future<Article> annotated) {
      articles++;
      Optional<String> first = copies.firstOf(article);
      try {
        Article found = annotated.get();
        boolean marked = first.isPresent() && !found.attributes().containsKey(Article.COPY_OF);
        put(marked ? found.toBuilder().attribute(Article.COPY_OF, first.get()).build() : found);
      } catch (ExecutionException e) {
        refuse(article, Readers.reason(e.getCause()), e);
        return;
      } catch (IllegalArgumentException e) {
        refuse(article, String.valueOf(e.getMessage()), e);
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Feed.Stopped();
      }
      tally.articles++;
      tally.copies += first.isPresent() ? 1 : 0;
      commits.wrote(this::keepProgress);
    }

    private void put(Article article) {
      String before = owners.put(article.id(), source);
      tally.replaced += before == null ? 0 : 1;
      Optional<String> other =
          Optional.ofNullable(before)
              .or(() -> committed.apply(article.id()).map(Origin::source))
              .filter(owner -> !owner.equals(source) && notes.containsKey(owner));
      boolean loses = before == null && other.filter(this::comesLater).isPresent();
      if (loses) {
        hidden.add(article.id());
      } else if (version.isPresent()) {
        other.ifPresent(owner -> hide(owner, article.id()));
        store.put(article, new Origin(source, version.get()));
      } else {
        store.put(article);
      }
      listener.article(article);
    }

    /** Where two sources have one article, that of the later by name is taken. */
    private boolean comesLater(String owner) {
      return version.isPresent() && owner.compareTo(source) > 0;
    }

    private void hide(String owner, String id) {
      Optional.ofNullable(notes.get(owner))
          .map(note -> note.hiding(id))
          .ifPresent(
              note -> {
                notes.put(owner, note);
                note.keep(store, owner);
              });
    }

    private void refuse(Article article, String reason, Throwable cause) {
      String name = article.file().orElse(article.id());
      problem(new UnreadableArticle(name, "was not indexed: " + reason, cause));
    }

    void problem(UnreadableArticle problem) {
      problems.add(problem);
      Run.this.problem(problem);
    }

    void end(boolean isUnchanged) {
      if (isUnchanged) {
        tally.unchanged += read.contains(source) ? 0 : 1;
        Optional.ofNullable(notes.get(source))
            .ifPresent(note -> note.problems().forEach(Run.this::problem));
        listener.unchanged(source);
        return;
      }
      version.ifPresent(read -> store.removeSource(source, Optional.of(read)));
      keep(true);
      tally.sources += read.add(source) ? 1 : 0;
      listener.source(source, articles);
      commits.wrote(() -> {});
    }

    void keepProgress() {
      if (articles > 0) {
        keep(false);
      }
    }

    private void keep(boolean isWhole) {
      if (version.isPresent()) {
        SourceNote note = new SourceNote(version.get(), articles, isWhole, hidden, problems);
        notes.put(source, note);
        note.keep(store, source);
      }
    }
  }
}
