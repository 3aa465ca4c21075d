package org.onrecord.lucene;

import java.net.URI;
import java.util.Optional;
import org.onrecord.opensearch.Access;
import org.onrecord.opensearch.Address;
import org.onrecord.opensearch.Patience;
import org.onrecord.search.Ranking;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.StoreProvider;

/**
 * Opens indexes on OpenSearch clusters: {@code opensearch://host:9200/news}, and {@code https://…}
 * through TLS. Who asks comes from the environment, see {@link Access}.
 */
public final class OpenSearchStores implements StoreProvider {

  @Override
  public boolean knows(URI address) {
    return Address.isOne(address);
  }

  @Override
  public ArticleStore open(URI address, Ranking ranking, Optional<String> label) {
    return OpenSearchStore.open(Address.of(address), access(), Patience.DEFAULT, ranking, label);
  }

  @Override
  public ArticleStore openReadOnly(URI address, Ranking ranking) {
    return OpenSearchStore.openReadOnly(Address.of(address), access(), Patience.DEFAULT, ranking);
  }

  private static Access access() {
    return Access.of(System.getenv());
  }
}
