package org.onrecord.opensearch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.onrecord.search.Ranking;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.ArticleStoreContract;

class OpenSearchStoreContractIT extends ArticleStoreContract {

  @Override
  protected ArticleStore open(Path home) {
    return OpenSearchStore.open(
        LocalCluster.shared().address("contract-" + UUID.randomUUID(), 2, 1),
        ClusterCredentials.of(System.getenv()),
        RetryPolicy.DEFAULT,
        Ranking.DEFAULT,
        Optional.empty());
  }
}
