package org.onrecord.annotate;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Article.Layer;

/**
 * Finds what an article does not say of itself: who is quoted in it, and who appears.
 *
 * <pre>{@code
 * Article annotated = Annotator.create().annotate(article);
 * annotated.quotes().forEach(q -> System.out.println(q.speakerName().orElse("?") + ": " + q.text()));
 * }</pre>
 *
 * <p>Only English is understood: in an article of another language quotes are found but get no
 * speakers.
 *
 * <p>Thread-safe; takes time and memory linear in the article's length, and never fails on any
 * text.
 */
public final class Annotator {

  private static final String VERSION = "4";

  private final ActorFinder actors = new ActorFinder();

  private final Chooser chooser;
  private final Judge judge;

  private Annotator(Chooser chooser, Judge judge) {
    this.chooser = chooser;
    this.judge = judge;
  }

  public static Annotator create() {
    return with(Ranker.SHIPPED);
  }

  /** An annotator that goes by another choice of speakers. */
  static Annotator with(Chooser chooser) {
    return new Annotator(chooser, ClueJudge.SHIPPED);
  }

  /** An annotator that goes by another choice of those whom pronouns mean. */
  static Annotator with(Judge judge) {
    return new Annotator(Ranker.SHIPPED, judge);
  }

  /**
   * {@code article} with the layers found that it does not carry already. A speaker whose mention
   * is an actor's gets that actor's name.
   */
  public Article annotate(Article article) {
    Article.Builder annotated = article.toBuilder();
    List<Actor> found = actors(article);
    annotated.actors(found);
    if (!article.layers().contains(Layer.QUOTES)) {
      annotated.quotes(explain(article, found).stream().map(Finding::quote).toList());
    }
    return annotated.build();
  }

  /**
   * The quotes of an article as {@link #annotate} has them, each with the rule that found its
   * speaker; none for those that the article carries already.
   */
  public List<Finding> explain(Article article) {
    return article.layers().contains(Layer.QUOTES)
        ? article.quotes().stream().map(quote -> new Finding(quote, Optional.empty())).toList()
        : explain(article, actors(article));
  }

  private List<Finding> explain(Article article, List<Actor> actors) {
    NamedActors named = NamedActors.of(actors);
    List<Finding> findings = QuoteFinder.explain(article, named, chooser, judge);
    return Utterances.numbered(article, new SpeakerNames(named).agree(findings));
  }

  private List<Actor> actors(Article article) {
    return article.layers().contains(Layer.ACTORS) ? article.actors() : actors.find(article);
  }

  /** Changes whenever the same article may be annotated otherwise than before. */
  public String version() {
    return VERSION;
  }
}
