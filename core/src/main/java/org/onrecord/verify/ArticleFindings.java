package org.onrecord.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.verify.Passage.Section;

/** Finds where an article has the words of a claim, or some like them. */
final class ArticleFindings {

  /** Less than this of the claim is nobody's candidate. */
  private static final double MIN_CANDIDATE_SIMILARITY = .2;

  private static final int MAX_PER_ARTICLE = 4;

  private final PassageAligner aligner;

  ArticleFindings(ClaimWords claim) {
    this.aligner = new PassageAligner(claim);
  }

  /** The findings in an article, best first; those that are not near the claim come last. */
  List<Finding> in(Article article) {
    ArticlePassages passages = new ArticlePassages(article);
    List<Finding> findings = new ArrayList<>();
    for (Passage utterance : passages.utterances()) {
      add(article, utterance, findings);
    }
    findings.sort(BY_COST);
    if (findings.isEmpty() || !findings.get(0).alignment().isVerbatim()) {
      addStitched(passages, findings);
    }
    if (findings.isEmpty() || !findings.get(0).alignment().isVerbatim()) {
      passages.texts().forEach(text -> add(article, text, findings));
    }
    findings.sort(BY_COST);
    return findings.size() <= MAX_PER_ARTICLE ? findings : findings.subList(0, MAX_PER_ARTICLE);
  }

  private static final Comparator<Finding> BY_COST =
      Comparator.comparingInt(finding -> finding.alignment().cost());

  private void add(Article article, Passage passage, List<Finding> findings) {
    aligner
        .align(passage.words())
        .filter(alignment -> alignment.similarity() >= MIN_CANDIDATE_SIMILARITY)
        .ifPresent(alignment -> findings.add(finding(article, passage, alignment)));
  }

  /** Words of two utterances: only if they are nearer to the claim than those of one. */
  private void addStitched(ArticlePassages passages, List<Finding> findings) {
    if (passages.utterances().size() < 2) {
      return;
    }
    int best = findings.isEmpty() ? Integer.MAX_VALUE : findings.get(0).alignment().cost();
    for (Part part : Part.values()) {
      Passage all = passages.all(part);
      aligner
          .align(all.words())
          .filter(alignment -> alignment.isNear() && alignment.cost() < best - Aligner.UNIT)
          .map(alignment -> finding(passages.article(), all, alignment))
          .filter(finding -> finding.seam().isPresent())
          .ifPresent(findings::add);
    }
  }

  private static Finding finding(Article article, Passage passage, Alignment alignment) {
    if (!passage.sections().isEmpty()) {
      return new Finding(
          article,
          passage,
          alignment,
          Match.Source.QUOTE,
          Optional.of(mainQuote(passage, alignment)));
    }
    Optional<Quote> indirect = report(article, passage, alignment);
    boolean isReport =
        indirect.isPresent()
            || alignment.isNear()
                && ReportedSentence.has(article.text(passage.part()), passage, alignment);
    Match.Source source = isReport ? Match.Source.INDIRECT : Match.Source.TEXT;
    return new Finding(article, passage, alignment, source, indirect);
  }

  /** The quote with most of the words, the first of several. */
  private static Quote mainQuote(Passage passage, Alignment alignment) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = alignment.firstWord(); i <= alignment.lastWord(); i++) {
      counts.merge(passage.sectionOf()[i], 1, Integer::sum);
    }
    int main =
        Collections.max(
                counts.entrySet(),
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
            .getKey();
    Section section = passage.sections().get(main);
    return section.quote();
  }

  /** The report in the reporter's words that more than half of the words belong to. */
  private static Optional<Quote> report(Article article, Passage passage, Alignment alignment) {
    int first = alignment.firstWord();
    int last = alignment.lastWord();
    Optional<Quote> best = Optional.empty();
    int most = (last - first + 1) / 2;
    for (Quote quote : article.quotes()) {
      if (!quote.kind().isMarked() && quote.span().isPresent()) {
        int inside = 0;
        for (int i = first; i <= last; i++) {
          Word word = passage.words().get(i);
          inside +=
              quote.span().get().covers(new Span(passage.part(), word.start(), word.end())) ? 1 : 0;
        }
        if (inside > most) {
          most = inside;
          best = Optional.of(quote);
        }
      }
    }
    return best;
  }
}
