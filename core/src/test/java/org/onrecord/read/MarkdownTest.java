package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Published;

class MarkdownTest {

  @Test
  void frontMatterSaysWhatTheArticleIs() {
    Article article =
        Gathered.from(
                "news/a.md",
                """
                ---
                # written by hand
                title: "Council closes the \\"old\\" market"
                author: [Jane Doe, 'John Roe, Reuters']
                date: 2025-04-19T08:30:00+02:00   # local time
                outlet: Harbour Gazette
                url: https://example.org/a
                lang: en
                section: 'Port''s life'
                ---

                # Council closes the "old" market

                The **council** voted to close [the market](https://example.org/m) *today*.

                > “No,” they said.
                """)
            .one();

    assertThat(article.title()).isEqualTo("Council closes the \"old\" market");
    assertThat(article.authors()).containsExactly("Jane Doe", "John Roe");
    assertThat(article.published())
        .hasValueSatisfying(
            when -> {
              assertThat(when.date()).contains(LocalDate.of(2025, 4, 19));
              assertThat(when.source()).isEqualTo(Published.Source.METADATA);
            });
    assertThat(article.outlet()).contains("Harbour Gazette");
    assertThat(article.id()).isEqualTo("https://example.org/a");
    assertThat(article.language()).contains("en");
    assertThat(article.section()).contains("Port's life");
    assertThat(article.body())
        .isEqualTo("The council voted to close the market today.\n\n“No,” they said.");
  }

  @Test
  void aBlockListHoldsSeveralAuthors() {
    FrontMatter front =
        FrontMatter.of("---\nauthors:\n  - Jane Doe\n  - \"John Roe\"\ntitle: A\n---\nText");

    assertThat(front.all("authors")).containsExactly("Jane Doe", "John Roe");
    assertThat(front.rest()).isEqualTo("Text");
  }

  @Test
  void withoutFrontMatterTheHeadingIsTheTitle() {
    Article article =
        Gathered.from("a.md", "# Council closes the market\n\nBy Jane Doe\n\nTraders left.").one();

    assertThat(article.title()).isEqualTo("Council closes the market");
    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(article.body()).isEqualTo("Traders left.");
    assertThat(article.id()).isEqualTo("a.md");
  }

  @Test
  void frontMatterIsReadInAnyTextFile() {
    assertThat(
            Gathered.from("a.txt", "---\ntitle: A market closes\nid: m1\n---\nTraders left.")
                .one()
                .id())
        .isEqualTo("m1");
  }

  @Test
  void aFenceThatIsNeverClosedIsText() {
    assertThat(FrontMatter.of("---\ntitle: A\nno end").fields().isEmpty()).isTrue();
  }

  @Test
  void aDateThatIsNoneIsReported() {
    Gathered gathered =
        Gathered.from("a.md", "---\ntitle: A market closes\ndate: soon\n---\nTraders left.");

    assertThat(gathered.articles).hasSize(1);
    assertThat(gathered.messages())
        .containsExactly(
            "a.md: \"date\" (soon) is no date that is understood; write it as 2025-04-19; the rest of the article was kept");
  }
}
