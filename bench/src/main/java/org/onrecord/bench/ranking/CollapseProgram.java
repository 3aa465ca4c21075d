package org.onrecord.bench.ranking;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.onrecord.NewsIndex;
import org.onrecord.bench.common.ArticleFile;
import org.onrecord.bench.common.Folders;
import org.onrecord.model.Article;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;
import org.onrecord.training.program.Options;
import org.onrecord.training.program.Program;

/**
 * Measures collapsing of copies. Copies are generated for each article; every pair of different
 * articles that was collapsed is printed for review.
 */
public final class CollapseProgram implements Program {

  /** Shorter articles are not copied: a cut copy would have too few words to be recognized. */
  private static final int MIN_BODY_LENGTH = 600;

  @Override
  public String usage() {
    return "collapse FILES…";
  }

  @Override
  public String purpose() {
    return "collapsing of copies of articles";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String file : Options.of(arguments).words()) {
      articles.addAll(articles(Path.of(file)));
    }
    Path folder = Files.createTempDirectory("onrecord-bench");
    try (NewsIndex index = NewsIndex.open(folder)) {
      int copied = add(articles, index);
      SearchRequest all = SearchRequest.everything().collapsed().limit(5 * articles.size() + 1);
      Multiset<CopyKind> found = HashMultiset.create();
      for (Hit hit : index.search(all)) {
        report(hit, found, out);
      }
      out.printf("%d articles, %d of them copied%n", articles.size(), copied);
      for (CopyKind kind : CopyKind.values()) {
        out.printf("%-9s %.3f%n", kind, (double) found.count(kind) / copied);
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private static List<Article> articles(Path file) throws IOException {
    if (!Files.isDirectory(file)) {
      return ArticleFile.read(file, file.getFileName().toString());
    }
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(file)) {
      for (Path one : files.filter(ArticleFile::is).sorted().toList()) {
        articles.addAll(ArticleFile.read(one, file.relativize(one).toString()));
      }
    }
    return articles;
  }

  /** Adds articles and their copies; returns the number of articles with copies. */
  private static int add(List<Article> articles, NewsIndex index) {
    Random random = new Random(1);
    int copied = 0;
    for (Article article : articles) {
      index.addAnnotated(article);
      if (article.body().length() >= MIN_BODY_LENGTH) {
        copied++;
        for (CopyKind kind : CopyKind.values()) {
          index.addAnnotated(kind.of(article, random));
        }
      }
    }
    index.commit();
    return copied;
  }

  /** Reports a hit. Hits are in order of id, so the original comes before its copies. */
  private static void report(Hit hit, Multiset<CopyKind> found, PrintStream out) {
    String id = hit.article().id();
    for (Article copy : hit.copies()) {
      if (copy.id().startsWith(id + "#")) {
        found.add(CopyKind.valueOf(copy.id().substring(id.length() + 1)));
      } else if (!id.contains("#") && !copy.id().contains("#")) {
        out.printf("collapsed: %s “%s”%n", id, hit.article().title());
        out.printf("           %s “%s”%n", copy.id(), copy.title());
      }
    }
  }
}
