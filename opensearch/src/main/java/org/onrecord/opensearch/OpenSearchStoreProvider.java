package org.onrecord.opensearch;

import java.net.URI;
import java.util.Optional;
import org.onrecord.search.Ranking;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.StoreProvider;

/**
 * Opens indexes on OpenSearch clusters: {@code opensearch://host:9200/news}, and {@code https://…}
 * with TLS. Loaded by {@link java.util.ServiceLoader}; applications call {@link
 * org.onrecord.NewsIndex#open(URI)}.
 *
 * <p>Credentials are read from the environment variables {@code ONRECORD_OPENSEARCH_USER} and
 * {@code _PASSWORD}, or {@code ONRECORD_OPENSEARCH_HEADERS}; {@code ONRECORD_OPENSEARCH_CA} names a
 * file of certificates to trust (PEM). Each is read when an index is opened. Safe for use by
 * several threads; holds nothing.
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
