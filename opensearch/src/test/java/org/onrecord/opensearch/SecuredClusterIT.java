package org.onrecord.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.Articles.article;

import com.google.common.base.Splitter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.store.ArticleStore;
import org.onrecord.store.IndexUnreachable;

class SecuredClusterIT {

  @SuppressWarnings("NullAway.Init")
  private TlsProxy proxy;

  @BeforeEach
  void stand(@TempDir Path folder) throws Exception {
    String node = Splitter.on(',').splitToList(LocalCluster.shared().hosts()).get(0);
    proxy = new TlsProxy(folder, node, "Basic bWlyYTpzbHVpY2U=");
  }

  @AfterEach
  void fall() {
    proxy.close();
  }

  @Test
  void articlesGoThroughTlsToWhoMayAsk() {
    try (ArticleStore store = open(trusting("sluice"))) {
      store.put(article("gates").titled("Gates stay shut").build());
      store.commit();
      assertThat(store.search(SearchRequest.of("gates")).total()).isEqualTo(1);
    }
  }

  @Test
  void aWrongPasswordIsSaidToBeWrong() {
    assertThatThrownBy(() -> open(trusting("salmon")))
        .isInstanceOf(IndexUnreachable.class)
        .hasMessageContaining("does not accept these credentials")
        .message()
        .doesNotContain("salmon");
  }

  @Test
  void aCertificateOfItsOwnIsNotTrustedUnlessNamed() {
    assertThatThrownBy(
            () ->
                open(
                    Map.of(ClusterCredentials.USER, "mira", ClusterCredentials.PASSWORD, "sluice")))
        .isInstanceOf(IndexUnreachable.class)
        .hasMessageContaining("TLS connection failed")
        .hasMessageContaining(ClusterCredentials.CA_FILE);
  }

  private Map<String, String> trusting(String password) {
    return Map.of(
        ClusterCredentials.USER,
        "mira",
        ClusterCredentials.PASSWORD,
        password,
        ClusterCredentials.CA_FILE,
        proxy.certificate().toString());
  }

  private ArticleStore open(Map<String, String> settings) {
    return OpenSearchStore.open(
        ClusterAddress.of(URI.create("https://127.0.0.1:" + proxy.port() + "/secured?replicas=0")),
        ClusterCredentials.of(settings),
        RetryPolicy.DEFAULT,
        Ranking.DEFAULT,
        Optional.empty());
  }
}
