package org.onrecord.annotate.actors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.annotate.clause.DatelinePrefix;
import org.onrecord.model.Actor;
import org.onrecord.model.Actor.Kind;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import org.onrecord.names.NameTagger;
import org.onrecord.text.WordList;

/**
 * Finds the actors of an article: recognizes names in title, standfirst and body, and groups those
 * of one actor.
 *
 * <p>People are grouped by given name, surname and spelling ({@link PersonMerger}), organizations
 * by short forms and acronyms ({@link OrganizationMerger}), places by a fixed table with demonyms
 * and seats of government ({@link PlaceMerger}). Excludes the article's authors and outlet, and
 * names that only occur in boilerplate.
 *
 * <p>Thread-safe; linear in the length of the article; never fails.
 */
public final class ActorFinder {

  private static final ImmutableSet<String> BOILERPLATE_OPENERS =
      WordList.lines(ActorFinder.class, "boilerplate-openers.txt");

  /** The order of title, standfirst and body, and of their words. */
  static final Comparator<Span> ORDER = Comparator.comparing(Span::part).thenComparing(Span::start);

  private final NameRecognizer recogniser;

  public ActorFinder() {
    this(new VotingNameRecognizer(NameTagger.english()));
  }

  ActorFinder(NameRecognizer recogniser) {
    this.recogniser = recogniser;
  }

  /**
   * The actors in the order of their first mentions; the mentions of each in the order of the text.
   */
  public List<Actor> find(Article article) {
    List<TokenizedParagraph> passages =
        TokenizedParagraph.of(article).stream().filter(passage -> !isBoilerplate(passage)).toList();
    List<RecognizedName> names = withoutAgencies(passages, recogniser.names(passages));
    PlaceMerger places = PlaceMerger.of(article, passages, names);
    List<RecognizedName> others = names.stream().filter(name -> !places.isPlace(name)).toList();

    List<Actor> actors = new ArrayList<>(places.actors());
    actors.addAll(PersonMerger.of(article, ofKind(others, Kind.PERSON)));
    actors.addAll(OrganizationMerger.of(article, ofKind(others, Kind.ORGANIZATION)));
    actors.sort(Comparator.comparing(actor -> actor.mentions().get(0).span(), ORDER));
    return ImmutableList.copyOf(actors);
  }

  /** An actor with its mentions sorted. */
  public static Actor actor(String name, Kind kind, List<Mention> mentions) {
    return Actor.of(name, kind)
        .withMentions(
            mentions.stream().sorted(Comparator.comparing(Mention::span, ORDER)).toList());
  }

  /** Excludes agencies in datelines, which publish and are not actors. */
  private static List<RecognizedName> withoutAgencies(
      List<TokenizedParagraph> passages, List<RecognizedName> names) {
    Set<Span> agencies = new HashSet<>();
    for (TokenizedParagraph passage : passages) {
      for (int i = DatelinePrefix.end(passage.tokens()) - 1; i > 0; i--) {
        if (passage.word(i - 1).equals("(")) {
          agencies.add(passage.span(i, i + 1));
        }
      }
    }
    return names.stream().filter(name -> !agencies.contains(name.span())).toList();
  }

  /** The mention whose words are at {@code span}. */
  static Mention mention(Article article, Span span, Mention.Form form) {
    return new Mention(span, span.coveredText(article.text(span.part())), form);
  }

  private static List<RecognizedName> ofKind(List<RecognizedName> names, Kind kind) {
    return names.stream().filter(name -> name.kind() == kind).toList();
  }

  private static boolean isBoilerplate(TokenizedParagraph passage) {
    String opening = passage.words(0, Math.min(3, passage.size())).toLowerCase(Locale.ROOT);
    return BOILERPLATE_OPENERS.stream().anyMatch(opening::startsWith);
  }
}
