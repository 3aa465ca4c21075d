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

  /** The counters of the score. */
  enum LabelCounter {
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

  private final Multiset<LabelCounter> counts = HashMultiset.create();
  private final List<String> misses = new ArrayList<>();

  int count(LabelCounter count) {
    return counts.count(count);
  }

  /** Descriptions of the errors, in order of the articles. */
  List<String> misses() {
    return misses;
  }

  void add(LabelScore other) {
    counts.addAll(other.counts);
    misses.addAll(other.misses);
  }

  void add(ArticleLabels label, Article article) {
    counts.add(LabelCounter.ARTICLES);
    check(
        LabelCounter.TITLES,
        label.title().orElse(article.title()).equals(article.title()),
        "title: " + article.title());
    check(
        LabelCounter.AUTHORS,
        label.authors().equals(article.authors()),
        "authors: " + article.authors());
    String date =
        article.published().flatMap(Published::date).map(day -> day.toString()).orElse("none");
    check(LabelCounter.DATES, label.date().orElse("none").equals(date), "date: " + date);
    addActors(label, article);
    addQuotes(label, article);
  }

  private void check(LabelCounter count, boolean right, String miss) {
    if (right) {
      counts.add(count);
    } else {
      misses.add(miss);
    }
  }

  private void addActors(ArticleLabels label, Article article) {
    Set<ArticleLabels.ActorLabel> labelled = new HashSet<>(label.actors());
    counts.add(LabelCounter.ACTORS_LABELLED, labelled.size());
    counts.add(LabelCounter.ACTORS_FOUND, article.actors().size());
    for (Actor actor : article.actors()) {
      boolean right =
          labelled.remove(new ArticleLabels.ActorLabel(actor.kind().label(), actor.name()));
      check(
          LabelCounter.ACTORS_RIGHT,
          right,
          "actor found: " + actor.kind().label() + " " + actor.name());
    }
    labelled.forEach(actor -> misses.add("actor missed: " + actor.kind() + " " + actor.name()));
  }

  private void addQuotes(ArticleLabels label, Article article) {
    List<Quote> left = new ArrayList<>(article.quotes());
    for (Quote quote : article.quotes()) {
      counts.add(isIndirect(quote) ? LabelCounter.INDIRECT_FOUND : LabelCounter.MARKED_FOUND);
    }
    for (ArticleLabels.QuoteLabel expected : label.quotes()) {
      boolean indirect = expected.kind().equals("indirect");
      counts.add(indirect ? LabelCounter.INDIRECT_LABELLED : LabelCounter.MARKED_LABELLED);
      Optional<Quote> found = left.stream().filter(quote -> isSame(expected, quote)).findFirst();
      if (found.isEmpty()) {
        misses.add("quote missed: " + expected.kind() + " " + expected.text());
        continue;
      }
      left.remove(found.get());
      counts.add(indirect ? LabelCounter.INDIRECT_RIGHT : LabelCounter.MARKED_RIGHT);
      if (!indirect) {
        check(
            LabelCounter.KINDS_RIGHT,
            found.get().kind().label().equals(expected.kind()),
            "kind: " + found.get().kind().label() + " " + expected.text());
      }
      String speaker = found.get().speakerName().orElse("-");
      check(
          indirect ? LabelCounter.INDIRECT_SPEAKERS_RIGHT : LabelCounter.SPEAKERS_RIGHT,
          isSameName(expected.speaker().orElse("-"), speaker),
          "speaker: "
              + speaker
              + ", not "
              + expected.speaker().orElse("-")
              + ": "
              + expected.text());
    }
    left.forEach(quote -> misses.add("quote found: " + quote.kind().label() + " " + quote.text()));
  }

  private static boolean isSame(ArticleLabels.QuoteLabel expected, Quote quote) {
    return quote.text().equals(expected.text())
        && quote.span().map(span -> span.part().label()).orElse("body").equals(expected.in())
        && isIndirect(quote) == expected.kind().equals("indirect");
  }

  /** Whether two names are equal, ignoring case. */
  private static boolean isSameName(String expected, String found) {
    return expected.equalsIgnoreCase(found);
  }

  private static boolean isIndirect(Quote quote) {
    return quote.kind() == Quote.Kind.INDIRECT;
  }
}
