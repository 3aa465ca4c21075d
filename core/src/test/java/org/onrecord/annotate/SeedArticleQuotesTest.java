package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;

/** The article the project began with. It is not ours to ship, so it lies beside the project. */
class SeedArticleQuotesTest {

  private static final Path SEED = Path.of("../../shared/seed/us-iran-talks.txt");

  private static List<Quote> quotes = List.of();

  @BeforeAll
  static void annotate() {
    assumeTrue(Files.exists(SEED), "skipped: no seed article at " + SEED.toAbsolutePath());
    List<Article> read = new ArrayList<>();
    ArticleReader.create().read(SEED, "us-iran-talks.txt", into(read));
    quotes = Annotator.create().annotate(read.get(0)).quotes();
  }

  @Test
  void everyMarkedStretchOfTheBodyHasItsSpeaker() {
    assertThat(quotes)
        .filteredOn(quote -> quote.kind().isMarked() && isIn(quote, Part.BODY))
        .extracting(quote -> opening(quote), quote -> quote.speakerName().orElse("nobody"))
        .containsExactly(
            tuple("“constructive.”", "US and Iran"),
            tuple("“The discussion", "White House"),
            tuple("“direct communi", "White House"),
            tuple("“constructive a", "Abbas Araghchi"),
            tuple("“in an atmosphe", "Abbas Araghchi"),
            tuple("“both sides dec", "Abbas Araghchi"),
            tuple("“If it’s narrow", "Trita Parsi"),
            tuple("“And it’s under", "Trita Parsi"));
  }

  @Test
  void theHeadlineIsQuotedJointly() {
    assertThat(quotes)
        .filteredOn(quote -> isIn(quote, Part.TITLE))
        .extracting(Quote::text, quote -> quote.speakerName().orElse("nobody"))
        .containsExactly(tuple("‘Constructive’", "US and Iran"));
  }

  @Test
  void whatIsReportedWithoutMarksIsFound() {
    assertThat(quotes)
        .filteredOn(quote -> quote.kind() == Quote.Kind.INDIRECT)
        .extracting(quote -> opening(quote), quote -> quote.speakerName().orElse("nobody"))
        .contains(
            tuple("the next round ", "Axios"),
            tuple("it has stuck to", "Iran"),
            tuple("there’s no evid", "US intelligence agencies"),
            tuple("a narrow deal f", "Trita Parsi"));
  }

  private static boolean isIn(Quote quote, Part part) {
    return quote.span().orElseThrow().part() == part;
  }

  private static String opening(Quote quote) {
    return quote.text().substring(0, Math.min(15, quote.text().length()));
  }

  private static ArticleSink into(List<Article> read) {
    return new ArticleSink() {
      @Override
      public void article(Article article) {
        read.add(article);
      }

      @Override
      public void unreadable(UnreadableArticle problem) {
        throw problem;
      }
    };
  }
}
