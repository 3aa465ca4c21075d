package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;
import org.onrecord.store.ActorTally;
import org.onrecord.store.Naming;

/** Counts the actors of articles by what {@link Namings} keeps of them; reads no article. */
final class IndexActorCounter {

  /** Every so many values are packed together, and unpacked for each that is looked up. */
  private static final int SEQUENTIAL_READ_DIVISOR = 64;

  private IndexActorCounter() {}

  /** Counts the actors of the articles that a query finds; looks at no other. */
  static ActorTally count(IndexSearcher searcher, Query articles) throws IOException {
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
    if (matches.cost() > known.length / SEQUENTIAL_READ_DIVISOR) {
      // All in order takes less than some of them in any.
      TermsEnum each = values.termsEnum();
      while (each.next() != null) {
        known[(int) each.ord()] = Namings.parse(each.term().utf8ToString());
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
            naming = Namings.parse(values.lookupOrd(ordinal).utf8ToString());
            known[ordinal] = naming;
          }
          article.add(naming);
        }
        tally.add(article);
      }
    }
  }
}
