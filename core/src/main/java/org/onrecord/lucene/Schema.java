package org.onrecord.lucene;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.onrecord.search.Facet;

/** The names of the fields in the index, and the version of its layout. */
public final class Schema {

  /** Raised whenever an older library could not read a newer index, or the other way round. */
  static final int VERSION = 8;

  // Every document.
  public static final String ID = "id";
  public static final String TYPE = "type";
  public static final String PUBLISHED = "published";

  /** The source that the article came from, and the version of it; see {@code Origin}. */
  static final String SOURCE = "source";

  static final String SOURCE_VERSION = "source_version";

  /** Marks the last document of a block; Lucene writes it. */
  public static final String BLOCK = "_block";

  // The article's document: searched.
  public static final String TITLE = "title";
  public static final String STANDFIRST = "standfirst";
  public static final String BODY = "body";
  public static final String ACTOR = "actor";

  /** The words of quotes that were given and stand nowhere in the article. */
  static final String QUOTED = "quoted";

  public static final String AUTHOR = "author";
  static final String OUTLET = "outlet";
  static final String ATTRIBUTE = "attribute";

  /** The language, whole and without its region, in lower case. */
  static final String LANGUAGE = "language";

  /** Numbers by which copies are found, see {@link Sketch}. */
  public static final String SKETCH = "sketch";

  /** One term for each way a name is written, see {@link NameTerms}. */
  static final String NAME_KEY = "name_key";

  /** How often actors are written how, see {@link Namings}. */
  static final String NAMING = "naming";

  // The article's document: stored only.
  public static final String STORED = "article";

  // A quote's document.
  public static final String SPEAKER = "speaker";
  public static final String SAID = "said";

  /** How likely the speaker is right, from 0 to 1. */
  public static final String CONFIDENCE = "confidence";

  /** Which quote of the article it is, from 0. */
  public static final String ORDINAL = "ordinal";

  /** How it is reported: the label of the kind. */
  public static final String KIND = "kind";

  /** A number that quotes of equal words have in common. */
  public static final String SAYING = "saying";

  /** Whether it has a speaker: {@code true} or absent. */
  public static final String ATTRIBUTED = "attributed";

  // A note's document.
  static final String NOTE = "note";
  static final String NOTE_TEXT = "note_text";

  /** The values of {@link #TYPE}. */
  public static final String TYPE_ARTICLE = "article";

  public static final String TYPE_QUOTE = "quote";

  static final String TYPE_NOTE = "note";

  /** The fields of running text, whose words as written are kept under {@link #written}. */
  static final List<String> RUNNING_TEXT = List.of(TITLE, STANDFIRST, BODY, SAID);

  /** What every field holds. */
  static final ImmutableMap<String, Kind> FIELDS = fields();

  /** The fields whose words keep their form. */
  static final ImmutableSet<String> AS_WRITTEN = fields(Kind.NAMES, Kind.WRITTEN);

  /** The fields that have words of people, not values. */
  static final ImmutableSet<String> TEXT = fields(Kind.TEXT, Kind.NAMES, Kind.WRITTEN);

  /** What a field holds, and how that is looked for. */
  enum Kind {
    /** Running text, by its reduced words. */
    TEXT,
    /** Names, by their words. */
    NAMES,
    /** Which words running text has as they are written, each once. */
    WRITTEN,
    /** Values, to the letter. */
    VALUE,
    /** A whole number, by its size or one by one. */
    NUMBER,
    /** A fraction, by its size. */
    FRACTION,
    /** What is kept and not looked for. */
    STORED
  }

  private static final String WRITTEN = "written_";

  private Schema() {}

  /**
   * The field of whole values that a facet counts; an article's has the speakers of its quotes, a
   * quote's its own.
   */
  static String facet(Facet facet) {
    return facet.attribute().isPresent() ? ATTRIBUTE : "facet_" + facet.label();
  }

  private static ImmutableMap<String, Kind> fields() {
    ImmutableMap.Builder<String, Kind> fields = ImmutableMap.builder();
    for (String field : RUNNING_TEXT) {
      fields.put(field, Kind.TEXT).put(written(field), Kind.WRITTEN);
    }
    fields.put(QUOTED, Kind.TEXT);
    for (String field : List.of(ACTOR, SPEAKER, AUTHOR, OUTLET)) {
      fields.put(field, Kind.NAMES);
    }
    for (String field :
        List.of(
            ID,
            TYPE,
            SOURCE,
            SOURCE_VERSION,
            ATTRIBUTE,
            LANGUAGE,
            NAME_KEY,
            NAMING,
            KIND,
            ATTRIBUTED,
            NOTE)) {
      fields.put(field, Kind.VALUE);
    }
    for (Facet facet : Facet.FIXED) {
      fields.put(facet(facet), Kind.VALUE);
    }
    for (String field : List.of(PUBLISHED, SKETCH, SAYING, ORDINAL)) {
      fields.put(field, Kind.NUMBER);
    }
    return fields
        .put(CONFIDENCE, Kind.FRACTION)
        .put(STORED, Kind.STORED)
        .put(NOTE_TEXT, Kind.STORED)
        .buildOrThrow();
  }

  private static ImmutableSet<String> fields(Kind... kinds) {
    List<Kind> asked = List.of(kinds);
    ImmutableSet.Builder<String> fields = ImmutableSet.builder();
    for (Map.Entry<String, Kind> field : FIELDS.entrySet()) {
      if (asked.contains(field.getValue())) {
        fields.add(field.getKey());
      }
    }
    return fields.build();
  }

  /** Whether quotes are counted by the values that their article has in a field. */
  static boolean isCountedOfArticle(String field) {
    return field.equals(ATTRIBUTE)
        || Facet.FIXED.stream()
            .anyMatch(facet -> !facet.equals(Facet.SPEAKER) && facet(facet).equals(field));
  }

  /** The field that says which texts have a word as it is written: itself, for a field of names. */
  public static String written(String field) {
    return RUNNING_TEXT.contains(field) ? WRITTEN + field : field;
  }

  /** Whether a field says which words running text has as they are written. */
  static boolean isWritten(String field) {
    return FIELDS.get(field) == Kind.WRITTEN;
  }

  /** What a field of words is to people: the one that has the same words, as written or not. */
  static String label(String field) {
    return field.startsWith(WRITTEN) ? field.substring(WRITTEN.length()) : field;
  }
}
