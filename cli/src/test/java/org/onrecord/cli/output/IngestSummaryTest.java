package org.onrecord.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.IngestReport;
import org.onrecord.read.UnreadableArticle;

class IngestSummaryTest {

  private static List<String> summary(IngestReport report) {
    return IngestSummary.of(report, "news");
  }

  @Test
  void whatWentWellIsOneLine() {
    assertThat(summary(IngestReport.builder().sources(2, 0).articles(1234, 0, 0).build()))
        .containsExactly("indexed 1,234 articles from 2 sources into news");
  }

  @Test
  void everyOtherFateHasALineOfItsOwn() {
    UnreadableArticle problem = new UnreadableArticle("a.txt", "is not text");

    assertThat(
            summary(
                IngestReport.builder()
                    .sources(3, 0)
                    .articles(3, 1, 2)
                    .skipped(List.of("x.jpg"))
                    .problems(List.of(problem))
                    .build()))
        .containsExactly(
            "indexed 3 articles from 3 sources into news",
            "1 article replaced an earlier article with the same id or URL",
            "2 articles have the same text as an earlier one; they are kept and marked copy_of",
            "1 file skipped because of its name: x.jpg",
            "1 problem, listed above; fix these files and index them again");
  }

  @Test
  void aRunThatIsDiscardedClaimsNothingElse() {
    UnreadableArticle problem = new UnreadableArticle("a.txt", "is not text");

    assertThat(
            summary(
                IngestReport.builder()
                    .sources(3, 1)
                    .articles(3, 1, 2)
                    .kept(2)
                    .problems(List.of(problem))
                    .discarded()
                    .build()))
        .containsExactly(
            "the index at news is unchanged because some input could not be read",
            "1 problem, listed above; fix these files and index them again");
  }

  @Test
  void replacedArticlesAreNamed() {
    IngestReport.Builder report = IngestReport.builder().sources(2, 0).articles(9, 7, 0);
    Stream.of("a", "b", "a").forEach(report::replacedId);
    assertThat(summary(report.build()).get(1)).endsWith(" with the same id or URL: a, b");
    Stream.of("c", "d", "e", "f").forEach(report::replacedId);
    assertThat(summary(report.build()).get(1)).endsWith(": a, b, c, d, e and others");
  }

  @Test
  void articlesOfASourceThatEndsEarlyAreKept() {
    assertThat(summary(IngestReport.builder().sources(1, 0).articles(2, 0, 0).kept(4).build()))
        .contains(
            "kept 4 articles that an earlier run read from a source that now ends early; get the"
                + " whole file, or use --rebuild to drop them");
  }

  @Test
  void manySkippedFilesAreCountedByKind() {
    List<String> files =
        Stream.concat(
                IntStream.range(0, 30).mapToObj(i -> "pictures/" + i + ".JPG"),
                Stream.of("a.css", "Makefile", "b.js", "c.js", "d.exe", "e.dll"))
            .toList();

    assertThat(summary(IngestReport.builder().skipped(files).build()).get(1))
        .startsWith("36 files skipped because of their names: 30 .jpg, 2 .js, ")
        .endsWith(" and 1 other");
  }
}
