package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.EntrySink;
import org.onrecord.read.context.Settings;

/** The articles and problems that the reader of a format hands to its context. */
final class CollectedEntries implements EntrySink {

  static final LocalDate LATEST = LocalDate.of(2026, 6, 1);

  final List<Article> articles = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  /** A context that collects here. */
  EntryContext context(String name) {
    return EntryContext.of(name, Settings.DEFAULT, LATEST, this);
  }

  /** The article that a draft becomes. */
  static Article of(ArticleDraft draft) {
    CollectedEntries collected = new CollectedEntries();
    draft.accept(collected.context("draft"), "draft", true);
    assertThat(collected.problems).isEmpty();
    assertThat(collected.articles).hasSize(1);
    return collected.articles.get(0);
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void problem(String place, String reason) {
    problems.add(place + ": " + reason);
  }

  @Override
  public void problem(String place, String reason, Throwable cause) {
    problem(place, reason);
  }

  @Override
  public void cutShort(String place, String reason) {
    problem(place, reason);
  }

  @Override
  public void cutShort(String place, String reason, Throwable cause) {
    problem(place, reason);
  }
}
