package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.engine.schema.Schema;

class ConfidenceScoreQueryTest {

  private static final Query WORD = Schema.term(Schema.SAID, "heron");
  private static final ConfidenceScoreQuery BY_CONFIDENCE = new ConfidenceScoreQuery(WORD);

  private static final int WITHOUT_SPEAKER = 0;
  private static final int HALF_SURE = 1;
  private static final int SURE = 2;
  private static final int OTHER = 3;

  @SuppressWarnings("NullAway.Init")
  private InMemoryIndex index;

  @BeforeEach
  void open() throws IOException {
    Document halfSure = quote("heron");
    halfSure.add(confidence(.5));
    Document sure = quote("heron");
    sure.add(confidence(1));
    index = new InMemoryIndex(quote("heron"), halfSure, sure, quote("otter"));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void aScoreIsMultipliedByTheConfidence() throws IOException {
    float plain = index.score(WORD, HALF_SURE);
    assertThat(index.score(BY_CONFIDENCE, HALF_SURE)).isCloseTo(plain / 2, within(1e-6f));
    assertThat(index.score(BY_CONFIDENCE, SURE)).isEqualTo(plain);
    assertThat(index.score(BY_CONFIDENCE, WITHOUT_SPEAKER)).isEqualTo(plain);
  }

  @Test
  void itFindsWhatTheQueryFinds() throws IOException {
    assertThat(index.found(BY_CONFIDENCE)).containsExactly(WITHOUT_SPEAKER, SURE, HALF_SURE);
    assertThat(index.searcher.count(BY_CONFIDENCE)).isEqualTo(3);
  }

  @Test
  void anExplanationHasTheScoreOfTheSearch() throws IOException {
    for (int quote : index.found(BY_CONFIDENCE)) {
      assertThat(index.searcher.explain(BY_CONFIDENCE, quote).getValue().floatValue())
          .isCloseTo(index.score(BY_CONFIDENCE, quote), within(1e-6f));
    }
    assertThat(index.searcher.explain(BY_CONFIDENCE, OTHER).isMatch()).isFalse();
  }

  private static Document quote(String word) {
    Document quote = new Document();
    quote.add(new StringField(Schema.SAID, word, Store.NO));
    return quote;
  }

  private static NumericDocValuesField confidence(double value) {
    return new NumericDocValuesField(Schema.CONFIDENCE, Double.doubleToRawLongBits(value));
  }
}
