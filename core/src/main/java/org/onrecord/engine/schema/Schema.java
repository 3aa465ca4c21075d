package org.onrecord.engine.schema;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.onrecord.search.Facet;

/** Field names and schema version. */
public final class Schema {

  /** Raised whenever an older library cannot read a newer index, or the reverse. */
  public static final int VERSION = 10;

  // Every document.
  public static final String ID = "id";
  public static final String TYPE = "type";
  public static final String PUBLISHED = "published";

  /** The first and last day of an inferred range of dates. */
  public static final String EARLIEST = "earliest";

  public static final String LATEST = "latest";

  /** The source of the article and its version, see {@code Origin}. */
  public static final String SOURCE = "source";

  public static final String SOURCE_VERSION = "source_version";

  /** Marks the last document of a block; Lucene writes it. */
  public static final String BLOCK = "_block";

  // Fields of the article's document: searched.
  public static final String TITLE = "title";
  public static final String STANDFIRST = "standfirst";
  public static final String BODY = "body";
  public static final String ACTOR = "actor";

  /** Words of given quotes that do not occur in the article. */
  public static final String QUOTED = "quoted";

  public static final String AUTHOR = "author";
  public static final String OUTLET = "outlet";
  public static final String ATTRIBUTE = "attribute";

  /** The language, with and without its region, in lower case. */
  public static final String LANGUAGE = "language";

  /** The address of the article, see {@link UrlTerm}. */
  public static final String URL = "url";

  /** Hashes for copy detection, see {@link ShingleSketch}. */
  public static final String SKETCH = "sketch";

  /** One term per surface form of a name, see {@link NameKeyField}. */
  public static final String NAME_KEY = "name_key";

  /** Surface forms of actors with counts, see {@link SurfaceFormField}. */
  public static final String SURFACE_FORM = "naming";

  // Fields of the article's document: stored only.
  public static final String STORED = "article";

  // Fields of a quote's document.
  public static final String SPEAKER = "speaker";
  public static final String SAID = "said";

  /** The confidence of the speaker, from 0 to 1. */
  public static final String CONFIDENCE = "confidence";

  /** The ordinal of the quote in its article, from 0. */
  public static final String ORDINAL = "ordinal";

  /** How it is quoted: the label of the kind. */
  public static final String KIND = "kind";

  /** The fingerprint of the words. */
  public static final String QUOTE_FINGERPRINT = "saying";

  /** {@code true} if it has a speaker, otherwise absent. */
  public static final String ATTRIBUTED = "attributed";

  // Fields of a note's document.
  public static final String NOTE = "note";
  public static final String NOTE_TEXT = "note_text";

  /** The values of {@link #TYPE}. */
  public static final String TYPE_ARTICLE = "article";

  public static final String TYPE_QUOTE = "quote";

  /** The type of a quote of the kind attitude, which no query for quotes finds. */
  public static final String TYPE_ATTITUDE = "attitude";

  public static final String TYPE_NOTE = "note";

  /** The text fields, whose unstemmed words are in {@link #written}. */
  public static final List<String> RUNNING_TEXT = List.of(TITLE, STANDFIRST, BODY, SAID);

  /** The content of every field. */
  public static final ImmutableMap<String, FieldKind> FIELDS = fields();

  /** The fields whose words are not stemmed. */
  static final ImmutableSet<String> AS_WRITTEN = fields(FieldKind.NAMES, FieldKind.WRITTEN);

  /** The fields of words, as opposed to values. */
  public static final ImmutableSet<String> TEXT =
      fields(FieldKind.TEXT, FieldKind.NAMES, FieldKind.WRITTEN);

  /** The content of a field, which determines how it is searched. */
  public enum FieldKind {
    /** Text, searched by stems. */
    TEXT,
    /** Names, searched by words. */
    NAMES,
    /** The distinct unstemmed words of text. */
    WRITTEN,
    /** Exact values. */
    VALUE,
    /** An integer, searched by range or value. */
    NUMBER,
    /** A fraction, searched by range. */
    FRACTION,
    /** Stored, not searched. */
    STORED
  }

  private static final String WRITTEN = "written_";

  private Schema() {}

  /**
   * The field of values that a facet counts; an article's has the speakers of its quotes, a quote's
   * its own.
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
            URL,
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
    for (String field : List.of(PUBLISHED, EARLIEST, LATEST, SKETCH, QUOTE_FINGERPRINT, ORDINAL)) {
      fields.put(field, FieldKind.NUMBER);
    }
    return fields
        .put(CONFIDENCE, FieldKind.FRACTION)
        .put(STORED, FieldKind.STORED)
        .put(NOTE_TEXT, FieldKind.STORED)
        .buildOrThrow();
  }

  private static ImmutableSet<String> fields(FieldKind... kinds) {
    List<FieldKind> kindList = List.of(kinds);
    ImmutableSet.Builder<String> fields = ImmutableSet.builder();
    for (Map.Entry<String, FieldKind> field : FIELDS.entrySet()) {
      if (kindList.contains(field.getValue())) {
        fields.add(field.getKey());
      }
    }
    return fields.build();
  }

  /** Whether quotes are counted by their article's values of a field. */
  public static boolean isArticleValue(String field) {
    return field.equals(ATTRIBUTE)
        || Facet.BUILT_IN.stream()
            .anyMatch(facet -> !facet.equals(Facet.SPEAKER) && facet(facet).equals(field));
  }

  /** The field with the unstemmed words of a field: itself, for a field of names. */
  public static String written(String field) {
    return RUNNING_TEXT.contains(field) ? WRITTEN + field : field;
  }

  /** Whether a field contains the unstemmed words of text. */
  public static boolean isWritten(String field) {
    return FIELDS.get(field) == FieldKind.WRITTEN;
  }

  /** The text field of a field, which may contain its unstemmed words. */
  public static String label(String field) {
    return field.startsWith(WRITTEN) ? field.substring(WRITTEN.length()) : field;
  }
}
