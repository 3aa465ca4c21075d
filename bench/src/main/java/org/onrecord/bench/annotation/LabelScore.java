package org.onrecord.bench.annotation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;

/** Compares annotated articles with their labels. Not thread-safe. */
final class LabelScore {

  /** What is counted. */
  enum Count {
    ARTICLES,
    TITLES,
    AUTHORS,
    DATES,
    ACTORS_LABELLED,
    ACTORS_FOUND,
    ACTORS_RIGHT,
    MARKED_LABELLED,
    MARKED_FOUND,
    MARKED_RIGHT,
    KINDS_RIGHT,
    SPEAKERS_RIGHT,
    INDIRECT_LABELLED,
    INDIRECT_FOUND,
    INDIRECT_RIGHT,
    INDIRECT_SPEAKERS_RIGHT
  }

  private final Multiset<Count> counts = HashMultiset.create();
  private final List<String> misses = new ArrayList<>();

  int count(Count count) {
    return counts.count(count);
  }

  /** What is wrong, in words, in the order of the articles. */
  List<String> misses() {
    return misses;
  }

  void add(LabelScore other) {
    counts.addAll(other.counts);
    misses.addAll(other.misses);
  }

  void add(ArticleLabels label, Article article) {
    counts.add(Count.ARTICLES);
    check(
        Count.TITLES,
        label.title().orElse(article.title()).equals(article.title()),
        "title: " + article.title());
    check(
        Count.AUTHORS, label.authors().equals(article.authors()), "authors: " + article.authors());
    String date =
        article.published().flatMap(Published::date).map(day -> day.toString()).orElse("none");
    check(Count.DATES, label.date().orElse("none").equals(date), "date: " + date);
    addActors(label, article);
    addQuotes(label, article);
  }

  private void check(Count count, boolean right, String miss) {
    if (right) {
      counts.add(count);
    } else {
      misses.add(miss);
    }
  }

  private void addActors(ArticleLabels label, Article article) {
    Set<ArticleLabels.ActorLabel> labelled = new HashSet<>(label.actors());
    counts.add(Count.ACTORS_LABELLED, labelled.size());
    counts.add(Count.ACTORS_FOUND, article.actors().size());
    for (Actor actor : article.actors()) {
      boolean right =
          labelled.remove(new ArticleLabels.ActorLabel(actor.kind().label(), actor.name()));
      check(Count.ACTORS_RIGHT, right, "actor found: " + actor.kind().label() + " " + actor.name());
    }
    labelled.forEach(actor -> misses.add("actor missed: " + actor.kind() + " " + actor.name()));
  }

  private void addQuotes(ArticleLabels label, Article article) {
    List<Quote> left = new ArrayList<>(article.quotes());
    for (Quote quote : article.quotes()) {
      counts.add(isIndirect(quote) ? Count.INDIRECT_FOUND : Count.MARKED_FOUND);
    }
    for (ArticleLabels.QuoteLabel wanted : label.quotes()) {
      boolean indirect = wanted.kind().equals("indirect");
      counts.add(indirect ? Count.INDIRECT_LABELLED : Count.MARKED_LABELLED);
      Optional<Quote> found = left.stream().filter(quote -> isSame(wanted, quote)).findFirst();
      if (found.isEmpty()) {
        misses.add("quote missed: " + wanted.kind() + " " + wanted.text());
        continue;
      }
      left.remove(found.get());
      counts.add(indirect ? Count.INDIRECT_RIGHT : Count.MARKED_RIGHT);
      if (!indirect) {
        check(
            Count.KINDS_RIGHT,
            found.get().kind().label().equals(wanted.kind()),
            "kind: " + found.get().kind().label() + " " + wanted.text());
      }
      String speaker = found.get().speakerName().orElse("-");
      check(
          indirect ? Count.INDIRECT_SPEAKERS_RIGHT : Count.SPEAKERS_RIGHT,
          isSameName(wanted.speaker().orElse("-"), speaker),
          "speaker: " + speaker + ", not " + wanted.speaker().orElse("-") + ": " + wanted.text());
    }
    left.forEach(quote -> misses.add("quote found: " + quote.kind().label() + " " + quote.text()));
  }

  private static boolean isSame(ArticleLabels.QuoteLabel wanted, Quote quote) {
    return quote.text().equals(wanted.text())
        && quote.span().map(span -> span.part().label()).orElse("body").equals(wanted.in())
        && isIndirect(quote) == wanted.kind().equals("indirect");
  }

  /** "the ministry" and "The ministry" are one. */
  private static boolean isSameName(String wanted, String found) {
    return wanted.equalsIgnoreCase(found);
  }

  private static boolean isIndirect(Quote quote) {
    return quote.kind() == Quote.Kind.INDIRECT;
  }
}
