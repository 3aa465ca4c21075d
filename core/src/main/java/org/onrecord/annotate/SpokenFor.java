package org.onrecord.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;

/**
 * Tells whom unnamed speakers speak for: "a spokesman for the IMF", "a Pentagon official", "Roe’s
 * spokeswoman". "The official" speaks for whom the last official spoke for. Not thread-safe.
 */
final class SpokenFor {

  private final Article article;
  private final NamedActors actors;
  private final Map<String, String> byDescription = new HashMap<>();

  private SpokenFor(Article article, NamedActors actors) {
    this.article = article;
    this.actors = actors;
  }

  /** The findings, in the order of the article; none speaks for anybody yet. */
  static List<Finding> told(Article article, NamedActors actors, List<Finding> findings) {
    SpokenFor all = new SpokenFor(article, actors);
    return findings.stream()
        .map(finding -> new Finding(all.told(finding.quote()), finding.rule()))
        .toList();
  }

  private Quote told(Quote quote) {
    return quote
        .speaker()
        .filter(speaker -> speaker.name().equals(speaker.text()))
        .flatMap(speaker -> whom(speaker).map(whom -> quote.saidBy(speaker.speakingFor(whom))))
        .orElse(quote);
  }

  private Optional<String> whom(Speaker unnamed) {
    Optional<Representative> representative =
        unnamed.span().flatMap(mention -> Representative.in(article, mention));
    if (representative.isEmpty()) {
      return Optional.empty();
    }
    String description = representative.get().description();
    Optional<String> whom = representative.get().whom(actors);
    whom.ifPresent(name -> byDescription.put(description, name));
    return representative.get().isKnown()
        ? Optional.ofNullable(byDescription.get(description))
        : whom;
  }
}
