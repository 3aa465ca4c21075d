package org.onrecord.annotate;

import java.util.Optional;

/** “…” “…,” said Roe: a stretch that opens a paragraph has the speaker of the next. */
final class LaterInParagraph implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    return site.discourse().laterInParagraph(site).map(Answer::same);
  }
}
