package org.onrecord.verify;

import java.util.Locale;

/** Whether the speaker of the words that were found is the one that was asked for. */
public enum SpeakerAgreement {
  /** The same person or organization, in any spelling. */
  YES,
  /** Another one, with enough confidence. */
  NO,
  /** The archive does not say who said it, or not with enough confidence. */
  UNKNOWN,
  /** The claim has no speaker. */
  NOT_ASKED;

  /** {@return the name used in JSON: {@code yes}, …} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
