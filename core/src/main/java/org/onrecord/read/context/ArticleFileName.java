package org.onrecord.read.context;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.onrecord.text.WordList;

/** Properties of a file's content derived from its name. */
public final class ArticleFileName {

  private static final ImmutableSet<String> EXTENSIONS =
      WordList.words(ArticleFileName.class, "extensions.txt");

  /** Files that describe a folder. */
  private static final ImmutableSet<String> ABOUT =
      ImmutableSet.of("README", "LICENSE", "LICENCE", "NOTICE", "CHANGELOG");

  private ArticleFileName() {}

  /**
   * Whether the name of a file in a folder or archive is that of an article: by extension, or
   * without one; not dot files or files that describe the folder.
   *
   * @param path its name, or its path with slashes
   */
  public static boolean isArticle(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String stem = name.split("[._-]", 2)[0].toUpperCase(Locale.ROOT);
    boolean hidden = name.isEmpty() || name.startsWith(".");
    boolean about = ABOUT.contains(stem) || ABOUT.stream().anyMatch(name::startsWith);
    String extension = extension(name);
    return !hidden && !about && (extension.isEmpty() || EXTENSIONS.contains(extension));
  }

  /** The extension of a file name in lower case; empty if there is none. */
  public static String extension(String path) {
    String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
