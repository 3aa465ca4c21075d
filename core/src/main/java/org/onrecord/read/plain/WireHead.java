package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines above the text of a story in ANPA 1312, each between a caret and an end sign: slug,
 * headline, notes to editors, a summary, the author and the author's role.
 */
final class WireHead {

  private static final CharMatcher TERMINATORS =
      CharMatcher.anyOf("<=").or(CharMatcher.whitespace());

  /** A summary is a sentence. */
  private static final int MIN_SUMMARY_LENGTH = 80;

  private WireHead() {}

  static ArticleDraft read(String words) {
    ArticleDraft draft = new ArticleDraft();
    List<String> head = new ArrayList<>();
    List<TextLine> lines = TextLine.of(words);
    int at = 0;
    while (at < lines.size() && lines.get(at).text().startsWith("^")) {
      head.add(TERMINATORS.trimTrailingFrom(lines.get(at).text().substring(1)));
      at++;
    }
    // The slug is an internal name, used only if there is nothing else.
    List<String> below = head.size() > 1 ? head.subList(1, head.size()) : head;
    below.stream().findFirst().ifPresent(draft::title);
    for (String line : below.subList(Math.min(1, below.size()), below.size())) {
      if (Byline.of(line).isPresent()) {
        draft.credit(line);
      } else if (line.length() >= MIN_SUMMARY_LENGTH && !line.startsWith("Eds")) {
        draft.standfirst(line);
      }
    }
    return draft.paragraphs(WireStories.printed(lines.subList(at, lines.size())));
  }
}
