package org.onrecord.store;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.model.Article;

/**
 * The note about an article that several sources have, of which one is indexed. It names the
 * others, so that the article stays away if it is removed. For implementations of {@link
 * ArticleStore}.
 */
public final class HiddenArticle {

  private static final char SEPARATOR = '\t';

  private HiddenArticle() {}

  /**
   * The key of the note.
   *
   * @param id the id of the {@link Article}
   * @return the key
   */
  public static String key(String id) {
    return NoteKeys.HIDDEN + RemovedArticles.digest(id);
  }

  /**
   * The text of the note.
   *
   * @param origins the sources whose article is not indexed
   * @return the text
   */
  public static String text(Collection<Origin> origins) {
    return origins.stream()
        .map(origin -> origin.version() + SEPARATOR + origin.source())
        .collect(Collectors.joining("\n"));
  }

  /**
   * Reads the text of a note.
   *
   * @param text the text that {@link #text} has made
   * @return the sources whose article is not indexed
   */
  public static List<Origin> origins(String text) {
    List<Origin> origins = new ArrayList<>();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
      int end = line.indexOf(SEPARATOR);
      if (end > 0) {
        origins.add(new Origin(line.substring(end + 1), line.substring(0, end)));
      }
    }
    return origins;
  }
}
