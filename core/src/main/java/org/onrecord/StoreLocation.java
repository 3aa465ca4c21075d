package org.onrecord;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.onrecord.lucene.LuceneStore;
import org.onrecord.lucene.LuceneVersion;
import org.onrecord.search.Ranking;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.IndexUnreachable;
import org.onrecord.store.StoreProvider;

/**
 * Where an index is kept: in a folder, or wherever its address says. Is made only beside the
 * version of Lucene that the library needs, so that no class is loaded that another version breaks.
 */
sealed interface StoreLocation {

  ArticleStore open(Ranking ranking, Optional<String> label);

  ArticleStore openShortLived(Ranking ranking);

  ArticleStore openReadOnly(Ranking ranking);

  /** A folder of this machine. */
  record Folder(Path path) implements StoreLocation {
    public Folder {
      Objects.requireNonNull(path, "path");
      LuceneVersion.check();
    }

    @Override
    public ArticleStore open(Ranking ranking, Optional<String> label) {
      return LuceneStore.open(path, ranking, label);
    }

    @Override
    public ArticleStore openShortLived(Ranking ranking) {
      return LuceneStore.openShortLived(path, ranking);
    }

    @Override
    public ArticleStore openReadOnly(Ranking ranking) {
      return LuceneStore.openReadOnly(path, ranking);
    }
  }

  /** An address, of which a module on the class path knows the scheme. */
  record Address(URI uri) implements StoreLocation {
    public Address {
      Objects.requireNonNull(uri, "uri");
      LuceneVersion.check();
    }

    @Override
    public ArticleStore open(Ranking ranking, Optional<String> label) {
      return provider().open(uri, ranking, label);
    }

    @Override
    public ArticleStore openShortLived(Ranking ranking) {
      return openReadOnly(ranking);
    }

    @Override
    public ArticleStore openReadOnly(Ranking ranking) {
      return provider().openReadOnly(uri, ranking);
    }

    private StoreProvider provider() {
      for (StoreProvider provider :
          ServiceLoader.load(StoreProvider.class, Address.class.getClassLoader())) {
        if (provider.supports(uri)) {
          return provider;
        }
      }
      throw new IndexUnreachable(
          uri.getScheme() + "://…",
          "no module on the class path knows this kind of address (onrecord-opensearch knows"
              + " opensearch:// and https://)");
    }
  }
}
