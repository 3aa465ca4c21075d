package org.onrecord.engine.schema;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;

/**
 * Stores the surface forms of an article's actors with their counts, to count them without reading
 * articles.
 */
public final class SurfaceFormField {

  private static final char SEPARATOR = '\0';
  private static final Joiner JOINER = Joiner.on(SEPARATOR);
  private static final Splitter PARTS = Splitter.on(SEPARATOR).limit(4);
  private static final int MAX_SURFACE_FORM_LENGTH = 1_000;

  private SurfaceFormField() {}

  static void add(Document document, Article article) {
    for (SurfaceFormCount naming : SurfaceFormCount.of(article.actors())) {
      document.add(new SortedSetDocValuesField(Schema.SURFACE_FORM, new BytesRef(term(naming))));
    }
  }

  private static String term(SurfaceFormCount naming) {
    String spelling = naming.surfaceForm();
    return JOINER.join(
        FacetFields.term(naming.name()),
        naming.kind(),
        naming.count(),
        spelling.substring(0, Math.min(spelling.length(), MAX_SURFACE_FORM_LENGTH)));
  }

  /** The beginning of all terms of a name that is of a kind. */
  public static BytesRef prefix(String name, Actor.Kind kind) {
    return new BytesRef(FacetFields.term(name) + SEPARATOR + kind + SEPARATOR);
  }

  public static SurfaceFormCount parse(String term) {
    List<String> parts = PARTS.splitToList(term);
    return new SurfaceFormCount(
        parts.get(0),
        Actor.Kind.valueOf(parts.get(1)),
        parts.get(3),
        Integer.parseInt(parts.get(2)));
  }
}
