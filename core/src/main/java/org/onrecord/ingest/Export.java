package org.onrecord.ingest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.read.ArticleJson;
import org.onrecord.search.SearchRequest;

/**
 * Exports an index, one line at a time in order of id, for other programs and for {@link
 * Ingestion}. Holds one article at a time.
 */
public final class Export {

  private static final String LIST_SEPARATOR = "; ";

  private final NewsIndex index;
  private final SearchRequest request;

  /**
   * @param request selects the articles; its limit is ignored
   */
  public Export(NewsIndex index, SearchRequest request) {
    this.index = index;
    this.request = request;
  }

  /** Articles with their actors and quotes, one JSON object per line; see {@link ArticleJson}. */
  public void json(Consumer<String> line) {
    index.forEach(request, article -> line.accept(ArticleJson.toJson(article)));
  }

  /** Articles as a table (RFC 4180) with a header row, without actors and quotes. */
  public void csv(Consumer<String> line) {
    line.accept("id,title,standfirst,author,date,outlet,url,language,section,body");
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

  /** The quotes of the articles as a table with a header row. */
  public void quotesCsv(Consumer<String> line) {
    line.accept(
        "article,title,date,outlet,kind,speaker,speaker_as_written,confidence,text,in,start,end");
    index.forEach(
        request,
        article -> article.quotes().forEach(quote -> line.accept(quoteRow(article, quote))));
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
        span.map(Span::end).map(String::valueOf).orElse(""));
  }

  private static String day(Article article) {
    return article.published().flatMap(Published::date).map(LocalDate::toString).orElse("");
  }

  private static String row(Object... cells) {
    return CSVFormat.RFC4180.format(cells);
  }
}
