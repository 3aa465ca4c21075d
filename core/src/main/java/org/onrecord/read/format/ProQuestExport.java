package org.onrecord.read.format;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.html.HtmlParagraphs;
import org.onrecord.read.plain.ArticleDraft;
import org.onrecord.read.plain.LanguageNames;
import org.onrecord.text.WordList;

/** The articles in a ProQuest export, saved as a page or sent by mail. */
final class ProQuestExport {

  /** Precedes each article. */
  private static final String ARTICLE = "<a name=\"DocID_";

  private static final String LINK = "ProQuest document link";

  private static final CharMatcher IN_LABEL = TextRules.SPACES.or(CharMatcher.is(':'));

  /** The labels in bold before the fields, without colon and spaces. */
  private static final ImmutableSet<String> LABELS =
      WordList.lines(ProQuestExport.class, "proquest-labels.txt").stream()
          .map(IN_LABEL::removeFrom)
          .collect(ImmutableSet.toImmutableSet());

  private static final Pattern EDITION_OF_TITLE = Pattern.compile(":? \\[[^\\[\\]]{1,60}\\]$");
  private static final Pattern EDITION_OF_OUTLET =
      Pattern.compile(",[^,;]{1,60}Edition.{0,60}$|;.*$");

  /** Lines inside the text that are not part of it: a notice, a credit, a rule, a broken tag. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "(?:None|Not) available\\.?|Enlarge this image\\.|Credit: .{1,200}|-{2,}|</?\\w{1,20}>|\\w{1,20}>");

  private static final Splitter AUTHORS = Splitter.on(';');

  private final EntryContext context;

  ProQuestExport(EntryContext context) {
    this.context = context;
  }

  /** Whether a page is such an export. */
  static boolean matches(String html) {
    return html.contains(ARTICLE) && html.contains(LINK);
  }

  void read(String html) {
    int number = 0;
    for (String article : Iterables.skip(Splitter.on(ARTICLE).split(html), 1)) {
      number++;
      Element words = Jsoup.parseBodyFragment(ARTICLE + article).body();
      draft(words).accept(context, context.name() + " article " + number, false);
    }
  }

  private static ArticleDraft draft(Element article) {
    ArticleDraft draft =
        new ArticleDraft()
            .id(field(article, "ProQuest document ID"))
            .title(EDITION_OF_TITLE.matcher(title(article)).replaceFirst(""))
            .date(field(article, "Publication date"))
            .outlet(EDITION_OF_OUTLET.matcher(field(article, "Publication title")).replaceFirst(""))
            .section(field(article, "Section"))
            .language(LanguageNames.tag(field(article, "Language of publication")).orElse(""))
            .paragraphs(words(article, "Full text"));
    AUTHORS
        .splitToStream(field(article, "Author"))
        .map(ProQuestExport::turned)
        .forEach(draft::credit);
    // Without the full text, the abstract is used.
    return draft.hasBody() ? draft : draft.paragraphs(words(article, "Abstract"));
  }

  /** "Doe, Jane" as "Jane Doe". */
  private static String turned(String author) {
    int comma = author.indexOf(',');
    boolean once = comma >= 0 && comma == author.lastIndexOf(',');
    return once
        ? TextRules.trim(author.substring(comma + 1)) + " " + author.substring(0, comma)
        : author;
  }

  private static String title(Element article) {
    return article.select("p").stream()
        .map(Element::text)
        .filter(text -> !TextRules.isBlank(text))
        .findFirst()
        .orElse("");
  }

  /** The text next to a label. */
  private static String field(Element article, String label) {
    return block(article, label)
        .map(block -> block.text().substring(block.text().indexOf(':') + 1))
        .map(TextRules::trim)
        .orElse("");
  }

  /** The paragraphs between a label and the next. */
  private static List<String> words(Element article, String label) {
    StringBuilder html = new StringBuilder();
    block(article, label)
        .ifPresent(
            block -> {
              block.select("strong").stream().limit(1).forEach(Element::remove);
              html.append(block.outerHtml());
              Element next = block.nextElementSibling();
              for (; next != null && !isLabelled(next); next = next.nextElementSibling()) {
                html.append(next.outerHtml());
              }
            });
    return HtmlParagraphs.ofHtml(html.toString()).stream()
        .filter(paragraph -> !NO_WORDS.matcher(paragraph).matches())
        .toList();
  }

  /** The block that a label introduces. */
  private static Optional<Element> block(Element article, String label) {
    return article.select("strong").stream()
        .filter(strong -> plain(strong).equals(label.replace(" ", "")))
        .flatMap(strong -> Optional.ofNullable(strong.closest("p, div")).stream())
        .findFirst();
  }

  private static boolean isLabelled(Element block) {
    Element label = block.selectFirst("strong");
    return label != null && LABELS.contains(plain(label)) && block.text().startsWith(label.text());
  }

  /** A label without its colon, and without spaces, which mail programs drop. */
  private static String plain(Element label) {
    return IN_LABEL.removeFrom(label.text());
  }
}
