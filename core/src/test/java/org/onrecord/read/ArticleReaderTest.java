package org.onrecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;

class ArticleReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt",
        "sub/A.TXT",
        "a.text",
        "a.md",
        "a.markdown",
        "a.json",
        "a.jsonl",
        "a.ndjson",
        "a",
        "Notices.txt",
        "readmes-found"
      })
  void aFileOfArticlesIsRecognised(String name) {
    assertThat(ArticleReader.create().recognises(Path.of(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README",
        "README.md",
        "readme.txt",
        "README-FIRST.txt",
        "LICENSE",
        "LICENSE.txt",
        "NOTICE",
        "CHANGELOG.md",
        "a.labels",
        "a.png",
        "a.jpg",
        ".a",
        ".a.txt",
        "sub/.hidden",
        "/"
      })
  void otherFilesAreNot(String name) {
    assertThat(ArticleReader.create().recognises(Path.of(name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Live] Storm over Port Vale",
        "{sic} is what the minister wrote",
        "--- Storm over Port Vale ---"
      })
  void aHeadlineThatLooksLikeMarkupIsText(String title) {
    Article article = CollectingSink.plain(title + "\n\nThe harbour was closed.");

    assertThat(article.title()).isEqualTo(title);
    assertThat(article.body()).isEqualTo("The harbour was closed.");
  }

  @Test
  void aStreamIsLeftOpenWhateverIsInIt() {
    for (String text : List.of("WARC/1.0\r\n\r\n", "<rss><channel/></rss>", "{}", "words")) {
      boolean[] closed = new boolean[1];
      InputStream in =
          new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public void close() {
              closed[0] = true;
            }
          };
      ArticleReader.create().read(in, "a", new CollectingSink());
      assertThat(closed[0]).as(text).isFalse();
    }
  }

  @Test
  void theSeedIsReadAsPasted() throws Exception {
    Path seed = Path.of("../../shared/seed/us-iran-talks.txt");
    assumeTrue(Files.exists(seed), "the seed article is not on this machine: " + seed);
    CollectingSink gathered = new CollectingSink();
    ArticleReader.create()
        .withClock(CollectingSink.CLOCK)
        .read(seed, "us-iran-talks.txt", gathered);

    Article article = gathered.one();
    assertThat(article.title()).startsWith("US and Iran To Hold").endsWith("First Round");
    assertThat(article.standfirst()).startsWith("Steve Witkoff and").endsWith("held in Oman");
    assertThat(article.authors()).containsExactly("Dave DeCamp");
    assertThat(article.published()).isEmpty();
    assertThat(article.body())
        .startsWith("The US and Iran are set")
        .endsWith("withdrew from in 2018.");
  }

  @Property(tries = 400)
  void noInputMakesItThrow(@ForAll("inputs") String text, @ForAll("names") String name) {
    assertThatCode(() -> CollectingSink.from(name, text.getBytes(UTF_8)))
        .doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void noBytesMakeItThrow(@ForAll byte[] bytes, @ForAll("names") String name) {
    assertThatCode(() -> CollectingSink.from(name, bytes)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a.txt", "a.md", "a.json", "a.jsonl", "a", "a.html");
  }

  /** Pieces that the readers look for, in any order. */
  @Provide
  Arbitrary<String> inputs() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "\n",
            "\n\n",
            " ",
            "By ",
            "Author: ",
            "Jane Doe",
            "JANE",
            " and ",
            ", ",
            "May 24, 2026",
            "31.12.2025",
            "99:99",
            "10:05 am EDT",
            "99999999999",
            "Posted ",
            "Share",
            "---\n",
            "title: ",
            "- ",
            "# ",
            "**",
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            "\"",
            ":",
            ",",
            "\"body\":",
            "\"quotes\":",
            "\"start\":",
            "\"end\":",
            "null",
            "1e999",
            "-1",
            "\"text\":\"a\"",
            "{\"body\":\"a\",",
            "“",
            "”",
            "'",
            "@",
            "🐟",
            "\uD83D",
            "\u0000",
            "\u00A0",
            "The council voted to close the market after a decade of losses that nobody in the port had wanted to see or to speak about.",
            "PORT VALE, March 7, 2024 (AP) — ");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(20);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, piece), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }
}
