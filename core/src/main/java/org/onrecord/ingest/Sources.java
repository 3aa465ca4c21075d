package org.onrecord.ingest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.NewsIndex;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.UnreadableArticle;

/**
 * The files to read under files and folders. A named file is always taken; in a folder only files
 * that {@link ArticleReader} recognizes by name. Hidden folders and indexes are skipped. Links are
 * followed only if they are named; in a folder, a link to a file of the same folder is the file,
 * and a link that leads out of the folder is a problem: what others wrote must not name files of
 * ours.
 *
 * @param files the files to read, by name
 * @param skipped the names of files in folders that are not articles by their name, and of indexes
 * @param problems paths that do not exist or cannot be listed, and folders without articles
 */
public record Sources(
    List<SourceFile> files, List<String> skipped, List<UnreadableArticle> problems) {

  /** No files. */
  public static final Sources NONE = new Sources(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Sources {
    files = ImmutableList.copyOf(files);
    skipped = ImmutableList.copyOf(skipped);
    problems = ImmutableList.copyOf(problems);
  }

  /**
   * Finds the files under some paths. Problems are returned, never thrown.
   *
   * @param paths files and folders
   * @return the files, and what was skipped or could not be listed
   */
  public static Sources under(List<Path> paths) {
    return under(paths, false);
  }

  /**
   * As {@link #under(List)}, and follows all links to files and folders.
   *
   * @param paths files and folders
   * @return the files, and what was skipped or could not be listed
   */
  public static Sources followingLinks(List<Path> paths) {
    return under(paths, true);
  }

  private static Sources under(List<Path> paths, boolean followsLinks) {
    Listing listing = new Listing(followsLinks);
    paths.forEach(listing::add);
    List<SourceFile> files = withDistinctNames(listing.files);
    files.sort(Comparator.comparing(SourceFile::name));
    return new Sources(files, listing.skipped, listing.problems);
  }

  /**
   * Distinguishes files of the same name in different folders by as much of their paths as needed.
   */
  private static List<SourceFile> withDistinctNames(List<SourceFile> files) {
    ListMultimap<String, SourceFile> byName =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    files.stream().distinct().forEach(file -> byName.put(file.name(), file));
    List<SourceFile> distinct = new ArrayList<>();
    for (String name : byName.keySet()) {
      List<SourceFile> same = byName.get(name);
      for (SourceFile file : same) {
        distinct.add(same.size() == 1 ? file : new SourceFile(file.path(), qualified(file)));
      }
    }
    return distinct;
  }

  private static String qualified(SourceFile file) {
    Path path = file.path().toAbsolutePath().normalize();
    int length = Math.min(path.getNameCount(), Path.of(file.name()).getNameCount() + 1);
    return withSlashes(path.subpath(path.getNameCount() - length, path.getNameCount()));
  }

  private static String withSlashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** The result so far. */
  private static final class Listing {
    private final ArticleReader reader = ArticleReader.create();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<UnreadableArticle> problems = new ArrayList<>();
    private final boolean followsLinks;

    Listing(boolean followsLinks) {
      this.followsLinks = followsLinks;
    }

    void add(Path path) {
      if (NewsIndex.isAt(path)) {
        problem(path, "is an index, not a folder of articles");
      } else if (Files.isDirectory(path)) {
        int before = files.size();
        walk(path);
        if (files.size() == before) {
          problem(
              path,
              "contains no file with a known article extension; pass the files explicitly to read them anyway");
        }
      } else if (Files.exists(path) && !Files.isRegularFile(path)) {
        problem(path, "is a pipe or device, not a file; pass its content on standard input: -");
      } else if (Files.exists(path)) {
        String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        files.add(new SourceFile(path, name));
      } else {
        problem(path, "does not exist; check the path");
      }
    }

    private void problem(Path path, String reason) {
      problems.add(new UnreadableArticle(path.toString(), reason));
    }

    private void walk(Path root) {
      try {
        Set<FileVisitOption> options =
            followsLinks ? EnumSet.of(FileVisitOption.FOLLOW_LINKS) : Set.of();
        Path realRoot = root.toRealPath();
        // A link that was named is followed.
        Path start = Files.isSymbolicLink(root) ? realRoot : root;
        Files.walkFileTree(start, options, Integer.MAX_VALUE, new Walk(start, realRoot, this));
      } catch (IOException e) {
        problems.add(
            new UnreadableArticle(root.toString(), "cannot be listed: " + e.getMessage(), e));
      }
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path realRoot;
    private final Listing into;

    Walk(Path root, Path realRoot, Listing into) {
      this.root = root;
      this.realRoot = realRoot;
      this.into = into;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (NewsIndex.isAt(folder)) {
        into.skipped.add(name(folder) + " (an index)");
        return FileVisitResult.SKIP_SUBTREE;
      }
      boolean isHidden =
          !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
      return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!into.followsLinks && Files.isSymbolicLink(file) && isForeign(file)) {
        into.problems.add(
            new UnreadableArticle(
                name(file),
                "is a link that leads out of the folder; pass --follow-links to follow it"));
        return FileVisitResult.CONTINUE;
      }
      if (into.reader.isSidecar(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.isRegularFile(file) && into.reader.recognises(file)) {
        into.files.add(new SourceFile(file, name(file)));
      } else {
        into.skipped.add(name(file));
      }
      return FileVisitResult.CONTINUE;
    }

    /** Whether a link leads to a file or folder outside of the folder that was named. */
    private boolean isForeign(Path link) {
      try {
        return !link.toRealPath().startsWith(realRoot)
            && (Files.isDirectory(link) || into.reader.recognises(link));
      } catch (IOException e) {
        // It leads nowhere, and is skipped as what is no file.
        return false;
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (e instanceof FileSystemLoopException) {
        into.skipped.add(name(file) + " (a link to a folder around it)");
        return FileVisitResult.CONTINUE;
      }
      into.problems.add(
          new UnreadableArticle(name(file), "permission denied; check the file's permissions", e));
      return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
      return withSlashes(root.relativize(file));
    }
  }
}
