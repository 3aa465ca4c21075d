package org.onrecord.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.onrecord.Articles;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.ArticleSink;
import org.onrecord.read.UnreadableArticle;
import org.tukaani.xz.XZInputStream;

/** Thousands of articles: news to measure with where it lies beside the checkout, else invented. */
final class LargeCorpus {

  private static final Path NEWS = Path.of("../../shared/eval/speed/corpus-20k.jsonl.xz");

  private LargeCorpus() {}

  static ImmutableList<Article> first(int count, Path folder) throws IOException {
    return Files.exists(NEWS)
        ? read(unpacked(count, folder))
        : IntStream.range(0, count)
            .mapToObj(LargeCorpus::invented)
            .collect(ImmutableList.toImmutableList());
  }

  private static Path unpacked(int lines, Path folder) throws IOException {
    try (BufferedReader news =
        new BufferedReader(
            new InputStreamReader(new XZInputStream(Files.newInputStream(NEWS)), UTF_8))) {
      Iterable<String> first = news.lines().limit(lines)::iterator;
      return Files.write(folder.resolve("news.jsonl"), first);
    }
  }

  private static ImmutableList<Article> read(Path file) {
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    ArticleReader.create()
        .read(
            file,
            "news.jsonl",
            new ArticleSink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void unreadable(UnreadableArticle problem) {
                throw new IllegalStateException(problem);
              }
            });
    return articles.build();
  }

  private static Article invented(int number) {
    return Articles.article("report-" + number)
        .titled("Gates of Saltmere, report " + number)
        .saying("At gate " + number + " Roe said: “We wait for salmon number " + number + ".”")
        .quoting("“We wait for salmon number " + number + ".”", "Roe", "Halden Roe")
        .build();
  }
}
