package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.Actor.Kind;
import org.onrecord.model.Article;
import org.onrecord.model.Mention;
import org.onrecord.model.Span;
import org.onrecord.names.NameTagger;
import org.onrecord.text.WordList;

/**
 * Finds who and what appears in an article: the names in title, standfirst and body, those of one
 * actor joined.
 *
 * <p>People are joined by given name, surname and spelling ({@link People}), organizations by their
 * short forms and acronyms ({@link Organizations}), places by a closed table that knows demonyms
 * and seats of government ({@link PlaceMentions}). The article's authors and outlet are no actors,
 * nor is anyone whom only boilerplate names.
 *
 * <p>Thread-safe; linear in the article's length; never fails, whatever the words.
 */
public final class ActorFinder {

  private static final ImmutableSet<String> BOILERPLATE =
      WordList.lines(ActorFinder.class, "boilerplate-openers.txt");

  /** The order of title, standfirst and body, and of their words. */
  static final Comparator<Span> ORDER = Comparator.comparing(Span::in).thenComparing(Span::start);

  private final NameRecogniser recogniser;

  public ActorFinder() {
    this(new VotingRecogniser(NameTagger.english()));
  }

  ActorFinder(NameRecogniser recogniser) {
    this.recogniser = recogniser;
  }

  /** The actors in the order of their first mentions; the mentions of each in that order too. */
  public List<Actor> find(Article article) {
    List<Passage> passages =
        Passage.of(article).stream().filter(passage -> !isBoilerplate(passage)).toList();
    List<Name> names = withoutAgencies(passages, recogniser.names(passages));
    PlaceMentions places = PlaceMentions.of(article, passages, names);
    List<Name> others = names.stream().filter(name -> !places.claims(name)).toList();

    List<Actor> actors = new ArrayList<>(places.actors());
    actors.addAll(People.of(article, only(others, Kind.PERSON)));
    actors.addAll(Organizations.of(article, only(others, Kind.ORGANIZATION)));
    actors.sort(Comparator.comparing(actor -> actor.mentions().get(0).span(), ORDER));
    return ImmutableList.copyOf(actors);
  }

  /** An actor with its mentions put in order. */
  static Actor actor(String name, Kind kind, List<Mention> mentions) {
    return new Actor(
        name, kind, mentions.stream().sorted(Comparator.comparing(Mention::span, ORDER)).toList());
  }

  /** Without the agencies that datelines name in brackets: they publish and do not act. */
  private static List<Name> withoutAgencies(List<Passage> passages, List<Name> names) {
    Set<Span> agencies = new HashSet<>();
    for (Passage passage : passages) {
      for (int i = Dateline.end(passage.tokens()) - 1; i > 0; i--) {
        if (passage.word(i - 1).equals("(")) {
          agencies.add(passage.span(i, i + 1));
        }
      }
    }
    return names.stream().filter(name -> !agencies.contains(name.span())).toList();
  }

  /** The mention of which the words stand at {@code span}. */
  static Mention mention(Article article, Span span, Mention.Form form) {
    return new Mention(span, span.of(article.text(span.in())), form);
  }

  private static List<Name> only(List<Name> names, Kind kind) {
    return names.stream().filter(name -> name.kind() == kind).toList();
  }

  private static boolean isBoilerplate(Passage passage) {
    String opening = passage.words(0, Math.min(3, passage.size())).toLowerCase(Locale.ROOT);
    return BOILERPLATE.stream().anyMatch(opening::startsWith);
  }
}
