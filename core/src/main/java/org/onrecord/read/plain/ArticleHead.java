package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Published;
import org.onrecord.read.context.TextRules;

/**
 * What stands above the body of a plain text: title, standfirst, byline and date, in any order that
 * papers print them.
 *
 * @param end the first line of the body
 */
record ArticleHead(
    String title,
    String standfirst,
    ImmutableList<String> authors,
    Optional<Published> published,
    int end) {

  /**
   * Reads the head of some lines. {@code titled}: the title is known, so the first line is none.
   */
  static ArticleHead of(List<TextLine> lines, boolean titled, LocalDate latest, int mostProse) {
    int first = skipFurniture(lines, 0);
    int afterTitle = titled ? first : first + titleLines(lines, first);
    String title = String.join(" ", texts(lines.subList(first, afterTitle)));
    CreditLines head = CreditLines.of(lines, afterTitle, latest, mostProse);
    Standfirst standfirst = Standfirst.of(lines, afterTitle, head);
    return new ArticleHead(
        withoutLabel(title), standfirst.text(), head.authors(), head.published(), standfirst.end());
  }

  private static int skipFurniture(List<TextLine> lines, int from) {
    int i = from;
    while (i < lines.size() - 1 && Boilerplate.isFurniture(lines.get(i).text())) {
      i++;
    }
    return i;
  }

  /**
   * How many lines the title has: none where the text begins with prose, two where it is wrapped.
   */
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
