package org.onrecord.annotate;

import java.util.Optional;

/** A further stretch of a sentence has the speaker of the one before it. */
final class SameSentence implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    return site.discourse().earlierInSentence(site).map(Answer::same);
  }
}
