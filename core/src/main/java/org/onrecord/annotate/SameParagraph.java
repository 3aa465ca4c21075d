package org.onrecord.annotate;

import java.util.Optional;

/** A stretch that stands by itself has the speaker of the one before it in the paragraph. */
final class SameParagraph implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    return site.discourse().earlierInParagraph(site).map(Answer::same);
  }
}
