package org.onrecord.opensearch;

import java.net.URI;
import java.util.Optional;
import org.onrecord.search.Ranking;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.StoreProvider;

/**
 * Opens indexes on OpenSearch clusters: {@code opensearch://host:9200/news}, and {@code https://…}
 * with TLS. Credentials are read from the environment, see {@link ClusterCredentials}.
 */
public final class OpenSearchStoreProvider implements StoreProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public OpenSearchStoreProvider() {}

  @Override
  public boolean supports(URI address) {
    return ClusterAddress.isClusterAddress(address);
  }

  @Override
  public ArticleStore open(URI address, Ranking ranking, Optional<String> label) {
    return OpenSearchStore.open(
        ClusterAddress.of(address), credentials(), RetryPolicy.DEFAULT, ranking, label);
  }

  @Override
  public ArticleStore openReadOnly(URI address, Ranking ranking) {
    return OpenSearchStore.openReadOnly(
        ClusterAddress.of(address), credentials(), RetryPolicy.DEFAULT, ranking);
  }

  private static ClusterCredentials credentials() {
    return ClusterCredentials.of(System.getenv());
  }
}
