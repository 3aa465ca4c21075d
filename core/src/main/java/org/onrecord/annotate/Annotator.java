package org.onrecord.annotate;

import java.util.List;
import java.util.Optional;
import org.onrecord.annotate.actors.ActorFinder;
import org.onrecord.annotate.actors.ActorMentions;
import org.onrecord.annotate.attribution.UtteranceNumbering;
import org.onrecord.annotate.coreference.SpeakerActorLinker;
import org.onrecord.annotate.coreference.SpeakerOrganizations;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Article.Layer;
import org.onrecord.model.ExplainedQuote;

/**
 * Annotates an article with its quotes, their speakers, and its actors.
 *
 * <pre>{@code
 * Article annotated = Annotator.create().annotate(article);
 * annotated.quotes().forEach(q -> System.out.println(q.speakerName().orElse("?") + ": " + q.text()));
 * }</pre>
 *
 * <p>Attribution works for English only: in other languages quotes are found without speakers. If
 * an article has no language, it is identified among about twenty, and set to {@code und}
 * otherwise.
 *
 * <p>Thread-safe. Time and memory are linear in the length of the article; never fails.
 */
public final class Annotator {

  private static final String VERSION = "5";

  private final ActorFinder actors;
  private final AnnotatorModels models;
  private final Aliases aliases;

  private Annotator(ActorFinder actors, AnnotatorModels models, Aliases aliases) {
    this.actors = actors;
    this.models = models;
    this.aliases = aliases;
  }

  /**
   * An annotator without aliases. The first one in a process loads the models of names, grammar and
   * speakers that are shipped with the library, which takes some tenths of a second; further
   * annotators share them at no cost.
   */
  public static Annotator create() {
    return withModels(AnnotatorModels.DEFAULT);
  }

  /** An annotator with other models. */
  static Annotator withModels(AnnotatorModels models) {
    return new Annotator(new ActorFinder(), models, Aliases.NONE);
  }

  /**
   * Returns an annotator that names actors and speakers, also given ones, by their canonical names.
   */
  public Annotator aliases(Aliases aliases) {
    return new Annotator(actors, models, aliases);
  }

  /**
   * Returns the article with its missing layers and language added. A speaker whose mention belongs
   * to an actor gets the actor's name.
   */
  public Article annotate(Article unannotated) {
    Article article = withLanguage(unannotated);
    List<Actor> found = actors(article);
    return article.toBuilder()
        .actors(new AliasRenamer(aliases).actors(found))
        .quotes(explain(article, found).stream().map(ExplainedQuote::quote).toList())
        .build();
  }

  /**
   * The quotes of an article as {@link #annotate} finds them, each with the rule that found its
   * speaker; empty if the article already carries quotes.
   */
  public List<ExplainedQuote> explain(Article article) {
    return explain(article, actors(article));
  }

  private List<ExplainedQuote> explain(Article article, List<Actor> actors) {
    List<ExplainedQuote> findings =
        article.layers().contains(Layer.QUOTES)
            ? article.quotes().stream().map(q -> new ExplainedQuote(q, Optional.empty())).toList()
            : find(article, actors);
    return new AliasRenamer(aliases).findings(findings, actors);
  }

  private List<ExplainedQuote> find(Article article, List<Actor> actors) {
    ActorMentions named = ActorMentions.of(actors);
    List<ExplainedQuote> findings = QuoteFinder.explain(article, named, models);
    List<ExplainedQuote> agreed = new SpeakerActorLinker(named).unifyNames(findings);
    return UtteranceNumbering.numbered(
        article, SpeakerOrganizations.withOrganizations(article, named, agreed));
  }

  /** The article with its language, if it can be identified. */
  private static Article withLanguage(Article article) {
    return article.language().isPresent()
        ? article
        : LanguageDetector.detect(article.body())
            .map(tag -> article.toBuilder().language(tag).build())
            .orElse(article);
  }

  private List<Actor> actors(Article article) {
    return article.layers().contains(Layer.ACTORS) ? article.actors() : actors.find(article);
  }

  /** Changes whenever annotations of the same article may change. */
  public String version() {
    return aliases.isEmpty() ? VERSION : VERSION + '+' + aliases.digest();
  }
}
