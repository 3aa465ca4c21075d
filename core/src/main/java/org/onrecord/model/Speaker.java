package org.onrecord.model;

import java.util.Optional;

/**
 * Who is held to have said a quote.
 *
 * @param span where the article names the speaker, if it is known where
 * @param text the mention as written: "Aragchi", "he", "a spokesman"
 * @param name the fullest name that the mention was resolved to, or {@code text} itself where there
 *     is none
 * @param organization whom an unnamed speaker speaks for: the IMF, of "a spokesman for the IMF";
 *     empty for speakers who have a name, and where the article does not say
 * @param confidence how sure the attribution is, from 0 to 1; 1 if it was given
 */
public record Speaker(
    Optional<Span> span,
    String text,
    String name,
    Optional<String> organization,
    double confidence) {

  public Speaker {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "speaker confidence " + confidence + " is not between 0 and 1");
    }
  }

  /** One who speaks for nobody else, as far as is known. */
  public Speaker(Optional<Span> span, String text, String name, double confidence) {
    this(span, text, name, Optional.empty(), confidence);
  }

  /** A speaker told by name, without a place in the article. */
  public static Speaker named(String name) {
    return new Speaker(Optional.empty(), name, name, 1);
  }

  /** The same speaker under another name. */
  public Speaker withName(String fuller) {
    return new Speaker(span, text, fuller, organization, confidence);
  }

  /** The same speaker, who speaks for {@code whom}. */
  public Speaker withOrganization(String whom) {
    return new Speaker(span, text, name, Optional.of(whom), confidence);
  }
}
