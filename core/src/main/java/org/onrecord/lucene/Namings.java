package org.onrecord.lucene;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.store.Naming;

/** Keeps how often an article writes its actors how, to be counted without reading the article. */
final class Namings {

  private static final char BETWEEN = '\0';
  private static final Joiner JOINER = Joiner.on(BETWEEN);
  private static final Splitter PARTS = Splitter.on(BETWEEN).limit(4);
  private static final int LONGEST_SPELLING = 1_000;

  private Namings() {}

  static void add(Document document, Article article) {
    for (Naming naming : Naming.of(article.actors())) {
      document.add(new SortedSetDocValuesField(Schema.NAMING, new BytesRef(term(naming))));
    }
  }

  private static String term(Naming naming) {
    String spelling = naming.spelling();
    return JOINER.join(
        naming.times(),
        naming.kind(),
        Facets.term(naming.name()),
        spelling.substring(0, Math.min(spelling.length(), LONGEST_SPELLING)));
  }

  static Naming parse(String term) {
    List<String> parts = PARTS.splitToList(term);
    return new Naming(
        parts.get(2),
        Actor.Kind.valueOf(parts.get(1)),
        parts.get(3),
        Integer.parseInt(parts.get(0)));
  }
}
