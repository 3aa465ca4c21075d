package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Published;
import org.onrecord.read.context.TextRules;

/**
 * The head of a plain text article: title, standfirst, byline and date, in any order.
 *
 * @param end the first line of the body
 */
record ArticleHead(
    String title,
    String standfirst,
    ImmutableList<String> authors,
    Optional<Published> published,
    int end) {

  /** Parses the head. {@code titled}: the title is known, and the lines begin after it. */
  static ArticleHead of(List<TextLine> lines, boolean titled, LocalDate latest, int maxProse) {
    int first = skipBoilerplate(lines, 0);
    int afterTitle = titled ? first : first + titleLines(lines, first);
    String title = String.join(" ", texts(lines.subList(first, afterTitle)));
    CreditLines head = CreditLines.of(lines, afterTitle, latest, maxProse);
    Standfirst standfirst = Standfirst.of(lines, afterTitle, head);
    return new ArticleHead(
        withoutLabel(title), standfirst.text(), head.authors(), head.published(), standfirst.end());
  }

  private static int skipBoilerplate(List<TextLine> lines, int from) {
    int i = from;
    while (i < lines.size() - 1 && Boilerplate.isBoilerplate(lines.get(i).text())) {
      i++;
    }
    return i;
  }

  /** The number of lines of the title: none if the text begins with prose, two if it is wrapped. */
  private static int titleLines(List<TextLine> lines, int first) {
    int count = 1;
    int length = lines.get(first).text().length();
    while (first + count < lines.size()
        && lines.get(first + count).paragraph() == lines.get(first).paragraph()
        && continues(lines.get(first + count).text())) {
      length += 1 + lines.get(first + count).text().length();
      count++;
    }
    boolean alone = lines.size() == count;
    String last = lines.get(first + count - 1).text();
    return Prose.isLongerThanTitle(length) || (alone && Prose.isSentence(length, last)) ? 0 : count;
  }

  private static boolean continues(String line) {
    return Character.isLowerCase(line.codePointAt(0)) && Byline.of(line).isEmpty();
  }

  private static String withoutLabel(String title) {
    for (String label : List.of("Title:", "Headline:", "# ")) {
      if (title.startsWith(label)) {
        return TextRules.trim(title.substring(label.length()));
      }
    }
    return title;
  }

  private static List<String> texts(List<TextLine> lines) {
    List<String> texts = new ArrayList<>();
    lines.forEach(line -> texts.add(line.text()));
    return texts;
  }
}
