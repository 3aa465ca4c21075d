package org.onrecord.engine.schema;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;
import org.onrecord.search.Facet;

/** Indexes the values of facets. */
public final class FacetFields {

  private static final int MAX_VALUE_LENGTH = 8_000;

  private FacetFields() {}

  public static void add(Document document, Article article) {
    add(document, Facet.AUTHOR, article.authors());
    add(document, Facet.ACTOR, article.actors().stream().map(Actor::name).toList());
    SurfaceFormField.add(document, article);
    add(
        document,
        Facet.SPEAKER,
        article.quotes().stream()
            .filter(Quote::isSaid)
            .map(Quote::speaker)
            .flatMap(Optional::stream)
            .filter(FacetFields::isNamed)
            .map(Speaker::name)
            .toList());
    add(document, Facet.OUTLET, article.outlet().stream().toList());
    add(
        document,
        Facet.MONTH,
        article.published().flatMap(Published::date).stream()
            .map(day -> day.toString().substring(0, 7))
            .toList());
  }

  /** Counts a quote for its speaker, if the speaker has a name. */
  public static void add(Document quote, Speaker speaker) {
    if (isNamed(speaker)) {
      add(quote, Facet.SPEAKER, List.of(speaker.name()));
    }
  }

  /** The term for a value. */
  public static String term(String value) {
    return value.length() <= MAX_VALUE_LENGTH ? value : value.substring(0, MAX_VALUE_LENGTH);
  }

  private static void add(Document document, Facet facet, Collection<String> values) {
    String field = Schema.facet(facet);
    for (String value : ImmutableSet.copyOf(values)) {
      document.add(new StringField(field, term(value), Store.NO));
      document.add(new SortedSetDocValuesField(field, new BytesRef(term(value))));
    }
  }

  /** "He" and "a spokesman" refer to different people in each article. */
  private static boolean isNamed(Speaker speaker) {
    return speaker.organization().isEmpty()
        && speaker.name().codePoints().anyMatch(Character::isUpperCase);
  }
}
