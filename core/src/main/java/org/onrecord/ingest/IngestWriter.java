package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.SourceResult.Outcome;
import org.onrecord.model.Article;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.store.Origin;
import org.onrecord.store.RemovedArticles;

/**
 * Writes the articles of one source after another to an index: decides which source an id belongs
 * to, marks copies, records how far each source was read, and commits regularly, so that an
 * interrupted run is not lost. Not thread-safe.
 */
final class IngestWriter {

  private final NewsIndex index;
  private final Plan plan;
  private final Map<String, SourceNote> notes = new HashMap<>();
  private final Map<String, Set<Origin>> hiddenOrigins = new HashMap<>();
  private final RemovedArticles removed;
  private final Copies copies = new Copies();
  private final Map<String, String> owners = new HashMap<>();
  private final Set<String> read = new HashSet<>();
  private final IngestReport.Builder report = IngestReport.builder();
  private final Optional<ChangeTracker> changes;
  private int written;
  private long lastCommit = System.nanoTime();

  /**
   * Removes the whole content of the index if the run rebuilds it, but not what is known of removed
   * articles.
   */
  IngestWriter(NewsIndex index, Plan plan) {
    this.index = index;
    this.plan = plan;
    this.removed = index.sources().removed();
    this.changes = plan.tracksChanges ? Optional.of(new ChangeTracker(index)) : Optional.empty();
    if (plan.rebuilds) {
      index.clear();
      index.sources().keepRemoved(removed);
    } else {
      notes.putAll(SourceNote.all(index));
    }
  }

  /** Counts what is written. */
  IngestReport.Builder report() {
    return report;
  }

  /** The current notes, by source name. */
  Map<String, SourceNote> notes() {
    return notes;
  }

  /** The ids of a source's articles that are not indexed because another source has them. */
  List<String> hidden(SourceFile file) {
    return Optional.ofNullable(notes.get(file.name())).map(SourceNote::hidden).orElse(List.of());
  }

  /**
   * Whether a source hides an article that no other source has any more. What was removed on
   * purpose is not missing.
   */
  boolean hidesWhatIsMissing(SourceFile file) {
    return hidden(file).stream()
        .anyMatch(id -> removed.versions(id).isEmpty() && index.get(id).isEmpty());
  }

  void problem(UnreadableArticle problem) {
    report.problems.add(problem);
    plan.listener.problem(problem);
  }

  /** Removes articles that the source no longer contains. */
  void remove(String source) {
    index.sources().remove(source);
    notes.remove(source);
    report.pruned++;
    changes.ifPresent(tracker -> tracker.outcome(source, Outcome.REMOVED));
  }

  /** Counts sources that are indexed and were not given. */
  void gone(Set<String> sources) {
    report.gone += sources.size();
    changes.ifPresent(tracker -> sources.forEach(source -> tracker.outcome(source, Outcome.GONE)));
  }

  /** The report of the run, complete. */
  IngestReport report(Sources sources) {
    changes.ifPresent(tracker -> report.sourceResults(tracker.results(sources, plan.rebuilds)));
    return report.build();
  }

  void commit() {
    index.commit();
    plan.listener.committed();
    written = 0;
    lastCommit = System.nanoTime();
  }

  /**
   * Counts a written article, and commits if it is time; never during a run that must be atomic.
   */
  private boolean isTimeToCommit() {
    written++;
    boolean isTime =
        written >= plan.commitEvery || System.nanoTime() - lastCommit > plan.commitAfter.toNanos();
    return isTime && !plan.isAllOrNothing();
  }

  /** A source that is being written. */
  final class Entry {
    private final String source;

    /** The version of the source; empty for a stream, which is never the same again. */
    private Optional<String> version = Optional.empty();

    private int articles;
    private final List<String> hidden = new ArrayList<>();
    private final List<UnreadableArticle> problems = new ArrayList<>();
    private boolean isCutShort;

    /** What an earlier run has noted about the source. */
    private Optional<SourceNote> earlier = Optional.empty();

    Entry(String source) {
      this.source = source;
    }

    void begin(String version) {
      this.version = Optional.of(version);
      this.earlier = Optional.ofNullable(notes.get(source));
      changes.ifPresent(tracker -> tracker.outcome(source, Outcome.READ));
    }

    /** Whether nothing of the source could be read. What an earlier run read is kept then. */
    private boolean isUnreadable() {
      return articles == 0 && version.filter(SourceReader.UNREADABLE::equals).isPresent();
    }

    /** Accepts an article that an earlier run has written. */
    void known(Article article) {
      articles++;
      if (!isKeptOut(article.id())) {
        owners.put(article.id(), source);
        copies.firstOf(article);
        changes.ifPresent(tracker -> tracker.known(article.id()));
      }
    }

    void article(Article article, Future<Article> annotated) {
      articles++;
      if (isKeptOut(article.id())) {
        return;
      }
      Optional<String> first = copies.firstOf(article);
      try {
        Article found = annotated.get();
        boolean isMarked = first.isPresent() && !found.attributes().containsKey(Article.COPY_OF);
        write(isMarked ? found.toBuilder().attribute(Article.COPY_OF, first.get()).build() : found);
      } catch (ExecutionException e) {
        refuse(article, SourceReader.reason(e.getCause()), e);
        return;
      } catch (IllegalArgumentException e) {
        refuse(article, String.valueOf(e.getMessage()), e);
        return;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SourceReader.Stopped();
      }
      report.articles++;
      changes.ifPresent(tracker -> tracker.read(source));
      report.copies += first.isPresent() ? 1 : 0;
      if (isTimeToCommit()) {
        keepProgress();
        commit();
      }
    }

    /**
     * Whether an article was removed on purpose from this source, or while this source had it too,
     * and the source has not changed since.
     */
    private boolean isKeptOut(String id) {
      return version.isPresent()
          && removed.versions(id).stream()
              .anyMatch(gone -> SourceFile.isSameContent(gone, version.get()));
    }

    private void write(Article article) {
      String before = owners.put(article.id(), source);
      if (before != null) {
        report.replaced++;
        report.replacedId(article.id());
      }
      Optional<String> other =
          Optional.ofNullable(before)
              .or(() -> committedOwner(article.id()))
              .filter(owner -> !owner.equals(source) && notes.containsKey(owner));
      boolean loses = before == null && other.filter(this::comesLater).isPresent();
      if (loses) {
        hidden.add(article.id());
        version.ifPresent(latest -> noteHidden(article.id(), new Origin(source, latest)));
      } else if (version.isPresent()) {
        other.ifPresent(owner -> hide(owner, article.id()));
        changes.ifPresent(tracker -> tracker.written(source, article));
        index.sources().add(article, new Origin(source, version.get()));
      } else {
        changes.ifPresent(tracker -> tracker.written(source, article));
        index.addAnnotated(article);
      }
      plan.listener.article(article);
    }

    private Optional<String> committedOwner(String id) {
      return plan.rebuilds ? Optional.empty() : index.sources().origin(id).map(Origin::source);
    }

    /** If two sources have the same article, the later by name wins. */
    private boolean comesLater(String owner) {
      return version.isPresent() && owner.compareTo(source) > 0;
    }

    private void hide(String owner, String id) {
      SourceNote note = notes.get(owner);
      if (note != null) {
        keep(owner, note.withHidden(id));
        noteHidden(id, new Origin(owner, note.version()));
      }
    }

    /** Records another source of an article, in place of an earlier version of that source. */
    private void noteHidden(String id, Origin origin) {
      Set<Origin> origins =
          hiddenOrigins.computeIfAbsent(
              id,
              key -> new LinkedHashSet<>(plan.rebuilds ? List.of() : index.sources().hidden(id)));
      boolean isKnown = origins.contains(origin);
      if (!isKnown) {
        origins.removeIf(earlier -> earlier.source().equals(origin.source()));
        origins.add(origin);
        index.sources().hide(id, origins);
      }
    }

    private void refuse(Article article, String reason, Throwable cause) {
      String name = article.file().orElse(article.id());
      problem(new UnreadableArticle(name, "was not indexed: " + reason, cause));
    }

    void problem(UnreadableArticle problem) {
      problems.add(problem);
      isCutShort |= problem.isCutShort();
      changes.ifPresent(tracker -> tracker.problem(source, problem));
      IngestWriter.this.problem(problem);
    }

    void end() {
      if (!isUnreadable()) {
        if (isCutShort) {
          earlier.ifPresent(this::keepArticlesOf);
        } else {
          version.ifPresent(
              latest -> index.sources().removeOtherVersions(new Origin(source, latest)));
        }
        keep(true);
      }
      report.sources += read.add(source) ? 1 : 0;
      plan.listener.source(source, articles);
      if (isTimeToCommit()) {
        commit();
      }
    }

    /**
     * Keeps what an earlier run read from the source and this one did not reach. The note counts
     * these articles, so that the next run that does not reach them knows of them.
     */
    private void keepArticlesOf(SourceNote note) {
      note.hidden().stream().filter(id -> !hidden.contains(id)).forEach(hidden::add);
      report.kept += Math.max(0, note.articles() - articles);
      articles = Math.max(articles, note.articles());
      changes.ifPresent(tracker -> tracker.keepsEarlier(source));
    }

    /** The source has not changed; its problems are reported again. */
    void unchanged() {
      report.unchanged += read.contains(source) ? 0 : 1;
      Optional.ofNullable(notes.get(source))
          .ifPresent(note -> note.problems().forEach(this::problemOfUnchanged));
      changes.ifPresent(tracker -> tracker.outcome(source, Outcome.UNCHANGED));
      plan.listener.unchanged(source);
    }

    private void problemOfUnchanged(UnreadableArticle problem) {
      changes.ifPresent(tracker -> tracker.problem(source, problem));
      IngestWriter.this.problem(problem);
    }

    /** Records how far the source was read, so that the next run continues there. */
    void keepProgress() {
      if (articles > 0) {
        keep(false);
      }
    }

    /**
     * Records that the source was written in part, if it was: whoever commits next commits that
     * part, too, and the next run must not take the source for unchanged.
     */
    void abandon(Throwable cause) {
      if (version.isPresent() && articles > 0) {
        try {
          keep(source, new SourceNote(version.get(), 0, false, hidden, problems));
        } catch (RuntimeException e) {
          cause.addSuppressed(e);
        }
      }
    }

    private void keep(boolean isWhole) {
      version.ifPresent(
          latest -> keep(source, new SourceNote(latest, articles, isWhole, hidden, problems)));
    }

    private void keep(String name, SourceNote note) {
      notes.put(name, note);
      note.save(index, name);
    }
  }
}
