package org.onrecord.lucene;

import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.search.Ranking;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.ArticleStoreContract;

class LuceneStoreContractTest extends ArticleStoreContract {

  @Override
  protected ArticleStore open(Path home) {
    return LuceneStore.open(home, Ranking.DEFAULT, Optional.empty());
  }
}
