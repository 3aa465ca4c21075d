package org.onrecord.annotate;

import java.util.Optional;

/** Speech that the paragraph before left open goes on: its first stretch has the same speaker. */
final class Continued implements Finder {

  @Override
  public Optional<Answer> find(Site site) {
    boolean first = site.sentenceNumber() == 0 && site.at() == 0;
    return first && site.discourse().isContinued()
        ? site.discourse().lastBefore().map(Answer::same)
        : Optional.empty();
  }
}
