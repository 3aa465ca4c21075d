package org.onrecord.bench.store;

import com.google.common.collect.MapDifference;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.onrecord.NewsIndex;
import org.onrecord.bench.common.Folders;
import org.onrecord.ingest.Ingestion;
import org.onrecord.model.Article;
import org.onrecord.model.OnrecordException;
import org.onrecord.search.CheckReport;
import org.onrecord.search.SearchRequest;

/** A changing folder of articles and its index, whose writers are killed. */
final class CrashFixture {

  /** The number of states of the folder; they differ in texts and files. */
  private static final int STATE_COUNT = 3;

  private static final int FILE_COUNT = 24;
  private static final int LINE_COUNT = 120;

  /** The number of rounds after which an interrupted run is resumed. */
  private static final int RESUME_INTERVAL = 4;

  private final Path folder;
  private final Path home;
  private final Random random;
  private final List<CompleteIndex> completeIndexes = new ArrayList<>();
  private final KilledProcess process;
  private int rounds;
  private int wordsInFiles;

  CrashFixture(Path folder, Random random) throws IOException {
    this.folder = folder;
    this.home = folder.resolve("index");
    this.random = random;
    this.process = new KilledProcess(folder.resolve("stderr"), random);
    for (int state = 0; state < STATE_COUNT; state++) {
      write(state);
      completeIndexes.add(CompleteIndex.of(articles(state), folder.resolve("whole" + state)));
    }
    try (NewsIndex index = NewsIndex.open(home)) {
      Ingestion.into(index).paths(List.of(articles(0)));
    }
  }

  /** The contents of the complete index of a state of the folder. */
  private record CompleteIndex(String digest, Map<String, Article> articles) {
    static CompleteIndex of(Path articles, Path home) {
      try (NewsIndex index = NewsIndex.open(home)) {
        Ingestion.into(index).paths(List.of(articles));
        return new CompleteIndex(index.digest(), all(index));
      }
    }
  }

  /** The generation of the last commit of an index. */
  static long generation(Path home) {
    try (FSDirectory directory = FSDirectory.open(home.resolve("lucene"))) {
      return SegmentInfos.getLastCommitGeneration(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CrashPhase anyPhase() {
    return CrashPhase.values()[random.nextInt(CrashPhase.values().length)];
  }

  boolean wasKilled() {
    return process.wasKilled();
  }

  /** Starts a process and kills it; returns what is wrong with the index. */
  Optional<String> round(CrashPhase phase) throws IOException {
    rounds++;
    int state = random.nextInt(STATE_COUNT);
    return switch (phase) {
      case REMOVE, PURGE -> removal(phase, state);
      case REPAIR -> repair(state);
      case INDEX, PRUNE, REBUILD, INTERRUPT -> ingestion(phase, state);
    };
  }

  private Optional<String> ingestion(CrashPhase phase, int state) throws IOException {
    Commit before = new Commit(generation(home), digest());
    List<Commit> commits = process.run(phase, home.toString(), articles(state).toString());
    Commit last = commits.isEmpty() ? before : commits.get(commits.size() - 1);
    Optional<String> loss = examine(phase, state, before.digest(), last);
    if (loss.isEmpty() && rounds % RESUME_INTERVAL == 0) {
      return resume(state);
    }
    return loss;
  }

  /**
   * Kills a process that removes an article, does its work again, and looks for what must be gone.
   */
  private Optional<String> removal(CrashPhase phase, int state) throws IOException {
    Optional<String> loss = removeAndLook(phase, state);
    ingestAnew(state);
    return loss;
  }

  private Optional<String> removeAndLook(CrashPhase phase, int state) throws IOException {
    ingestAnew(state);
    Map<String, Article> complete = completeIndexes.get(state).articles;
    List<Article> articles = List.copyOf(complete.values());
    Article chosen = articles.get(random.nextInt(articles.size()));
    String id = chosen.id();
    String word = UniqueWord.in(chosen.body());
    IndexBytes bytes = new IndexBytes(home);
    wordsInFiles += bytes.contain(word) ? 1 : 0;
    process.run(phase, home.toString(), id);
    try (NewsIndex index = NewsIndex.open(home)) {
      if (!index.check().isIntact()) {
        return Optional.of("not intact: " + index.check().problems());
      }
      index.remove(id);
      index.commit();
      if (phase == CrashPhase.PURGE) {
        index.purge();
      }
      Ingestion.into(index).paths(List.of(articles(state)));
      Map<String, Article> now = all(index);
      if (now.containsKey(id)) {
        return Optional.of("what was removed came back: " + id);
      }
      if (now.size() != complete.size() - 1) {
        return Optional.of(now.size() + " articles, of " + (complete.size() - 1));
      }
    }
    return phase == CrashPhase.PURGE && bytes.contain(word)
        ? Optional.of("a purged word is still in the files: " + word)
        : Optional.empty();
  }

  /** Kills a process that repairs an index, repairs it again, and looks whether all is there. */
  private Optional<String> repair(int state) throws IOException {
    ingestAnew(state);
    String before = digest();
    try (DirectoryStream<Path> lists =
        Files.newDirectoryStream(home.resolve("lucene"), "segments_*")) {
      for (Path list : lists) {
        Files.delete(list);
      }
    }
    process.run(CrashPhase.REPAIR, home.toString());
    NewsIndex.repair(home);
    try (NewsIndex index = NewsIndex.open(home)) {
      return index.check().isIntact() && index.digest().equals(before)
          ? Optional.empty()
          : Optional.of("articles were lost by an interrupted repair");
    }
  }

  /** Nothing that was removed in an earlier round is remembered. */
  private void ingestAnew(int state) {
    try (NewsIndex index = NewsIndex.open(home)) {
      index.clear();
      index.commit();
      Ingestion.into(index).paths(List.of(articles(state)));
    }
  }

  /** In how many rounds of removal the word was found in the files before. */
  int wordsInFiles() {
    return wordsInFiles;
  }

  private Optional<String> examine(CrashPhase phase, int state, String before, Commit last) {
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      CheckReport check = index.check();
      if (!check.isIntact()) {
        return Optional.of("not intact: " + check.problems());
      }
      String now = index.digest();
      String done = completeIndexes.get(state).digest;
      if (phase == CrashPhase.REBUILD && !now.equals(before) && !now.equals(done)) {
        return Optional.of("an incomplete rebuild is visible");
      }
      long generation = generation(home);
      boolean isLast = generation == last.generation() && now.equals(last.digest());
      boolean isNext = wasKilled() && generation == last.generation() + 1;
      if (!isLast && !isNext) {
        return Optional.of("the state is neither the last nor the pending commit");
      }
      for (Article article : all(index).values()) {
        if (completeIndexes.stream()
            .noneMatch(any -> article.equals(any.articles.get(article.id())))) {
          return Optional.of("article " + article.id() + " differs from its source");
        }
      }
      return Optional.empty();
    } catch (OnrecordException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private Optional<String> resume(int state) {
    try (NewsIndex index = NewsIndex.open(home)) {
      Ingestion.into(index).pruning().paths(List.of(articles(state)));
      return index.digest().equals(completeIndexes.get(state).digest)
          ? Optional.empty()
          : Optional.of(
              "the resumed run gave a different index: "
                  + difference(completeIndexes.get(state).articles, all(index)));
    } catch (OnrecordException e) {
      return Optional.of("cannot resume: " + e.getMessage());
    }
  }

  private static String difference(Map<String, Article> expected, Map<String, Article> found) {
    MapDifference<String, Article> difference = Maps.difference(expected, found);
    return "missing "
        + difference.entriesOnlyOnLeft().keySet()
        + ", too many "
        + difference.entriesOnlyOnRight().keySet()
        + ", other "
        + difference.entriesDiffering().keySet();
  }

  private String digest() {
    try (NewsIndex index = NewsIndex.openReadOnly(home)) {
      return index.digest();
    }
  }

  private static Map<String, Article> all(NewsIndex index) {
    Map<String, Article> all = new HashMap<>();
    index.forEach(SearchRequest.everything(), article -> all.put(article.id(), article));
    return all;
  }

  private Path articles(int state) {
    return folder.resolve("articles" + state);
  }

  private void write(int state) throws IOException {
    Path articles = Files.createDirectories(articles(state));
    for (int file = 0; file < FILE_COUNT; file++) {
      if (file % STATE_COUNT != state) {
        int text = file % 2 == 0 ? 0 : state;
        Files.writeString(articles.resolve("a" + file + ".txt"), text("Gate " + file, text));
      }
    }
    StringBuilder lines = new StringBuilder();
    for (int line = state; line < LINE_COUNT + state; line++) {
      lines.append("{\"id\":\"line").append(line).append("\",\"title\":\"Lock ").append(line);
      lines.append("\",\"body\":\"“Lock ").append(line).append(" is open,” said Halden Roe. ");
      lines.append(UniqueWord.of("line" + line)).append("\"}\n");
    }
    Files.writeString(articles.resolve("lines.jsonl"), lines);
  }

  private static String text(String title, int state) {
    return title
        + "\n\n“We open at "
        + (state + 1)
        + ",” said Halden Roe, the keeper. "
        + UniqueWord.of(title + state)
        + "\n";
  }

  void remove() throws IOException {
    Folders.delete(folder);
  }
}
