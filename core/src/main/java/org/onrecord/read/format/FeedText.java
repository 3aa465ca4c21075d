package org.onrecord.read.format;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.read.html.HtmlParagraphs;
import org.onrecord.text.WordList;

/**
 * The paragraphs of a post in a feed or an export of WordPress: without shortcodes, and without the
 * last paragraph that says where it appeared.
 */
final class FeedText {

  /** Shortcodes whose content is not text of the article. */
  private static final Pattern WITH_CONTENT =
      Pattern.compile(
          "(?s)\\[(caption|wp_caption|embed|gallery|video|audio|playlist|code|sourcecode|contact-form)\\b[^\\]]{0,2000}\\].{0,5000}?\\[/\\1\\]");

  /** A shortcode: it is closed, has attributes, or a name of more than one word. */
  private static final Pattern CLOSING = Pattern.compile("\\[/([a-z][\\w-]{0,40})\\]");

  private static final Pattern WITH_ATTRIBUTES =
      Pattern.compile(
          "\\[[a-z][\\w-]{0,40}(?:\\s+[\\w-]{1,40}=(?:\"[^\"]{0,2000}\"|'[^']{0,2000}'|[^\\s\\]]{1,500}))+\\s*/?\\]");
  private static final Pattern ALONE =
      Pattern.compile("\\[(?:gallery|embed|nextpage|toc|[a-z]{1,20}_\\w{1,40})\\s*/?\\]");

  private static final ImmutableList<Pattern> FOOTERS =
      WordList.lines(FeedText.class, "feed-footers.txt").stream()
          .map(form -> Pattern.compile(Pattern.quote(form).replace("*", "\\E.*\\Q")))
          .collect(ImmutableList.toImmutableList());
  private static final int MAX_FOOTER_LENGTH = 500;

  private FeedText() {}

  static ImmutableList<String> paragraphs(String html) {
    ImmutableList<String> paragraphs = HtmlParagraphs.ofHtml(withoutShortcodes(html));
    int end = paragraphs.size();
    while (end > 0 && isFooter(paragraphs.get(end - 1))) {
      end--;
    }
    return paragraphs.subList(0, end);
  }

  private static boolean isFooter(String paragraph) {
    String lower = paragraph.toLowerCase(Locale.ROOT);
    return lower.length() <= MAX_FOOTER_LENGTH
        && FOOTERS.stream().anyMatch(footer -> footer.matcher(lower).matches());
  }

  private static String withoutShortcodes(String html) {
    if (html.indexOf('[') < 0) {
      return html;
    }
    String text = WITH_CONTENT.matcher(html).replaceAll("");
    Matcher closing = CLOSING.matcher(text);
    ImmutableList<String> names =
        closing
            .results()
            .map(found -> found.group(1))
            .distinct()
            .collect(ImmutableList.toImmutableList());
    for (String name : names) {
      text = text.replaceAll("\\[/?" + Pattern.quote(name) + "(?:\\s[^\\]]{0,2000})?\\]", "");
    }
    return ALONE.matcher(WITH_ATTRIBUTES.matcher(text).replaceAll("")).replaceAll("");
  }
}
