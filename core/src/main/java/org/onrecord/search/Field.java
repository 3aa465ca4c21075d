package org.onrecord.search;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** A field that words are searched in. Users type its label or short form before a colon. */
public enum Field {
  /** Title, standfirst, body, actors and quotes: where words without a field are searched. */
  ANY("any", ""),
  /** The headline. */
  TITLE("title", "t"),
  /** Standfirst and body. */
  BODY("body", "b"),
  /** The names of authors. */
  AUTHOR("author", "a"),
  /** The names of people, organizations and places; spelling variants match. */
  ACTOR("actor", "n"),
  /** The names of speakers; spelling variants match. */
  SPEAKER("speaker", "s"),
  /** The quoted words. */
  SAID("said", "q"),
  /** The publisher. */
  OUTLET("outlet", "o");

  private static final ImmutableMap<String, Field> BY_LABEL = byLabel();

  private final String label;
  private final String shortForm;

  Field(String label, String shortForm) {
    this.label = label;
    this.shortForm = shortForm;
  }

  /** {@return the label, in lower case} */
  public String label() {
    return label;
  }

  /**
   * Returns the field with a label.
   *
   * @param label the label or the short form, in any case
   * @return the field; empty if there is none
   */
  public static Optional<Field> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(Ascii.toLowerCase(label)));
  }

  private static ImmutableMap<String, Field> byLabel() {
    ImmutableMap.Builder<String, Field> fields = ImmutableMap.builder();
    for (Field field : values()) {
      fields.put(field.label, field);
      if (!field.shortForm.isEmpty()) {
        fields.put(field.shortForm, field);
      }
    }
    return fields.buildOrThrow();
  }
}
