package org.onrecord.annotate.actors;

import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Span;
import org.onrecord.text.PersonName;

/** The title before a name: "Mrs" in "Mrs Kemble". */
final class PrecedingTitle {

  private PrecedingTitle() {}

  /** The last word before {@code name}, if it is a title. */
  static Optional<String> of(Article article, Span name) {
    String text = article.text(name.part());
    int end = name.start();
    if (end == 0 || text.charAt(end - 1) != ' ') {
      return Optional.empty();
    }
    int start = end - 1;
    while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || isStop(text, start, end))) {
      start--;
    }
    String word = text.substring(start, end - 1);
    return PersonName.isOffice(word) ? Optional.of(word) : Optional.empty();
  }

  private static boolean isStop(String text, int start, int end) {
    return text.charAt(start - 1) == '.' && start == end - 1;
  }
}
