package org.onrecord.ingest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.UnreadableArticle;

/**
 * Finds the files to read under files and folders. A file that is named is always taken; in a
 * folder only those that an {@link ArticleReader} recognises are. Hidden folders and indexes are
 * passed over, links to folders are not followed.
 */
public final class Sources {

  /** What makes a folder an index. */
  private static final String MANIFEST = "onrecord.json";

  private final ArticleReader reader = ArticleReader.create();
  private final List<Source> sources = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final List<UnreadableArticle> problems = new ArrayList<>();

  private Sources() {}

  /** The files under {@code paths}; what cannot be read is among the problems, never thrown. */
  public static SourceList under(List<Path> paths) {
    Sources found = new Sources();
    for (Path path : paths) {
      found.add(path);
    }
    List<Source> named = apart(found.sources);
    named.sort(Comparator.comparing(Source::name));
    return new SourceList(named, found.skipped, found.problems);
  }

  private void add(Path path) {
    if (Files.exists(path.resolve(MANIFEST))) {
      problems.add(
          new UnreadableArticle(
              path.toString(), "is itself an index; name the folder of the articles"));
    } else if (Files.isDirectory(path)) {
      int before = sources.size();
      walk(path);
      if (sources.size() == before) {
        problems.add(
            new UnreadableArticle(
                path.toString(),
                "holds no file that could be an article by its name; name another folder, or the files themselves"));
      }
    } else if (Files.exists(path)) {
      sources.add(
          new Source(path, String.valueOf(path.toAbsolutePath().normalize().getFileName())));
    } else {
      problems.add(new UnreadableArticle(path.toString(), "does not exist; check the path"));
    }
  }

  private void walk(Path root) {
    try {
      Files.walkFileTree(root, new Walk(root));
    } catch (IOException e) {
      problems.add(
          new UnreadableArticle(root.toString(), "cannot be listed: " + e.getMessage(), e));
    }
  }

  /**
   * Files of the same name under different folders are told apart by as much of their paths as that
   * takes.
   */
  private static List<Source> apart(Collection<Source> sources) {
    ListMultimap<String, Source> byName =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    ImmutableList.copyOf(sources).stream()
        .distinct()
        .forEach(source -> byName.put(source.name(), source));
    List<Source> apart = new ArrayList<>();
    for (String name : byName.keySet()) {
      List<Source> same = byName.get(name);
      for (Source source : same) {
        apart.add(same.size() == 1 ? source : new Source(source.path(), qualified(source)));
      }
    }
    return apart;
  }

  private static String qualified(Source source) {
    Path path = source.path().toAbsolutePath().normalize();
    int wanted = Math.min(path.getNameCount(), Path.of(source.name()).getNameCount() + 1);
    return slashed(path.subpath(path.getNameCount() - wanted, path.getNameCount()));
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root) && !Files.exists(folder.resolve(MANIFEST))) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.exists(folder.resolve(MANIFEST))) {
        skipped.add(name(folder) + " (an index)");
        return FileVisitResult.SKIP_SUBTREE;
      }
      boolean hidden = String.valueOf(folder.getFileName()).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (reader.isSidecar(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.isRegularFile(file) && reader.recognises(file)) {
        sources.add(new Source(file, name(file)));
      } else {
        skipped.add(name(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.add(new UnreadableArticle(name(file), "may not be read; check its permissions", e));
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return slashed(root.relativize(file));
    }
  }
}
