package org.onrecord.annotate;

import java.util.Optional;

/** A paragraph of nothing but speech belongs to whoever spoke in the one before, or last. */
final class ParagraphBefore implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    return site.discourse().paragraphBefore().or(site.discourse()::lastSpeaker);
  }
}
