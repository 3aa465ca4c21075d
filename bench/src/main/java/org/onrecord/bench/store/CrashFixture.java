package org.onrecord.bench.store;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

  private static final Splitter WORDS = Splitter.on(' ');

  private final Path folder;
  private final Path home;
  private final Random random;
  private final List<CompleteIndex> completeIndexes = new ArrayList<>();
  private long maxLifeMillis = 1_000;
  private boolean wasKilled;
  private int rounds;

  CrashFixture(Path folder, Random random) throws IOException {
    this.folder = folder;
    this.home = folder.resolve("index");
    this.random = random;
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

  /** A commit that was reported. */
  private record Commit(long generation, String digest) {}

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
    return wasKilled;
  }

  /** Starts a process and kills it; returns what is wrong with the index. */
  Optional<String> round(CrashPhase phase) throws IOException {
    rounds++;
    int state = random.nextInt(STATE_COUNT);
    Commit before = new Commit(generation(home), digest());
    List<Commit> commits = new ArrayList<>(List.of(before));
    kill(phase, articles(state), commits);
    Commit last = commits.get(commits.size() - 1);
    Optional<String> loss = examine(phase, state, before.digest, last);
    if (loss.isEmpty() && rounds % RESUME_INTERVAL == 0) {
      return resume(state);
    }
    return loss;
  }

  private void kill(CrashPhase phase, Path articles, List<Commit> commits) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(CrashChild.class.getName());
    command.addAll(List.of(phase.name(), home.toString(), articles.toString()));
    Process child =
        new ProcessBuilder(command).redirectError(new File(folder.toFile(), "stderr")).start();
    CountDownLatch open = new CountDownLatch(1);
    Thread reader = Thread.ofPlatform().daemon().start(() -> read(child, commits, open));
    try {
      open.await();
      long started = System.nanoTime();
      wasKilled = !child.waitFor(random.nextLong(maxLifeMillis), TimeUnit.MILLISECONDS);
      if (wasKilled) {
        child.destroyForcibly();
        child.waitFor();
      } else {
        maxLifeMillis = Math.max(100, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
      }
      reader.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (wasKilled) {
      // Otherwise the time before the kill could only get shorter.
      maxLifeMillis += 20;
    }
  }

  private static void read(Process child, List<Commit> commits, CountDownLatch open) {
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        List<String> said = WORDS.splitToList(line);
        if (said.size() == 1) {
          open.countDown();
        } else {
          commits.add(new Commit(Long.parseLong(said.get(1)), said.get(2)));
        }
      }
    } catch (IOException e) {
      // The process was killed while it wrote.
    } finally {
      open.countDown();
    }
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
      boolean isLast = generation == last.generation && now.equals(last.digest);
      boolean isNext = wasKilled && generation == last.generation + 1;
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
          : Optional.of("the resumed run gave a different index");
    } catch (OnrecordException e) {
      return Optional.of("cannot resume: " + e.getMessage());
    }
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
      lines.append("\",\"body\":\"“Lock ").append(line).append(" is open,” said Halden Roe.\"}\n");
    }
    Files.writeString(articles.resolve("lines.jsonl"), lines);
  }

  private static String text(String title, int state) {
    return title + "\n\n“We open at " + (state + 1) + ",” said Halden Roe, the keeper.\n";
  }

  void remove() throws IOException {
    Folders.delete(folder);
  }
}
