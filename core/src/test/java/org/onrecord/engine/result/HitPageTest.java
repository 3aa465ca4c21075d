package org.onrecord.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.onrecord.search.Order;
import org.onrecord.search.Paging;

class HitPageTest {

  private static final int MATCHES = 20_000;

  private final List<Integer> sizes = new ArrayList<>();

  /** Matches documents 0 to MATCHES - 1 in this order, and notes how many it was asked for. */
  private final SearchEngine engine =
      (SearchEngine)
          Proxy.newProxyInstance(
              HitPageTest.class.getClassLoader(),
              new Class<?>[] {SearchEngine.class},
              (proxy, method, arguments) -> top((int) arguments[2], (FieldDoc) arguments[3]));

  private TopFieldDocs top(int size, FieldDoc after) {
    sizes.add(size);
    int start = after == null ? 0 : after.doc + 1;
    FieldDoc[] page =
        IntStream.range(start, Math.min(MATCHES, start + size))
            .mapToObj(i -> new FieldDoc(i, 1, new Object[] {1f, new BytesRef("id"), i}))
            .toArray(FieldDoc[]::new);
    return new TopFieldDocs(new TotalHits(MATCHES, TotalHits.Relation.EQUAL_TO), page, null);
  }

  private HitPage page(int limit, HitPage.HitFilter filter) throws IOException {
    return HitPage.of(
        engine,
        MatchAllDocsQuery.INSTANCE,
        new Paging(Order.BEST, limit, Optional.empty()),
        false,
        filter);
  }

  @Test
  void equalMatchesTakeFewSearchesBecauseEachCostsAsMuchAsAllMatches() throws IOException {
    HitPage page = page(1, document -> document.doc == 0);

    assertThat(page.hits()).extracting(hit -> hit.doc).containsExactly(0);
    assertThat(page.total()).isEqualTo(MATCHES);
    assertThat(page.cursor()).isEmpty();
    assertThat(sizes)
        .hasSizeLessThan(10)
        .allSatisfy(size -> assertThat(size).isLessThanOrEqualTo(10_000));
  }

  @Test
  void noMoreIsFetchedThanAPageNeeds() throws IOException {
    HitPage page = page(10, document -> true);

    assertThat(page.hits()).hasSize(10);
    assertThat(sizes).containsExactly(11);
  }

  @Test
  void everyThirdOfManyIsFoundInOrder() throws IOException {
    HitPage page = page(100, document -> document.doc % 3 == 0);

    assertThat(page.hits())
        .extracting(hit -> hit.doc)
        .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> 3 * i).toList());
  }
}
