package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;

/** Which bare words are looked for under other spellings of a speaker. */
class SpeakerVariantsTest {

  @TempDir Path home;

  private LuceneStore store;

  @BeforeEach
  void open() {
    store = LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
    store.put(
        article("prise")
            .saying("“Nobody waits for the ferry”, said River Prise.")
            .quoting("“Nobody waits for the ferry”", "River Prise", "River Prise")
            .builder()
            .build());
    store.commit();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void addArticlesWith(String words) {
    for (int i = 0; i < 30; i++) {
      store.put(article("n" + i).saying("In week " + i + " " + words + ".").builder().build());
    }
    store.commit();
  }

  private long quotes(String query) {
    return store.quotes(SearchRequest.of(query)).total();
  }

  @Test
  void aWordThatNoArticleHasMayBeANameMisspelt() {
    assertThat(quotes("price")).isEqualTo(1);
  }

  @Test
  void aWordThatManyArticlesHaveAndNoNameIsOnlyItself() {
    addArticlesWith("the price of salmon rose");
    assertThat(quotes("price")).isZero();
    assertThat(quotes("price ferry")).as("the words").isEqualTo(1);
    assertThat(quotes("speaker:price")).as("what is said to be a name is one").isEqualTo(1);
  }

  @Test
  void aWordOfANameKeepsItsSpellingsHoweverOftenItIsMeantOtherwise() {
    addArticlesWith("the river rose");
    assertThat(quotes("\"River Price\"")).isEqualTo(1);
  }
}
