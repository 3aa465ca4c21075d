package org.onrecord.bench.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;

/** The articles of one file, as the index would read them. */
public final class ArticleFile {

  private static final ArticleReader READER = ArticleReader.create();

  private ArticleFile() {}

  /** Whether a file found in a folder is one of articles, by its name. */
  public static boolean is(Path file) {
    return READER.recognises(file);
  }

  /** What can be read of {@code file}, which is called {@code name}. */
  public static List<Article> read(Path file, String name) {
    List<Article> read = new ArrayList<>();
    READER.read(
        file,
        name,
        new ArticleSink() {
          @Override
          public void article(Article article) {
            read.add(article);
          }

          @Override
          public void unreadable(UnreadableArticle problem) {
            // A kept article's labels show what was lost; one not kept is missed.
          }
        });
    return read;
  }
}
