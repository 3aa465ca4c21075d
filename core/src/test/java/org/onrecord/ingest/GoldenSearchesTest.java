package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.Articles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.read.UnreadableArticle;

class GoldenSearchesTest {

  @TempDir Path folder;

  @Test
  void aSearchWhoseBestAnswerIsAnotherIsAFailure() throws IOException {
    try (NewsIndex index = NewsIndex.open(folder.resolve("index"))) {
      index.add(
          article("dam")
              .saying("Roe called it “a waste”.")
              .quoting("“a waste”", "Roe", "Halden Roe")
              .build());
      index.commit();

      GoldenSearches searches =
          golden(
              """
              # words	article	quote	speaker
              Roe waste	dam	“a waste”	Halden Roe
              Roe waste	dam	-	-
              Roe waste	other	-	-
              Roe waste	dam	“no waste”	-
              Roe waste	dam	“a waste”	Viktor Sand
              heron	dam	-	-
              """);

      assertThat(searches.size()).isEqualTo(6);
      assertThat(searches.failures(index))
          .containsExactly(
              "“Roe waste” ranked dam first; expected other",
              "“Roe waste” showed “a waste” first; expected “no waste”",
              "“Roe waste” attributed “a waste” to Halden Roe; expected Viktor Sand",
              "“heron” found nothing; expected dam first");
    }
  }

  @Test
  void aLineWithoutFourColumnsIsNamed() {
    assertThatThrownBy(() -> golden("Roe\tdam\n"))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("line 1: has 2 columns");
  }

  @Test
  void aFileWithoutSearchesIsRefused() {
    assertThatThrownBy(() -> golden("# nothing yet\n"))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("contains no searches");
  }

  private GoldenSearches golden(String text) throws IOException {
    return GoldenSearches.read(Files.writeString(folder.resolve("golden.tsv"), text));
  }
}
