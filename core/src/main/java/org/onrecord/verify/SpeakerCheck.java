package org.onrecord.verify;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;
import org.onrecord.search.Field;
import org.onrecord.search.Query;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.ArticleStore;
import org.onrecord.text.NameNormalizer;

/**
 * Whether the speaker of a quote is the one that was asked for, by the rules of the speaker filter
 * of a search: spelling variants, aliases, parts of names, joint speakers.
 */
final class SpeakerCheck {

  /** With less confidence, the archive does not know the speaker. */
  static final double MIN_CONFIDENCE = .8;

  private static final int MAX_CACHED = 2_000;
  private static final int MAX_HITS = 50;

  private final ArticleStore store;
  private final UnaryOperator<SearchRequest> expansion;
  private final Map<String, Boolean> known = Collections.synchronizedMap(new LeastRecent());

  private static final class LeastRecent extends LinkedHashMap<String, Boolean> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > MAX_CACHED;
    }
  }

  SpeakerCheck(ArticleStore store, UnaryOperator<SearchRequest> expansion) {
    this.store = store;
    this.expansion = expansion;
  }

  SpeakerAgreement of(Claim claim, Finding finding) {
    if (claim.speaker().isEmpty()) {
      return SpeakerAgreement.NOT_ASKED;
    }
    Optional<Speaker> speaker = finding.speaker();
    if (speaker.isEmpty() || !isName(claim.speaker().get())) {
      return speaker.filter(by -> isNamed(by, claim.speaker().get())).isPresent()
          ? SpeakerAgreement.YES
          : SpeakerAgreement.UNKNOWN;
    }
    boolean agrees =
        agrees(claim.speaker().get(), finding.article(), finding.quote().orElseThrow());
    boolean isKnown = speaker.get().confidence() >= MIN_CONFIDENCE && isName(speaker.get().name());
    if (agrees) {
      return speaker.get().confidence() >= MIN_CONFIDENCE
          ? SpeakerAgreement.YES
          : SpeakerAgreement.UNKNOWN;
    }
    return isKnown ? SpeakerAgreement.NO : SpeakerAgreement.UNKNOWN;
  }

  /** "He" and "an official" name nobody in particular. */
  private static boolean isName(String name) {
    return name.codePoints().anyMatch(c -> Character.isUpperCase(c) || !isCased(c));
  }

  private static boolean isCased(int c) {
    return !Character.isLetter(c) || Character.isLowerCase(c) || Character.isUpperCase(c);
  }

  private boolean agrees(String asked, Article article, Quote quote) {
    Speaker speaker = quote.speaker().orElseThrow();
    return isNamed(speaker, asked)
        || known.computeIfAbsent(
            asked + '\0' + speaker.name() + '\0' + speaker.text(),
            key -> isFoundBySpeaker(asked, article, quote));
  }

  private static boolean isNamed(Speaker speaker, String asked) {
    String name = NameNormalizer.normalize(asked);
    return NameNormalizer.normalize(speaker.name()).equals(name)
        || NameNormalizer.normalize(speaker.text()).equals(name)
        || speaker.organization().map(NameNormalizer::normalize).filter(name::equals).isPresent();
  }

  private boolean isFoundBySpeaker(String asked, Article article, Quote quote) {
    Query words = CandidateSearch.phrase(Field.SAID, WordReader.words(quote.text()));
    SearchRequest request =
        SearchRequest.of(words).speaker(asked).withoutSnippets().limit(MAX_HITS);
    for (QuoteHit hit : store.quotes(expansion.apply(request))) {
      if (isSame(article, quote, hit.article(), hit.quote())
          || hit.copies().stream()
              .anyMatch(copy -> isSame(article, quote, copy.article(), copy.quote()))) {
        return true;
      }
    }
    return false;
  }

  /** The articles in which the speaker that was asked for said the words in a row. */
  List<Article> articles(Claim claim, ClaimWords words, ClaimFilter filter) {
    SearchRequest request =
        filter
            .request(CandidateSearch.phrase(Field.SAID, words.plain()))
            .speaker(claim.speaker().orElseThrow())
            .limit(CandidateSearch.MAX_ARTICLES);
    return store.quotes(expansion.apply(request)).hits().stream().map(QuoteHit::article).toList();
  }

  private static boolean isSame(Article article, Quote quote, Article other, Quote found) {
    return article.id().equals(other.id())
        && quote.span().equals(found.span())
        && quote.text().equals(found.text());
  }
}
