package org.onrecord.engine.schema;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.onrecord.search.Facet;

/** The names of the fields in the index, and the version of its layout. */
public final class Schema {

  /** Raised whenever an older library could not read a newer index, or the other way round. */
  public static final int VERSION = 8;

  // Every document.
  public static final String ID = "id";
  public static final String TYPE = "type";
  public static final String PUBLISHED = "published";

  /** The source that the article came from, and the version of it; see {@code Origin}. */
  public static final String SOURCE = "source";

  public static final String SOURCE_VERSION = "source_version";

  /** Marks the last document of a block; Lucene writes it. */
  public static final String BLOCK = "_block";

  // The article's document: searched.
  public static final String TITLE = "title";
  public static final String STANDFIRST = "standfirst";
  public static final String BODY = "body";
  public static final String ACTOR = "actor";

  /** The words of quotes that were given and stand nowhere in the article. */
  public static final String QUOTED = "quoted";

  public static final String AUTHOR = "author";
  public static final String OUTLET = "outlet";
  public static final String ATTRIBUTE = "attribute";

  /** The language, whole and without its region, in lower case. */
  public static final String LANGUAGE = "language";

  /** Numbers by which copies are found, see {@link ShingleSketch}. */
  public static final String SKETCH = "sketch";

  /** One term for each way a name is written, see {@link NameKeyField}. */
  public static final String NAME_KEY = "name_key";

  /** How often actors are written how, see {@link SurfaceFormField}. */
  public static final String SURFACE_FORM = "naming";

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
  public static final String QUOTE_FINGERPRINT = "saying";

  /** Whether it has a speaker: {@code true} or absent. */
  public static final String ATTRIBUTED = "attributed";

  // A note's document.
  public static final String NOTE = "note";
  public static final String NOTE_TEXT = "note_text";

  /** The values of {@link #TYPE}. */
  public static final String TYPE_ARTICLE = "article";

  public static final String TYPE_QUOTE = "quote";

  public static final String TYPE_NOTE = "note";

  /** The fields of running text, whose words as written are kept under {@link #written}. */
  public static final List<String> RUNNING_TEXT = List.of(TITLE, STANDFIRST, BODY, SAID);

  /** What every field holds. */
  public static final ImmutableMap<String, FieldKind> FIELDS = fields();

  /** The fields whose words keep their form. */
  static final ImmutableSet<String> AS_WRITTEN = fields(FieldKind.NAMES, FieldKind.WRITTEN);

  /** The fields that have words of people, not values. */
  public static final ImmutableSet<String> TEXT =
      fields(FieldKind.TEXT, FieldKind.NAMES, FieldKind.WRITTEN);

  /** What a field holds, and how that is looked for. */
  public enum FieldKind {
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
  public static String facet(Facet facet) {
    return facet.attribute().isPresent() ? ATTRIBUTE : "facet_" + facet.label();
  }

  /** The query for one exact term of a field. */
  public static Query term(String field, String term) {
    return new TermQuery(new Term(field, term));
  }

  private static ImmutableMap<String, FieldKind> fields() {
    ImmutableMap.Builder<String, FieldKind> fields = ImmutableMap.builder();
    for (String field : RUNNING_TEXT) {
      fields.put(field, FieldKind.TEXT).put(written(field), FieldKind.WRITTEN);
    }
    fields.put(QUOTED, FieldKind.TEXT);
    for (String field : List.of(ACTOR, SPEAKER, AUTHOR, OUTLET)) {
      fields.put(field, FieldKind.NAMES);
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
            SURFACE_FORM,
            KIND,
            ATTRIBUTED,
            NOTE)) {
      fields.put(field, FieldKind.VALUE);
    }
    for (Facet facet : Facet.BUILT_IN) {
      fields.put(facet(facet), FieldKind.VALUE);
    }
    for (String field : List.of(PUBLISHED, SKETCH, QUOTE_FINGERPRINT, ORDINAL)) {
      fields.put(field, FieldKind.NUMBER);
    }
    return fields
        .put(CONFIDENCE, FieldKind.FRACTION)
        .put(STORED, FieldKind.STORED)
        .put(NOTE_TEXT, FieldKind.STORED)
        .buildOrThrow();
  }

  private static ImmutableSet<String> fields(FieldKind... kinds) {
    List<FieldKind> asked = List.of(kinds);
    ImmutableSet.Builder<String> fields = ImmutableSet.builder();
    for (Map.Entry<String, FieldKind> field : FIELDS.entrySet()) {
      if (asked.contains(field.getValue())) {
        fields.add(field.getKey());
      }
    }
    return fields.build();
  }

  /** Whether quotes are counted by the values that their article has in a field. */
  public static boolean isArticleValue(String field) {
    return field.equals(ATTRIBUTE)
        || Facet.BUILT_IN.stream()
            .anyMatch(facet -> !facet.equals(Facet.SPEAKER) && facet(facet).equals(field));
  }

  /** The field that says which texts have a word as it is written: itself, for a field of names. */
  public static String written(String field) {
    return RUNNING_TEXT.contains(field) ? WRITTEN + field : field;
  }

  /** Whether a field says which words running text has as they are written. */
  public static boolean isWritten(String field) {
    return FIELDS.get(field) == FieldKind.WRITTEN;
  }

  /** What a field of words is to people: the one that has the same words, as written or not. */
  public static String label(String field) {
    return field.startsWith(WRITTEN) ? field.substring(WRITTEN.length()) : field;
  }
}
