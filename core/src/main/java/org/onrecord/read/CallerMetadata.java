package org.onrecord.read;

import java.time.LocalDate;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.model.Published;
import org.onrecord.read.context.Settings;
import org.onrecord.read.plain.InferredDate;
import org.onrecord.read.plain.PersonNames;

/**
 * What the caller knows of every article.
 *
 * @param latest the last day that is believed to be one of publication
 */
record CallerMetadata(Settings settings, LocalDate latest) {

  /**
   * An article with what the caller knows in place of what was found, and with an inferred date if
   * that was asked for and it has none.
   */
  Article apply(Article article) {
    ArticleBuilder builder = article.toBuilder();
    settings.author().ifPresent(name -> builder.authors(PersonNames.fromField(name, "")));
    settings.published().ifPresent(day -> builder.published(Published.on(day)));
    settings.outlet().ifPresent(builder::outlet);
    boolean undated = settings.published().isEmpty() && article.published().isEmpty();
    if (settings.inferDates() && undated) {
      InferredDate.of(article, latest).ifPresent(builder::published);
    }
    return builder.build();
  }
}
