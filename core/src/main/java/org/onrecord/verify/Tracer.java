package org.onrecord.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Article;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.ArticleStore;

/** Follows words through an archive. */
final class Tracer {

  private static final int MAX_ARTICLES = 200;

  private final ArticleStore store;
  private final CandidateSearch candidates;
  private final SpeakerCheck speakers;

  Tracer(ArticleStore store, CandidateSearch candidates, SpeakerCheck speakers) {
    this.store = store;
    this.candidates = candidates;
    this.speakers = speakers;
  }

  Trace trace(Claim claim) {
    ClaimWords words = ClaimWords.of(claim.text());
    ClaimFilter filter = ClaimFilter.of(claim);
    ArticleFindings finder = new ArticleFindings(words);
    Map<String, Article> articles = new LinkedHashMap<>();
    candidates
        .articles(words, filter, MAX_ARTICLES)
        .forEach(article -> articles.put(article.id(), article));
    candidates
        .carriers(words, filter, MAX_ARTICLES)
        .forEach(article -> articles.put(article.id(), article));
    List<Finding> findings = new ArrayList<>();
    for (Article article : articles.values()) {
      finder.in(article).stream()
          .filter(finding -> finding.isMarked() && finding.alignment().isNear())
          .filter(finding -> speakers.of(claim, finding) != SpeakerAgreement.NO)
          .findFirst()
          .ifPresent(findings::add);
    }
    findings.sort(
        Comparator.comparingLong(Finding::day).thenComparing(finding -> finding.article().id()));
    return new Trace(claim, uses(findings), articles.size() >= MAX_ARTICLES);
  }

  /** Copies of an article are told with the earliest one. */
  private List<Trace.Use> uses(List<Finding> findings) {
    Map<String, Article> found = new LinkedHashMap<>();
    findings.forEach(finding -> found.put(finding.article().id(), finding.article()));
    Set<String> told = new HashSet<>();
    List<Trace.Use> uses = new ArrayList<>();
    for (Finding finding : findings) {
      if (told.add(finding.article().id())) {
        List<Article> copies = new ArrayList<>();
        for (String id : store.copies(finding.article().id(), SearchRequest.everything())) {
          Article copy = found.get(id);
          if (copy != null && told.add(id)) {
            copies.add(copy);
          }
        }
        uses.add(new Trace.Use(finding.match(), finding.differences(), copies));
      }
    }
    return uses;
  }
}
