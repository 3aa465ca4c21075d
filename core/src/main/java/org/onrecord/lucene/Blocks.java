package org.onrecord.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/** Tells the documents of articles, each the last of its block, from those of their quotes. */
final class Blocks {

  static final BitSetProducer ARTICLES =
      new QueryBitSetProducer(Words.term(Schema.TYPE, Schema.TYPE_ARTICLE));

  private Blocks() {}

  /** The document of the article in whose block a document is, itself included. */
  static int article(LeafReaderContext leaf, int document) throws IOException {
    return Objects.requireNonNull(ARTICLES.getBitSet(leaf)).nextSetBit(document);
  }
}
