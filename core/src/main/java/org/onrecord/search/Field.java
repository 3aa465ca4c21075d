package org.onrecord.search;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A part of an article that words are looked for in. Its label is what a person types before the
 * colon.
 */
public enum Field {
  /** Title, standfirst, body, actors and quotes: where bare words look. */
  ANY("any"),
  TITLE("title"),
  /** Standfirst and body. */
  BODY("body"),
  AUTHOR("author"),
  /** The names of people, organizations and places that appear; spelling variants match. */
  ACTOR("actor"),
  /** The names of those who are quoted; spelling variants match. */
  SPEAKER("speaker"),
  /** The quoted words. */
  SAID("said"),
  OUTLET("outlet");

  private static final ImmutableMap<String, Field> BY_LABEL = byLabel();

  private final String label;

  Field(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The field of a label, whatever its case. */
  public static Optional<Field> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(Ascii.toLowerCase(label)));
  }

  private static ImmutableMap<String, Field> byLabel() {
    ImmutableMap.Builder<String, Field> fields = ImmutableMap.builder();
    for (Field field : values()) {
      fields.put(field.label, field);
    }
    return fields.buildOrThrow();
  }
}
