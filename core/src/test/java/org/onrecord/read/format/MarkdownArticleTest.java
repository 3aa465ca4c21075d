package org.onrecord.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.CpuTime;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.CollectingSink;

class MarkdownArticleTest {

  @Test
  void frontMatterSaysWhatTheArticleIs() {
    Article article =
        CollectingSink.from(
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
              assertThat(when.source()).isEqualTo(Published.DateSource.METADATA);
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
  void frontMatterIsYaml() {
    FrontMatter front =
        FrontMatter.of(
            """
            ---
            author:
            - name: Jane Doe
              desk: City
            - John Roe
            summary: >
              The council
              voted.
            tags: ["a, b",
              c]
            section: ~
            year: 007
            ---
            Text\
            """);

    assertThat(front.all("author")).containsExactly("Jane Doe", "John Roe");
    assertThat(front.first("summary")).contains("The council voted.");
    assertThat(front.all("tags")).containsExactly("a, b", "c");
    assertThat(front.first("section")).isEmpty();
    assertThat(front.first("year")).contains("007");
  }

  @Test
  void anEntryThatIsNotValidIsTakenAsWrittenAndLosesNoOther() {
    FrontMatter front =
        FrontMatter.of(
            "---\n"
                + "title: Harbour: the end\n"
                + "authors:\n"
                + "- Jane Doe: City\n"
                + "- @roe\n"
                + "date: 2025-04-19\n"
                + "---\n"
                + "Text");

    assertThat(front.first("title")).contains("Harbour: the end");
    assertThat(front.all("authors")).containsExactly("Jane Doe: City", "@roe");
    assertThat(front.first("date")).contains("2025-04-19");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "[{"})
  void valuesNestedTooDeepAreTakenAsWritten(String opening) {
    String value = opening.repeat(100_000).strip();

    assertThat(FrontMatter.of("---\ntitle: A\nk:\n  " + value + "\n---\nText").first("title"))
        .contains("A");
    assertThat(FrontMatter.of("---\nk: " + opening.repeat(400) + "\n---\nText").rest())
        .isEqualTo("Text");
  }

  @Test
  void frontMatterMayBeToml() {
    FrontMatter front =
        FrontMatter.of(
            """
            +++
            # by hand
            title = "Council closes the \\"old\\" market" # for good
            authors = ["Jane Doe", 'John Roe']
            date = 2025-04-19T08:30:00+02:00
            [params]
            title = "Not this"
            +++
            Text\
            """);

    assertThat(front.first("title")).contains("Council closes the \"old\" market");
    assertThat(front.all("authors")).containsExactly("Jane Doe", "John Roe");
    assertThat(front.first("date")).contains("2025-04-19T08:30:00+02:00");
    assertThat(front.rest()).isEqualTo("Text");
  }

  @Test
  void theWordsOfMarkdownAreKeptBlockByBlock() {
    assertThat(
            words(
                """
                Council closes *the* market
                ===========================

                First \\*line\\*,
                second &amp; __last__ ![chart](c.png) [line][1]

                1. Fish
                2. Ice
                   - crushed

                > “No,”
                > they said.

                ---

                <div>A <b>notice</b></div>

                ```
                code  here
                ```

                [1]: https://example.org/m
                """))
        .isEqualTo(
            """
            Council closes the market

            First *line*,
            second & last  line

            1. Fish
            2. Ice
            - crushed

            “No,”
            they said.

            A notice

            code  here\
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a ", "**a ", "[", "![", "> ", "- ", "<a>", "a`", "_a* ", "1. "})
  void markdownNestedDeepIsRead(String part) {
    CpuTime.assertWithin(
        Duration.ofSeconds(20),
        () -> {
          assertThat(words(part.repeat(20_000) + "a** a*".repeat(20_000)).strip()).isNotEmpty();
          assertThat(words(part.repeat(490) + "a* a".repeat(490)).strip()).isNotEmpty();
        });
  }

  private static String words(String markdown) {
    return MarkdownText.strip(markdown, Optional.empty());
  }

  @Test
  void withoutFrontMatterTheHeadingIsTheTitle() {
    Article article =
        CollectingSink.from("a.md", "# Council closes the market\n\nBy Jane Doe\n\nTraders left.")
            .one();

    assertThat(article.title()).isEqualTo("Council closes the market");
    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(article.body()).isEqualTo("Traders left.");
    assertThat(article.id()).isEqualTo("a.md");
  }

  @Test
  void frontMatterIsReadInAnyTextFile() {
    assertThat(
            CollectingSink.from("a.txt", "---\ntitle: A market closes\nid: m1\n---\nTraders left.")
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
    CollectingSink gathered =
        CollectingSink.from("a.md", "---\ntitle: A market closes\ndate: soon\n---\nTraders left.");

    assertThat(gathered.articles).hasSize(1);
    assertThat(gathered.messages())
        .containsExactly(
            "a.md: \"date\" (soon) is not a known date format; write it as 2025-04-19; the rest"
                + " of the article was kept");
  }
}
