package org.onrecord.lucene;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.store.ActorTally;
import org.onrecord.store.Naming;

/** Keeps how often an article writes its actors how, to be counted without reading the article. */
final class Namings {

  private static final char BETWEEN = '\0';
  private static final Joiner JOINER = Joiner.on(BETWEEN);
  private static final Splitter PARTS = Splitter.on(BETWEEN).limit(4);
  private static final int LONGEST_SPELLING = 1_000;

  /** Every so many values are packed together, and unpacked for each that is looked up. */
  private static final int MANY = 64;

  private Namings() {}

  static void add(Document document, Article article) {
    for (Naming naming : Naming.of(article.actors())) {
      document.add(new SortedSetDocValuesField(Schema.NAMING, new BytesRef(term(naming))));
    }
  }

  /** Counts the actors of the articles that a query finds; looks at no other. */
  static ActorTally tally(IndexSearcher searcher, Query articles) throws IOException {
    ActorTally tally = new ActorTally(KnownPeople.in(searcher.getIndexReader()));
    Weight weight =
        searcher.createWeight(searcher.rewrite(articles), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Schema.NAMING);
      if (scorer != null && values != null) {
        count(leaf.reader().getLiveDocs(), scorer.iterator(), values, tally);
      }
    }
    return tally;
  }

  private static void count(
      @Nullable Bits live, DocIdSetIterator matches, SortedSetDocValues values, ActorTally tally)
      throws IOException {
    @Nullable Naming[] known = new Naming[Math.toIntExact(values.getValueCount())];
    if (matches.cost() > known.length / MANY) {
      // All in order takes less than some of them in any.
      TermsEnum each = values.termsEnum();
      while (each.next() != null) {
        known[(int) each.ord()] = parse(each.term().utf8ToString());
      }
    }
    List<Naming> article = new ArrayList<>();
    for (int doc = matches.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matches.nextDoc()) {
      if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
        article.clear();
        for (int i = 0; i < values.docValueCount(); i++) {
          int ordinal = (int) values.nextOrd();
          Naming naming = known[ordinal];
          if (naming == null) {
            naming = parse(values.lookupOrd(ordinal).utf8ToString());
            known[ordinal] = naming;
          }
          article.add(naming);
        }
        tally.add(article);
      }
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
