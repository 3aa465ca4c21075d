package org.onrecord.annotate.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.annotate.actors.ActorMentions;
import org.onrecord.model.Article;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;

/**
 * Finds the organizations that unnamed speakers represent: "a spokesman for the IMF", "a Pentagon
 * official", "Roe’s spokeswoman". "The official" inherits from the previous official. Not
 * thread-safe.
 */
public final class SpeakerOrganizations {

  private final Article article;
  private final ActorMentions actors;
  private final Map<String, String> byDescription = new HashMap<>();

  private SpeakerOrganizations(Article article, ActorMentions actors) {
    this.article = article;
    this.actors = actors;
  }

  /** The quotes, in the order of the article; none has an organization yet. */
  public static List<ExplainedQuote> withOrganizations(
      Article article, ActorMentions actors, List<ExplainedQuote> findings) {
    SpeakerOrganizations all = new SpeakerOrganizations(article, actors);
    return findings.stream()
        .map(finding -> new ExplainedQuote(all.withOrganizations(finding.quote()), finding.rule()))
        .toList();
  }

  private Quote withOrganizations(Quote quote) {
    return quote
        .speaker()
        .filter(speaker -> speaker.name().equals(speaker.text()))
        .flatMap(
            speaker ->
                organization(speaker)
                    .map(whom -> quote.withSpeaker(speaker.withOrganization(whom))))
        .orElse(quote);
  }

  private Optional<String> organization(Speaker unnamed) {
    Optional<Spokesperson> representative =
        unnamed.span().flatMap(mention -> Spokesperson.in(article, mention));
    if (representative.isEmpty()) {
      return Optional.empty();
    }
    String description = representative.get().description();
    Optional<String> whom = representative.get().organization(actors);
    whom.ifPresent(name -> byDescription.put(description, name));
    return representative.get().isAnaphoric()
        ? Optional.ofNullable(byDescription.get(description))
        : whom;
  }
}
