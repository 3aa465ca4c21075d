package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Article;
import org.onrecord.store.Origin;

class NewsIndexSourcesTest {

  private static final Article FERRY = article("ferry", "The ferry to Port Ellen is late.");
  private static final Article GATES = article("gates", "The gates at Port Ellen opened.");

  @TempDir Path home;

  private static Article article(String id, String body) {
    return Article.builder(id).title(id).body(body).build();
  }

  @Test
  void aSourceLeavesWithItsArticlesAndItsNote() {
    try (NewsIndex index = NewsIndex.open(home)) {
      index.sources().add(FERRY, new Origin("a.txt", "1"));
      index.sources().add(GATES, new Origin("b.txt", "1"));
      index.sources().note("a.txt", "read on Monday");
      index.sources().note("b.txt", "read on Tuesday");
      index.commit();

      index.sources().remove("a.txt");
      index.commit();

      assertThat(index.get("ferry")).isEmpty();
      assertThat(index.get("gates")).isPresent();
      assertThat(index.sources().notes()).isEqualTo(Map.of("b.txt", "read on Tuesday"));
    }
  }

  @Test
  void onlyTheLatestVersionOfASourceStays() {
    try (NewsIndex index = NewsIndex.open(home)) {
      index.sources().add(FERRY, new Origin("a.txt", "1"));
      index.sources().add(GATES, new Origin("a.txt", "2"));
      index.sources().removeOtherVersions(new Origin("a.txt", "2"));
      index.commit();

      assertThat(index.get("ferry")).isEmpty();
      assertThat(index.sources().origin("gates")).contains(new Origin("a.txt", "2"));
    }
  }

  @Test
  void whatIsRolledBackIsNotInTheIndex() {
    NewsIndex index = NewsIndex.open(home);
    index.addAnnotated(FERRY);
    index.commit();
    index.addAnnotated(GATES);
    index.rollback();

    try (NewsIndex again = NewsIndex.openReadOnly(home)) {
      assertThat(again.get("ferry")).isPresent();
      assertThat(again.get("gates")).isEmpty();
    }
  }

  @Test
  void anIndexThatIsNotCompleteDoesNotReplaceTheOther() {
    make(home, FERRY);

    boolean isMade = NewsIndex.replace(home, beside -> make(beside, GATES), made -> false);

    assertThat(isMade).isTrue();
    assertThat(idIn(home)).contains("ferry");
    assertThat(home.resolveSibling(home.getFileName() + ".anew")).doesNotExist();
  }

  @Test
  void aCompleteIndexReplacesTheOtherWhichIsKept() {
    make(home, FERRY);

    NewsIndex.replace(home, beside -> make(beside, GATES), made -> made);

    assertThat(idIn(home)).contains("gates");
    assertThat(home.resolve("lucene.damaged")).isDirectory();
  }

  @Test
  void aFolderIsAnIndexFromTheFirstMoment() throws Exception {
    Path plain = Files.createDirectories(home.resolve("clippings"));

    try (NewsIndex index = NewsIndex.open(home.resolve("index"))) {
      assertThat(NewsIndex.isAt(home.resolve("index"))).isTrue();
      assertThat(NewsIndex.isAt(plain)).isFalse();
      assertThat(index.stats().articles()).isZero();
    }
  }

  private static boolean make(Path folder, Article article) {
    try (NewsIndex index = NewsIndex.open(folder)) {
      index.addAnnotated(article);
    }
    return true;
  }

  private static Optional<String> idIn(Path folder) {
    try (NewsIndex index = NewsIndex.openReadOnly(folder)) {
      return index.get("ferry").or(() -> index.get("gates")).map(Article::id);
    }
  }
}
