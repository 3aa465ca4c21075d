package org.onrecord.read.plain;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.read.context.TextRules;

/**
 * The lines below a title that summarize the article.
 *
 * <p>The lines between the title and the byline or date; otherwise the first paragraph if it does
 * not end like a sentence and the next one does. Long text is left to the body.
 *
 * @param text its paragraphs, separated by a blank line; empty if there is none
 * @param end the first line of the body
 */
record Standfirst(String text, int end) {

  private static final int MAX_LABEL_LENGTH = 25;
  private static final int MAX_LENGTH = 250;

  static Standfirst of(List<TextLine> lines, int from, CreditLines head) {
    int end = Math.max(from, head.last() + 1);
    List<String> above = new ArrayList<>();
    for (String paragraph : between(lines, from, end, head)) {
      boolean label = paragraph.length() < MAX_LABEL_LENGTH && !TextRules.endsSentence(paragraph);
      if (!label && !Prose.isCaption(paragraph) && !Boilerplate.isBoilerplate(paragraph)) {
        above.add(paragraph);
      }
    }
    int body = skipBoilerplate(lines, end);
    if (!above.isEmpty() || !head.isEmpty()) {
      return new Standfirst(String.join("\n\n", above), body);
    }
    int next = paragraphEnd(lines, body);
    if (next >= lines.size()) {
      return new Standfirst("", body);
    }
    String first = TextLine.paragraphs(lines.subList(body, next)).get(0);
    String second = TextLine.paragraphs(lines.subList(next, paragraphEnd(lines, next))).get(0);
    boolean summary =
        first.length() >= MAX_LABEL_LENGTH
            && first.length() <= MAX_LENGTH
            && !TextRules.endsSentence(first)
            && !Prose.isCaption(first)
            && TextRules.endsSentence(second);
    return summary ? new Standfirst(first, skipBoilerplate(lines, next)) : new Standfirst("", body);
  }

  private static List<String> between(List<TextLine> lines, int from, int end, CreditLines head) {
    List<TextLine> free = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (!head.takes(i) && !Boilerplate.isBoilerplate(lines.get(i).text())) {
        free.add(lines.get(i));
      }
    }
    return TextLine.paragraphs(free);
  }

  private static int skipBoilerplate(List<TextLine> lines, int from) {
    int i = from;
    while (i < lines.size() && Boilerplate.isBoilerplate(lines.get(i).text())) {
      i++;
    }
    return i;
  }

  private static int paragraphEnd(List<TextLine> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).paragraph() == lines.get(from).paragraph()) {
      i++;
    }
    return i;
  }
}
