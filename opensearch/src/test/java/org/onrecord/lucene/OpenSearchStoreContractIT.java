package org.onrecord.lucene;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.onrecord.opensearch.Access;
import org.onrecord.opensearch.LocalCluster;
import org.onrecord.opensearch.Patience;
import org.onrecord.search.Ranking;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.ArticleStoreContract;

class OpenSearchStoreContractIT extends ArticleStoreContract {

  @Override
  protected ArticleStore open(Path home) {
    return OpenSearchStore.open(
        LocalCluster.shared().address("contract-" + UUID.randomUUID(), 2, 1),
        Access.of(System.getenv()),
        Patience.DEFAULT,
        Ranking.DEFAULT,
        Optional.empty());
  }
}
