package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;
import org.onrecord.engine.result.ContentCheck;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.StoredArticles;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.search.CheckReport;
import org.onrecord.search.Stats;

/**
 * Checks a whole index: files against checksums (CheckIndex), then articles and quotes, then the
 * manifest. Takes no lock; ignores concurrent writes.
 */
final class IndexCheck {

  private static final int MAX_PROBLEMS = 100;

  private final IndexFolder home;
  private final Directory directory;
  private final List<String> problems = new ArrayList<>();
  private Optional<String> manifestProblem = Optional.empty();
  private long articles;
  private long quotes;

  IndexCheck(IndexFolder home, Directory directory) {
    this.home = home;
    this.directory = directory;
  }

  CheckReport run() {
    checkFiles();
    if (problems.isEmpty()) {
      checkContents();
    }
    manifestProblem.ifPresent(this::addProblem);
    return CheckReport.builder(articles, quotes).problems(problems).build();
  }

  /** Whether all articles and quotes were found intact; the manifest, a copy, does not count. */
  boolean isContentIntact() {
    return problems.size() == (manifestProblem.isPresent() ? 1 : 0);
  }

  private void checkFiles() {
    try (CheckIndex check =
        new CheckIndex(directory, NoLockFactory.INSTANCE.obtainLock(directory, "check"))) {
      check.setThreadCount(1);
      CheckIndex.Status status = check.checkIndex();
      if (status.missingSegments) {
        addProblem("the Lucene segments file cannot be read");
      }
      for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
        if (segment.error != null) {
          addProblem("segment " + segment.name + " is damaged: " + segment.error.getMessage());
        }
      }
      if (!status.clean && problems.isEmpty()) {
        addProblem("Lucene's CheckIndex reports damage");
      }
    } catch (IOException | RuntimeException e) {
      addProblem("the index files cannot be read: " + e.getMessage());
    }
  }

  private void checkContents() {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        checkBlocks(leaf);
      }
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      Stats stats =
          StatsReader.read(
              new IndexSearcher(reader), directory, IndexFolder.label(commit.getUserData()));
      if (stats.articles() != articles || stats.quotes() != quotes) {
        addProblem(
            "the commit counts "
                + stats.articles()
                + " articles and "
                + stats.quotes()
                + " quotes, but "
                + articles
                + " and "
                + quotes
                + " were read");
      }
      manifestProblem = home.manifest().problem(stats, commit);
    } catch (IOException | RuntimeException e) {
      addProblem("the articles cannot be read: " + e.getMessage());
    }
  }

  /** The blocks of a segment: quotes of one article in order, then the article. */
  private void checkBlocks(LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    SortedDocValues ids = leaf.reader().getSortedDocValues(Schema.ID);
    List<Integer> block = new ArrayList<>();
    for (int document = 0; document < leaf.reader().maxDoc(); document++) {
      boolean hasId = ids != null && ids.advanceExact(document);
      if (!hasId || (live != null && !live.get(document))) {
        continue;
      }
      Optional<Article> article = StoredArticles.readIfArticle(leaf.reader(), document);
      if (article.isPresent()) {
        checkArticle(article.get(), ids.lookupOrd(ids.ordValue()).utf8ToString(), block);
        block.clear();
      } else {
        block.add(StoredArticles.ordinal(leaf, document));
      }
    }
    if (!block.isEmpty()) {
      addProblem(block.size() + " quotes have no article");
    }
  }

  private void checkArticle(Article article, String id, List<Integer> ordinals) {
    articles++;
    quotes += article.quotes().stream().filter(Quote::isSaid).count();
    if (!article.id().equals(id)) {
      addProblem("the article indexed as " + id + " has the id " + article.id());
    }
    boolean inOrder = ordinals.size() == article.quotes().size();
    for (int i = 0; inOrder && i < ordinals.size(); i++) {
      inOrder = ordinals.get(i) == i;
    }
    if (!inOrder) {
      addProblem("the indexed quotes of " + id + " differ from its stored quotes");
    }
    ContentCheck.problems(article).forEach(this::addProblem);
  }

  private void addProblem(String problem) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(problem);
    }
  }
}
