package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines under a title that sum the article up.
 *
 * <p>They are what stands between the title and a byline or date; without those, the paragraph
 * under the title if it does not end as a sentence does while the next one does. Nothing long is
 * lost: what is neither goes to the body.
 *
 * @param text its paragraphs, parted by a blank line; empty if there is none
 * @param end the first line of the body
 */
record Standfirst(String text, int end) {

  private static final int LABEL = 25;
  private static final int LONGEST = 250;

  static Standfirst of(List<Line> lines, int from, HeadScan head) {
    int end = Math.max(from, head.last() + 1);
    List<String> above = new ArrayList<>();
    for (String paragraph : between(lines, from, end, head)) {
      boolean label = paragraph.length() < LABEL && !Text.endsSentence(paragraph);
      if (!label && !Prose.isCaption(paragraph) && !Furniture.is(paragraph)) {
        above.add(paragraph);
      }
    }
    int body = skipFurniture(lines, end);
    if (!above.isEmpty() || !head.isEmpty()) {
      return new Standfirst(String.join("\n\n", above), body);
    }
    int next = paragraphEnd(lines, body);
    if (next >= lines.size()) {
      return new Standfirst("", body);
    }
    String first = Line.paragraphs(lines.subList(body, next)).get(0);
    String second = Line.paragraphs(lines.subList(next, paragraphEnd(lines, next))).get(0);
    boolean summary =
        first.length() >= LABEL
            && first.length() <= LONGEST
            && !Text.endsSentence(first)
            && !Prose.isCaption(first)
            && Text.endsSentence(second);
    return summary ? new Standfirst(first, skipFurniture(lines, next)) : new Standfirst("", body);
  }

  private static List<String> between(List<Line> lines, int from, int end, HeadScan head) {
    List<Line> free = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (!head.takes(i) && !Furniture.is(lines.get(i).text())) {
        free.add(lines.get(i));
      }
    }
    return Line.paragraphs(free);
  }

  private static int skipFurniture(List<Line> lines, int from) {
    int i = from;
    while (i < lines.size() && Furniture.is(lines.get(i).text())) {
      i++;
    }
    return i;
  }

  private static int paragraphEnd(List<Line> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).paragraph() == lines.get(from).paragraph()) {
      i++;
    }
    return i;
  }
}
