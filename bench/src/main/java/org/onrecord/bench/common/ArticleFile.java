package org.onrecord.bench.common;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;

/** Reads the articles of one file, as indexing does. */
public final class ArticleFile {

  private static final ArticleReader READER = ArticleReader.create();

  private ArticleFile() {}

  /** Whether a file in a folder is an article file, by its name. */
  public static boolean is(Path file) {
    return READER.recognises(file);
  }

  /** The readable articles of {@code file}; {@code name} is its name in ids. */
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
            // The labels show what is missing.
          }
        });
    return read;
  }
}
