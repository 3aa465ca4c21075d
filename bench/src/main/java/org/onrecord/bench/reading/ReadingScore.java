package org.onrecord.bench.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Article;
import org.onrecord.model.Published;

/**
 * The quality of reading labelled pages.
 *
 * <ul>
 *   <li>Body: precision and recall of four-word shingles, averaged over pages. Standfirst and body
 *       are one text, as in the labels.
 *   <li>Title: equal except for white space; and equal words, ignoring case and punctuation.
 *   <li>Authors: precision and recall of names over all pages, ignoring case; and without labels
 *       that name an outlet or agency, which Onrecord never returns as an author: those of one
 *       word, or with a word such as "news" or "staff".
 *   <li>Date: the share of correct days among pages that have one, and among pages for which one
 *       was found.
 * </ul>
 */
final class ReadingScore {

  private static final double MIN_LISTED_SCORE = 0.9;

  private int pages;
  private double bodyPrecision;
  private double bodyRecall;
  private int sameTitle;
  private int sameTitleWords;
  private final NameCounts names = new NameCounts();
  private final NameCounts people = new NameCounts();
  private int dated;
  private int datesFound;
  private int datesRight;
  private final DateSourceCounts dateSources = new DateSourceCounts();
  private final ListMultimap<String, String> misses =
      MultimapBuilder.hashKeys().arrayListValues().build();

  void add(LabelledPage page, Article article) {
    pages++;
    body(page, article.standfirst() + "\n\n" + article.body());
    title(page, article.title());
    authors(page, article.authors());
    date(page, article.published().flatMap(Published::date).map(LocalDate::toString));
    article
        .published()
        .filter(published -> page.date().isPresent() && published.date().isPresent())
        .ifPresent(published -> dateSources.add(page.date().get(), published));
  }

  private void body(LabelledPage page, String text) {
    Shingles wanted = Shingles.of(page.text());
    Shingles found = Shingles.of(text);
    double shared = wanted.shared(found);
    double precision = found.size() == 0 ? 0 : shared / found.size();
    double recall = wanted.size() == 0 ? 1 : shared / wanted.size();
    bodyPrecision += precision;
    bodyRecall += recall;
    if (precision < MIN_LISTED_SCORE || recall < MIN_LISTED_SCORE) {
      misses.put(
          "body",
          String.format(
              Locale.ROOT, "%s  precision %.2f recall %.2f", page.file(), precision, recall));
    }
  }

  private void title(LabelledPage page, String title) {
    CharMatcher blank = CharMatcher.whitespace();
    boolean same =
        blank.trimAndCollapseFrom(page.title(), ' ').equals(blank.trimAndCollapseFrom(title, ' '));
    sameTitle += same ? 1 : 0;
    sameTitleWords += words(page.title()).equals(words(title)) ? 1 : 0;
    if (!same) {
      misses.put("title", page.file() + "\n  label: " + page.title() + "\n  found: " + title);
    }
  }

  private void authors(LabelledPage page, List<String> authors) {
    names.add(page.authors(), authors);
    boolean right =
        people.add(page.authors().stream().filter(ReadingScore::isPerson).toList(), authors);
    if (!right) {
      misses.put("author", page.file() + "\n  label: " + page.authors() + "\n  found: " + authors);
    }
  }

  private void date(LabelledPage page, Optional<String> date) {
    dated += page.date().isPresent() ? 1 : 0;
    datesFound += page.date().isPresent() && date.isPresent() ? 1 : 0;
    boolean right = page.date().isPresent() && page.date().equals(date);
    datesRight += right ? 1 : 0;
    if (page.date().isPresent() && !right) {
      misses.put("date", page.file() + "\n  label: " + page.date() + "\n  found: " + date);
    }
  }

  void print(PrintStream out) {
    out.printf("%-34s %9s %9s %6s%n", "", "precision", "recall", "F1");
    figures(out, "body, four-word shingles", bodyPrecision / pages, bodyRecall / pages);
    names.print(out, "authors, as labelled");
    people.print(out, "authors, people only");
    share(out, "title, exact", sameTitle, pages);
    share(out, "title, equal words", sameTitleWords, pages);
    share(out, "date, recall", datesRight, dated);
    share(out, "date, precision", datesRight, datesFound);
    dateSources.print(out, dated);
  }

  /** The errors of a field, one text per page. */
  List<String> misses(String field) {
    return ImmutableListMultimap.copyOf(misses).get(field);
  }

  private static void figures(PrintStream out, String name, double precision, double recall) {
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    out.printf(
        Locale.ROOT, "%-34s %9.1f %9.1f %6.1f%n", name, 100 * precision, 100 * recall, 100 * f1);
  }

  private static void share(PrintStream out, String name, int right, int of) {
    double share = of == 0 ? 0 : 100.0 * right / of;
    out.printf(Locale.ROOT, "%-34s %9.1f  (%d of %d)%n", name, share, right, of);
  }

  private static boolean isPerson(String label) {
    boolean cased =
        label.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    return (label.contains(" ") || !cased)
        && !label
            .toLowerCase(Locale.ROOT)
            .matches(".*\\b(press|agency|news|staff|redaktion|zeitung|reuters|agentur)\\b.*");
  }

  private static String words(String text) {
    return CharMatcher.forPredicate(Character::isLetterOrDigit)
        .negate()
        .trimAndCollapseFrom(text.toLowerCase(Locale.ROOT), ' ');
  }

  /** Counts of names found, labelled, and both. */
  private static final class NameCounts {
    private int found;
    private int wanted;
    private int shared;

    boolean add(List<String> labels, List<String> names) {
      Set<String> gold = plain(labels);
      Set<String> system = plain(names);
      found += system.size();
      wanted += gold.size();
      shared += Sets.intersection(gold, system).size();
      return gold.equals(system);
    }

    private static Set<String> plain(List<String> names) {
      return names.stream().map(ReadingScore::words).collect(Collectors.toSet());
    }

    void print(PrintStream out, String name) {
      figures(
          out,
          name,
          found == 0 ? 0 : (double) shared / found,
          wanted == 0 ? 0 : (double) shared / wanted);
    }
  }
}
