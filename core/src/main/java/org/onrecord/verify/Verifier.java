package org.onrecord.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.onrecord.model.Article;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.ArticleStore;
import org.onrecord.verify.Verdict.Kind;

/**
 * Checks claims against the articles of a store, as it is now: counts are kept, so make another one
 * when the store has changed. Safe for use by several threads.
 */
public final class Verifier {

  private static final int MAX_NEAREST = 3;

  private final ArticleStore store;
  private final SpeakerCheck speakers;
  private final CoverageCounter coverage;
  private final CandidateSearch candidates;

  /**
   * Creates a verifier.
   *
   * @param store the articles
   * @param expansion adds what a search for a name also looks for, such as aliases
   */
  public Verifier(ArticleStore store, UnaryOperator<SearchRequest> expansion) {
    this.store = Objects.requireNonNull(store, "store");
    Objects.requireNonNull(expansion, "expansion");
    this.speakers = new SpeakerCheck(store, expansion);
    this.coverage = new CoverageCounter(store, expansion);
    this.candidates = new CandidateSearch(store);
  }

  /**
   * Checks a claim.
   *
   * @param claim the claim
   * @return the verdict
   */
  public Verdict verify(Claim claim) {
    return verify(claim, article -> false);
  }

  /**
   * Checks each direct and partial quote of three words or more of a draft, with the speaker that
   * the draft gives it, leaving out the article with the id or URL of the draft.
   *
   * @param draft the draft with its quotes
   * @return a verdict a quote, in the order of the draft
   */
  public List<Verdict> verify(Article draft) {
    return DraftClaims.of(draft).stream()
        .map(
            drafted ->
                verify(drafted.claim(), article -> DraftClaims.isSame(draft, article))
                    .of(drafted.quote()))
        .toList();
  }

  /**
   * Follows words through the archive.
   *
   * @param claim the words, and limits
   * @return where they are used
   */
  public Trace trace(Claim claim) {
    return new Tracer(store, candidates, speakers).trace(claim);
  }

  private Verdict verify(Claim claim, Predicate<Article> isExcluded) {
    ClaimWords words = ClaimWords.of(claim.text());
    ClaimFilter filter = ClaimFilter.of(claim);
    Findings findings = new Findings(words, isExcluded);
    BestFinding chooser = new BestFinding(claim, speakers);
    findings.add(candidates.articles(words, filter, CandidateSearch.MAX_ARTICLES));
    Optional<Finding> best = chooser.of(findings.all);
    if (best.isEmpty() || !best.get().isMarked()) {
      findings.add(candidates.carriers(words, filter, CandidateSearch.MAX_ARTICLES));
      best = chooser.of(findings.all);
    }
    if (best.isEmpty()) {
      return notFound(claim, findings.all);
    }
    Optional<QuoteUses> uses = Optional.empty();
    if (best.get().isMarked()) {
      uses = Optional.of(QuoteUses.of(store, best.get(), filter, isExcluded));
      findings.add(uses.get().articles());
      if (speakers.of(claim, best.get()) == SpeakerAgreement.NO) {
        findings.add(speakers.articles(claim, words, filter));
      }
      best = chooser.of(findings.all);
    }
    return verdict(claim, best.orElseThrow(), findings.all, uses);
  }

  private Verdict verdict(Claim claim, Finding best, List<Finding> all, Optional<QuoteUses> uses) {
    ImmutableList<Difference> differences = best.differences();
    SpeakerAgreement agreement = speakers.of(claim, best);
    Kind kind = VerdictRules.kind(best, differences, agreement);
    Optional<Finding> first =
        all.stream()
            .filter(finding -> best.isMarked() && hasWords(finding, best))
            .min(
                Comparator.comparingLong(Finding::day)
                    .thenComparing(finding -> finding.article().id()));
    return Verdict.builder(claim, kind, coverage.of(claim))
        .confidence(VerdictRules.confidence(kind, best))
        .speakerAgreement(agreement)
        .match(best.match())
        .differences(differences)
        .cut(CutSentence.of(best))
        .uses(
            first.map(Finding::match),
            uses.map(found -> Math.max(1, found.quotes())).orElse(0L),
            uses.map(
                    found -> Math.max(best.article().outlet().isPresent() ? 1 : 0, found.outlets()))
                .orElse(0L))
        .nearest(nearest(all, Optional.of(best)))
        .build();
  }

  /** Whether a finding has the words of another in quotation marks, and dated. */
  private static boolean hasWords(Finding finding, Finding best) {
    return finding.isMarked()
        && finding.day() != Long.MAX_VALUE
        && finding.alignment().cost() == best.alignment().cost();
  }

  private Verdict notFound(Claim claim, List<Finding> all) {
    List<Match> nearest = nearest(all, Optional.empty());
    double best = nearest.stream().mapToDouble(Match::similarity).max().orElse(0);
    return Verdict.builder(claim, Kind.NOT_FOUND, coverage.of(claim))
        .confidence(1 - best / 2)
        .speakerAgreement(
            claim.speaker().isPresent() ? SpeakerAgreement.UNKNOWN : SpeakerAgreement.NOT_ASKED)
        .nearest(nearest)
        .build();
  }

  /** The most similar findings of other articles, one an article. */
  private static List<Match> nearest(List<Finding> all, Optional<Finding> best) {
    Set<String> articles = new HashSet<>();
    best.ifPresent(finding -> articles.add(finding.article().id()));
    return all.stream()
        .sorted(Comparator.comparingInt(finding -> finding.alignment().cost()))
        .filter(finding -> articles.add(finding.article().id()))
        .limit(MAX_NEAREST)
        .map(Finding::match)
        .toList();
  }

  /** The findings in articles, each of which is compared once. */
  private static final class Findings {
    private final ArticleFindings finder;
    private final Predicate<Article> isExcluded;
    private final Set<String> seen = new HashSet<>();
    private final List<Finding> all = new ArrayList<>();

    Findings(ClaimWords words, Predicate<Article> isExcluded) {
      this.finder = new ArticleFindings(words);
      this.isExcluded = isExcluded;
    }

    void add(List<Article> articles) {
      for (Article article : articles) {
        if (!isExcluded.test(article) && seen.add(article.id())) {
          all.addAll(finder.in(article));
        }
      }
    }
  }
}
