package org.onrecord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.onrecord.NewsIndex;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.IndexMissing;

/** The reference index, opened from its jar as an application does. */
class PackedIndexIT {

  private static final ClassLoader LOADER = PackedIndexIT.class.getClassLoader();

  @Test
  void anApplicationSearchesItWhereItIs() {
    assertThat(LOADER.getResource("onrecord-reference/onrecord.json").getProtocol())
        .isEqualTo("jar");
    try (NewsIndex index = NewsIndex.openReadOnly(LOADER, "onrecord-reference")) {
      Hit first = index.search(SearchRequest.of("Araghchi constructive")).hits().get(0);

      assertThat(first.quotes().get(0).speakerName()).contains("Abbas Araghchi");
      assertThat(index.check().problems()).isEmpty();
      assertThat(index.stats().label()).contains("reference");
    }
  }

  @Test
  void anotherPlaceHoldsNone() {
    assertThatThrownBy(() -> NewsIndex.openReadOnly(LOADER, "nowhere"))
        .isInstanceOf(IndexMissing.class);
  }
}
