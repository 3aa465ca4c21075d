package org.onrecord.annotate;

import java.util.Locale;
import org.onrecord.model.Article;

/** Tells whether an article is in English, the only language whose verbs and subjects are known. */
final class English {

  private English() {}

  /** Whether {@code article} is in English, or too short to tell. */
  static boolean is(Article article) {
    return article
        .language()
        .or(() -> Languages.of(article.body()))
        .map(English::isTag)
        .orElse(true);
  }

  private static boolean isTag(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith(Languages.ENGLISH);
  }
}
