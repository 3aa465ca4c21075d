package org.onrecord.annotate;

import java.util.Optional;

/** "Roe argued for more time. Few agreed. “…”": whoever spoke earlier in the paragraph goes on. */
final class SayingBefore implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    return site.discourse().earlierSaying(site);
  }
}
