package org.onrecord.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Words that an article puts in someone's mouth.
 *
 * @param span where they stand, quotation marks included; empty only for a quote that was given and
 *     does not occur in the article
 * @param text the words as written, quotation marks included
 * @param kind how they are reported
 * @param utterance the number, from 1, of the utterance in the article that they are part of:
 *     quotes of equal number are one saying of one speaker, as the parts of "“A,” said Roe. “B.”"
 * @param clause the words of the reporter's that the fragment is part of, if it is a partial quote
 *     and they are known: "the talks were “constructive” overall" in "Roe said the talks were …"
 * @param cue the words that tie the quote to its speaker, if any
 * @param speaker who said it; empty where the article does not say (scare quotes, titles)
 */
public record Quote(
    Optional<Span> span,
    String text,
    Kind kind,
    int utterance,
    Optional<Span> clause,
    Optional<Cue> cue,
    Optional<Speaker> speaker) {

  public Quote {
    if (utterance < 1) {
      throw new IllegalArgumentException("utterances are numbered from 1, not " + utterance);
    }
  }

  /** These words as part of another utterance. */
  public Quote withUtterance(int number) {
    return new Quote(span, text, kind, number, clause, cue, speaker);
  }

  /** These words as part of a clause of the reporter's. */
  public Quote withClause(Span words) {
    return new Quote(span, text, kind, utterance, Optional.of(words), cue, speaker);
  }

  /** The same words, said by {@code other}. */
  public Quote withSpeaker(Speaker other) {
    return new Quote(span, text, kind, utterance, clause, cue, Optional.of(other));
  }

  /** The resolved name of the speaker, if the quote has one. */
  public Optional<String> speakerName() {
    return speaker.map(Speaker::name);
  }

  /** How an article reports words. */
  public enum Kind {
    /** A whole utterance in marks. */
    DIRECT,
    /** A fragment in marks inside a sentence of the reporter's. */
    PARTIAL,
    /** Reported without marks: "said that …". */
    INDIRECT;

    /** The name used in JSON: the constant in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
