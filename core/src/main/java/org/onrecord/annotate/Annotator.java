package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.model.Article;

/**
 * Finds what an article does not say of itself: who is quoted in it, and who appears.
 *
 * <pre>{@code
 * Article annotated = Annotator.create().annotate(article);
 * annotated.quotes().forEach(q -> System.out.println(q.speakerName().orElse("?") + ": " + q.text()));
 * }</pre>
 *
 * <p>Thread-safe; takes time and memory linear in the article's length, and never fails on any
 * text.
 */
public final class Annotator {

  private static final String VERSION = "1";
  private static final ActorFinder ACTORS = new ActorFinder();

  private Annotator() {}

  public static Annotator create() {
    return new Annotator();
  }

  /** {@code article} with the layers found that it does not carry already. */
  public Article annotate(Article article) {
    Article.Builder annotated = article.toBuilder();
    if (!article.layers().contains(Article.Layer.ACTORS)) {
      annotated.actors(ACTORS.find(article));
    }
    if (!article.layers().contains(Article.Layer.QUOTES)) {
      annotated.quotes(QuoteFinder.find(article));
    }
    return annotated.build();
  }

  /** The quotes of an article, each with the rule that found its speaker. */
  public List<Finding> explain(Article article) {
    return ImmutableList.copyOf(QuoteFinder.explain(article));
  }

  /** Changes whenever the same article may be annotated otherwise than before. */
  public String version() {
    return VERSION;
  }
}
