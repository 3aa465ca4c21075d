package org.onrecord.read.format;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.html.HtmlParagraphs;
import org.onrecord.read.plain.ArticleDraft;
import org.onrecord.read.plain.DateText;
import org.onrecord.read.plain.PersonNames;

/**
 * The articles in a Europresse export (Eureka in Canada): outlet, section, date and page, title,
 * authors, text, copyright and document number, in this order.
 */
final class EuropresseExport {

  /** Precedes each article. */
  private static final String OUTLET = "class=\"DocPublicationName\">";

  private static final String TITLE = "[class~=(?i)^titreArticleVisu$]";

  /** Represents the title while the paragraphs below it are searched. */
  private static final String MARK = "\uE000";

  private static final Pattern ISSUE = Pattern.compile(",? no\\. .{0,40}$");
  private static final Pattern NUMBER =
      Pattern.compile("(?:Numéro de document|Document number) ?: ?(\\S{1,80})");
  private static final Splitter PARTS = Splitter.on(',').trimResults(TextRules.BLANK);

  private final EntryContext context;

  EuropresseExport(EntryContext context) {
    this.context = context;
  }

  /** Whether a page is such an export. */
  static boolean matches(String html) {
    return html.contains(OUTLET) && html.contains("itreArticleVisu");
  }

  void read(String html) {
    int number = 0;
    for (String article : Iterables.skip(Splitter.on(OUTLET).split(html), 1)) {
      number++;
      Element parts = Jsoup.parseBodyFragment("<span " + OUTLET + article).body();
      draft(parts).accept(context, context.name() + " article " + number, false);
    }
  }

  private static ArticleDraft draft(Element article) {
    ArticleDraft draft =
        new ArticleDraft()
            .outlet(ISSUE.matcher(article.select(".DocPublicationName").text()).replaceFirst(""))
            .date(article.select(".DocHeader").text())
            .section(section(article.select(".DocHeader").text()));
    Matcher number = NUMBER.matcher(article.text());
    draft.id(number.find() ? number.group(1) : "");
    Element title = article.selectFirst(TITLE);
    if (title == null) {
      return draft;
    }
    draft.title(title.text());
    List<String> below = below(article, title);
    boolean signed = !below.isEmpty() && !PersonNames.onlyNames(below.get(0)).isEmpty();
    draft.credit(signed ? below.get(0) : "");
    return draft.paragraphs(below.subList(signed ? 1 : 0, end(below)));
  }

  /** The first line above the text, unless it is the date. */
  private static String section(String header) {
    String first = Iterables.getFirst(PARTS.split(header), "");
    return DateText.all(first).isEmpty() && PARTS.splitToList(header).size() > 1 ? first : "";
  }

  /** The paragraphs below the title; in old pages it is part of the running text. */
  private static List<String> below(Element article, Element title) {
    title.text(MARK).tagName("p");
    List<String> all = HtmlParagraphs.ofHtml(article.html());
    return all.subList(Math.min(all.indexOf(MARK) + 1, all.size()), all.size());
  }

  /** The end of the text: at the copyright, or the document number. */
  private static int end(List<String> paragraphs) {
    int end = 0;
    while (end < paragraphs.size()
        && !paragraphs.get(end).startsWith("©")
        && !NUMBER.matcher(paragraphs.get(end)).lookingAt()) {
      end++;
    }
    return end;
  }
}
