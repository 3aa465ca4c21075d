package org.onrecord.annotate;

import java.util.Optional;

/** "Roe argued for more time. “…”": whoever spoke in the sentence before goes on. */
final class SentenceBefore implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    return site.discourse().sayingRightBefore(site);
  }
}
