package org.onrecord.read.format;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.html.HtmlParagraphs;
import org.onrecord.read.plain.ArticleDraft;
import org.onrecord.read.plain.DateText;
import org.onrecord.read.plain.LanguageNames;

/** The articles in a Factiva export: a table with codes, or a page layout. */
final class FactivaExport {

  private static final String ARTICLES = "div.article[class~=\\w{2}Article]";

  private final EntryContext context;

  FactivaExport(EntryContext context) {
    this.context = context;
  }

  /** Whether a page is such an export. */
  static boolean matches(String html) {
    return html.contains("Factiva") && html.contains("articleParagraph");
  }

  void read(String html) {
    int number = 0;
    for (Element article : Jsoup.parse(html).select(ARTICLES)) {
      number++;
      ArticleDraft draft =
          article.selectFirst("td.index") == null ? laidOut(article) : coded(article);
      draft.accept(context, context.name() + " article " + number, false);
    }
    if (number == 0) {
      context.reject("is a Factiva page in which no article was found");
    }
  }

  private static ArticleDraft coded(Element article) {
    return new ArticleDraft()
        .title(code(article, "HD"))
        .credit(code(article, "BY"))
        .date(code(article, "PD"))
        .outlet(code(article, "SN"))
        .section(code(article, "SE"))
        .language(LanguageNames.tag(code(article, "LA")).orElse(""))
        .id(code(article, "AN").replace("Document ", ""))
        .paragraphs(words(article));
  }

  private static String code(Element article, String code) {
    return article.select("td.index").stream()
        .filter(cell -> cell.text().strip().equals(code))
        .map(Element::nextElementSibling)
        .flatMap(value -> Optional.ofNullable(value).stream())
        .map(Element::text)
        .findFirst()
        .orElse("");
  }

  /**
   * Headline, author, length, date, outlet, its code, page, language and copyright, one per line.
   */
  private static ArticleDraft laidOut(Element article) {
    ArticleDraft draft =
        new ArticleDraft()
            .title(article.select("[class$=Headline]").text())
            .credit(article.select("div.author").text())
            .paragraphs(words(article));
    List<Element> lines =
        article.select("div").stream()
            .filter(line -> line != article && line.className().isEmpty() && line.id().isEmpty())
            .toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (draft.isUndated() && DateText.only(line).isPresent()) {
        draft.date(line);
        // A time of day may be between the date and the outlet.
        int next =
            i + 1 < lines.size() && Character.isDigit((lines.get(i + 1).text() + " ").charAt(0))
                ? i + 2
                : i + 1;
        draft.outlet(next < lines.size() ? lines.get(next).text() : "");
      }
      if (line.length() < 20) {
        draft.language(LanguageNames.tag(line).orElse(""));
      }
    }
    return draft;
  }

  private static List<String> words(Element article) {
    return article.select("p.articleParagraph").stream()
        .flatMap(paragraph -> HtmlParagraphs.ofHtml(paragraph.html()).stream())
        .toList();
  }
}
