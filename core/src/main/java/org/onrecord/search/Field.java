package org.onrecord.search;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A part of an article that words are looked for in. Its label, or the short form of it, is what a
 * person types before the colon.
 */
public enum Field {
  /** Title, standfirst, body, actors and quotes: where bare words look. */
  ANY("any", ""),
  TITLE("title", "t"),
  /** Standfirst and body. */
  BODY("body", "b"),
  AUTHOR("author", "a"),
  /** The names of people, organizations and places that appear; spelling variants match. */
  ACTOR("actor", "n"),
  /** The names of those who are quoted; spelling variants match. */
  SPEAKER("speaker", "s"),
  /** The quoted words. */
  SAID("said", "q"),
  OUTLET("outlet", "o");

  private static final ImmutableMap<String, Field> BY_LABEL = byLabel();

  private final String label;
  private final String shortForm;

  Field(String label, String shortForm) {
    this.label = label;
    this.shortForm = shortForm;
  }

  public String label() {
    return label;
  }

  /** The field of a label or its short form, whatever its case. */
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
