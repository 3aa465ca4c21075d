package org.onrecord.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Article;

/** What a reader handed over. */
public final class CollectingSink implements ArticleSink {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  public final List<Article> articles = new ArrayList<>();
  public final List<UnreadableArticle> problems = new ArrayList<>();

  public static CollectingSink from(String name, byte[] bytes) {
    CollectingSink gathered = new CollectingSink();
    ArticleReader.create().withClock(CLOCK).read(new ByteArrayInputStream(bytes), name, gathered);
    return gathered;
  }

  public static CollectingSink from(String name, String text) {
    return from(name, text.getBytes(UTF_8));
  }

  /** The one article of a plain text. */
  public static Article plain(String text) {
    return from("a.txt", text).one();
  }

  /** The one article of one JSON line. */
  public static Article json(String line) {
    return from("a.jsonl", line).one();
  }

  public Article one() {
    assertThat(messages()).isEmpty();
    assertThat(articles).hasSize(1);
    return articles.get(0);
  }

  public List<String> messages() {
    return problems.stream().map(UnreadableArticle::getMessage).toList();
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void unreadable(UnreadableArticle problem) {
    problems.add(problem);
  }
}
