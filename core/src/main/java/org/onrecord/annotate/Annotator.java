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
 * Finds the quotes of an article, their speakers, and the people, organizations and places in it.
 *
 * <pre>{@code
 * Article annotated = Annotator.create().annotate(article);
 * annotated.quotes().forEach(q -> System.out.println(q.speakerName().orElse("?") + ": " + q.text()));
 * }</pre>
 *
 * <p>Speakers are found in English only: in an article of another language quotes are found without
 * speakers. An article without a language gets the identified language, {@code und} if it is none
 * of about twenty.
 *
 * <p>Immutable and safe for use by several threads. Takes time and memory linear in the length of
 * the article, and fails on no text.
 */
public final class Annotator {

  private static final String VERSION = "6";

  private final ActorFinder actors;
  private final AnnotatorModels models;
  private final Aliases aliases;

  private Annotator(ActorFinder actors, AnnotatorModels models, Aliases aliases) {
    this.actors = actors;
    this.models = models;
    this.aliases = aliases;
  }

  /**
   * An annotator without aliases. The first one made in a process loads the models of names,
   * grammar and speakers that come with the library, which takes some tenths of a second and stays
   * in memory; further ones share them and cost nothing.
   *
   * @return the annotator
   */
  public static Annotator create() {
    return withModels(AnnotatorModels.DEFAULT);
  }

  /** An annotator with other models. */
  static Annotator withModels(AnnotatorModels learned) {
    return new Annotator(new ActorFinder(), learned, Aliases.NONE);
  }

  /**
   * An annotator that replaces the names of actors and speakers, given ones too, by the canonical
   * names of aliases.
   *
   * @param aliases the aliases
   * @return an annotator with these aliases
   */
  public Annotator aliases(Aliases aliases) {
    return new Annotator(actors, models, aliases);
  }

  /**
   * Adds the annotation layers that an article does not carry already, and its language. A speaker
   * whose mention is one of an actor gets the name of that actor.
   *
   * @param untold the article; layers that it carries are kept, except for names that are aliases
   * @return the article with actors, quotes and language
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
   * Finds the quotes of an article as {@link #annotate} does, and says which rule found each
   * speaker.
   *
   * @param article the article
   * @return the quotes in the order of the text, without rules if the article carries them already
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

  /**
   * Identifies how articles are annotated: it differs whenever annotating the same article may give
   * another result.
   *
   * @return a text to compare
   */
  public String version() {
    return aliases.isEmpty() ? VERSION : VERSION + '+' + aliases.digest();
  }
}
