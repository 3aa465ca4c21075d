package org.onrecord.bench.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleLabelsTest {

  @TempDir Path folder;

  private List<ArticleLabels> read(String labels) throws IOException {
    return ArticleLabels.read(Files.writeString(folder.resolve("a.labels"), labels));
  }

  @Test
  void eachKindOfLineIsRead() throws IOException {
    assertThat(
            read(
                """
                # a comment
                title: Gates: open
                author: Ada Roe
                date: none
                actor: person | Mira Lund | Lund; Mayor Lund

                quote: partial | “a start” | Mira Lund | she | title
                quote: partial | “brave” | - | -
                """))
        .containsExactly(
            new ArticleLabels(
                Optional.empty(),
                Optional.of("Gates: open"),
                List.of("Ada Roe"),
                Optional.of("none"),
                List.of(new ArticleLabels.ActorLabel("person", "Mira Lund")),
                List.of(
                    new ArticleLabels.QuoteLabel(
                        "partial",
                        "“a start”",
                        Optional.of("Mira Lund"),
                        Optional.of("she"),
                        "title"),
                    new ArticleLabels.QuoteLabel(
                        "partial", "“brave”", Optional.empty(), Optional.empty(), "body"))));
  }

  @Test
  void anArticleLineBeginsAnotherArticle() throws IOException {
    assertThat(read("article: one\ntitle: A\narticle: two\ntitle: B\n"))
        .extracting(label -> label.id().orElseThrow())
        .containsExactly("one", "two");
  }

  @Test
  void aLineThatIsNoLabelIsToldWithItsFile() {
    assertThatThrownBy(() -> read("colour: red")).hasMessageContaining("unknown label colour");
    assertThatThrownBy(() -> read("red")).hasMessageContaining("a.labels: invalid label line: red");
  }
}
