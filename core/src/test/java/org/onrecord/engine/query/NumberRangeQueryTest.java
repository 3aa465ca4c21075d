package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.junit.jupiter.api.Test;

class NumberRangeQueryTest {

  @Test
  void bothEndsAreIncludedAndADocumentWithoutANumberIsNotFound() throws IOException {
    try (InMemoryIndex index =
        new InMemoryIndex(number(9), number(10), new Document(), number(12), number(13))) {
      assertThat(index.found(new NumberRangeQuery("day", 10, 12))).containsExactly(1, 3);
    }
  }

  @Test
  void fractionsAreInTheOrderOfTheirValues() throws IOException {
    try (InMemoryIndex index =
        new InMemoryIndex(fraction(0), fraction(.25), fraction(.5), fraction(.75), fraction(1))) {
      assertThat(index.found(NumberRangeQuery.ofFractions("day", .5, 1))).containsExactly(2, 3, 4);
      assertThat(index.found(NumberRangeQuery.ofFractions("day", 0, .3))).containsExactly(0, 1);
    }
  }

  @Test
  void aRangeOfAnotherFieldIsAnotherQuery() {
    NumberRangeQuery range = new NumberRangeQuery("day", 1, 2);
    assertThat(range)
        .isEqualTo(new NumberRangeQuery("day", 1, 2))
        .isNotEqualTo(new NumberRangeQuery("size", 1, 2))
        .isNotEqualTo(new NumberRangeQuery("day", 0, 2))
        .isNotEqualTo(new NumberRangeQuery("day", 1, 3));
  }

  private static Document number(long value) {
    Document document = new Document();
    document.add(new NumericDocValuesField("day", value));
    return document;
  }

  private static Document fraction(double value) {
    return number(Double.doubleToRawLongBits(value));
  }
}
