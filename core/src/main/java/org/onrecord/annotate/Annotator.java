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
 * Finds what an article does not say of itself: who is quoted in it, and who appears.
 *
 * <pre>{@code
 * Article annotated = Annotator.create().annotate(article);
 * annotated.quotes().forEach(q -> System.out.println(q.speakerName().orElse("?") + ": " + q.text()));
 * }</pre>
 *
 * <p>Only English is understood: in an article of another language quotes are found but get no
 * speakers. An article that does not say its language is given the one that it is found to be in,
 * {@code und} if that is none of some twenty.
 *
 * <p>Thread-safe; takes time and memory linear in the article's length, and never fails on any
 * text.
 */
public final class Annotator {

  private static final String VERSION = "5";

  private final ActorFinder actors;
  private final AnnotatorModels models;
  private final Aliases aliases;

  private Annotator(ActorFinder actors, AnnotatorModels learned, Aliases aliases) {
    this.actors = actors;
    this.models = learned;
    this.aliases = aliases;
  }

  /**
   * An annotator without aliases. The first one made in a process loads the models of names,
   * grammar and speakers that come with the library, which takes some tenths of a second and stays
   * in memory; further ones share them and cost nothing.
   */
  public static Annotator create() {
    return withModels(AnnotatorModels.DEFAULT);
  }

  /** An annotator that learned otherwise. */
  static Annotator withModels(AnnotatorModels learned) {
    return new Annotator(new ActorFinder(), learned, Aliases.NONE);
  }

  /**
   * One that has actors and speakers, given ones too, go by the names that these aliases give them.
   */
  public Annotator aliases(Aliases aliases) {
    return new Annotator(actors, models, aliases);
  }

  /**
   * {@code untold} with the layers found that it does not carry already, and its language. A
   * speaker whose mention is an actor's gets that actor's name.
   */
  public Article annotate(Article untold) {
    Article article = withLanguage(untold);
    List<Actor> found = actors(article);
    return article.toBuilder()
        .actors(new AliasRenamer(aliases).actors(found))
        .quotes(explain(article, found).stream().map(ExplainedQuote::quote).toList())
        .build();
  }

  /**
   * The quotes of an article as {@link #annotate} has them, each with the rule that found its
   * speaker; with none if the article carries them already.
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

  /** The article with its language, if it can be told. */
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

  /** Changes whenever the same article may be annotated otherwise than before. */
  public String version() {
    return aliases.isEmpty() ? VERSION : VERSION + '+' + aliases.digest();
  }
}
