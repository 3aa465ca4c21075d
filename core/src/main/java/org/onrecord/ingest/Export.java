package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.model.Cue;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.read.ArticleJson;
import org.onrecord.read.format.ArticleTable;
import org.onrecord.search.SearchRequest;

/**
 * Exports an index, one line at a time in order of id, for other programs and for {@link
 * Ingestion}. Holds one article at a time. Lines have no line end.
 *
 * <p>The methods run on the calling thread. What a function throws ends the export and is passed
 * on. They throw {@link org.onrecord.store.IndexCorrupt} if the index is damaged.
 */
public final class Export {

  private static final String LIST_SEPARATOR = "; ";
  private static final String QUOTE_HEADINGS =
      "article,title,date,outlet,kind,speaker,speaker_as_written,confidence,text,in,start,end,"
          + "cue,url,author,organization";

  private final NewsIndex index;
  private final SearchRequest request;

  /**
   * Creates an export.
   *
   * @param index the index to read
   * @param request selects the articles, or quotes; its limit is ignored
   */
  public Export(NewsIndex index, SearchRequest request) {
    this.index = Objects.requireNonNull(index);
    this.request = Objects.requireNonNull(request);
  }

  /**
   * Exports articles with their actors and quotes, one JSON object per line; see {@link
   * ArticleJson}.
   *
   * @param line receives the lines, on the calling thread
   */
  public void json(Consumer<String> line) {
    Objects.requireNonNull(line);
    index.forEach(request, article -> line.accept(ArticleJson.toJson(article)));
  }

  /**
   * Exports articles as a table (RFC 4180) with a header line, without actors and quotes. Several
   * authors are separated by semicolons; what is unknown is an empty cell. Cells that a spreadsheet
   * would run as formulas begin with an apostrophe, which reading the table removes.
   *
   * @param line receives the lines, on the calling thread; a line contains line breaks if a cell
   *     does
   */
  public void csv(Consumer<String> line) {
    line.accept(String.join(",", ArticleTable.COLUMNS));
    index.forEach(
        request,
        article ->
            line.accept(
                row(
                    article.id(),
                    article.title(),
                    article.standfirst(),
                    String.join(LIST_SEPARATOR, article.authors()),
                    day(article),
                    article.outlet().orElse(""),
                    article.url().orElse(""),
                    article.language().orElse(""),
                    article.section().orElse(""),
                    article.body())));
  }

  /**
   * Exports the quotes that match as a table (RFC 4180) with a header line. Offsets are UTF-16,
   * {@code [start, end)}; what is unknown is an empty cell. Formulas are escaped as in {@link
   * #csv}.
   *
   * @param line receives the lines, on the calling thread; a line contains line breaks if a cell
   *     does
   */
  public void quotesCsv(Consumer<String> line) {
    line.accept(QUOTE_HEADINGS);
    index.forEachQuote(request, (article, quote) -> line.accept(quoteRow(article, quote)));
  }

  /**
   * Exports all quotes of the articles that match, without attitudes, as a table like that of
   * {@link #quotesCsv}.
   *
   * @param line receives the lines, on the calling thread; a line contains line breaks if a cell
   *     does
   */
  public void allQuotesCsv(Consumer<String> line) {
    line.accept(QUOTE_HEADINGS);
    index.forEach(
        request,
        article ->
            article.quotes().stream()
                .filter(Quote::isSaid)
                .forEach(quote -> line.accept(quoteRow(article, quote))));
  }

  private static String quoteRow(Article article, Quote quote) {
    Optional<Speaker> speaker = quote.speaker();
    Optional<Span> span = quote.span();
    return row(
        article.id(),
        article.title(),
        day(article),
        article.outlet().orElse(""),
        quote.kind().label(),
        speaker.map(Speaker::name).orElse(""),
        speaker.map(Speaker::text).orElse(""),
        speaker.map(Speaker::confidence).map(String::valueOf).orElse(""),
        quote.text(),
        span.map(place -> place.part().label()).orElse(""),
        span.map(Span::start).map(String::valueOf).orElse(""),
        span.map(Span::end).map(String::valueOf).orElse(""),
        quote.cue().map(Cue::text).orElse(""),
        article.url().orElse(""),
        String.join(LIST_SEPARATOR, article.authors()),
        speaker.flatMap(Speaker::organization).orElse(""));
  }

  private static String day(Article article) {
    return article.published().flatMap(Published::date).map(LocalDate::toString).orElse("");
  }

  private static String row(String... cells) {
    return CSVFormat.RFC4180.format(
        Arrays.stream(cells).map(ArticleTable::escaped).toArray(Object[]::new));
  }
}
