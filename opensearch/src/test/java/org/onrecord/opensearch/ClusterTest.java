package org.onrecord.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.opensearch.FakeCluster.Said;
import org.onrecord.store.IndexUnreachable;

class ClusterTest {

  private static final ClusterCredentials NOBODY = ClusterCredentials.of(Map.of());
  private static final RetryPolicy SHORT =
      new RetryPolicy(Duration.ofSeconds(5), Duration.ofMillis(1), Duration.ofMillis(10));

  @Test
  void aDeadClusterIsSaidToBeDeadInAMoment() {
    ClusterAddress nowhere = ClusterAddress.of(URI.create("opensearch://127.0.0.1:1/news"));
    assertThatThrownBy(() -> Cluster.connect(nowhere, NOBODY, RetryPolicy.DEFAULT))
        .isInstanceOf(IndexUnreachable.class)
        .hasMessageContaining("opensearch://127.0.0.1:1/news")
        .hasMessageContaining("no response")
        .hasMessageContaining("Check that the cluster is running there");
  }

  @ParameterizedTest
  @CsvSource({
    "opensearch,2.19.0,opensearch 2.19.0",
    "opensearch,3.7.0,opensearch 3.7.0",
    "opensearch,4.0.0,opensearch 4.0.0",
    "opensearch,new,opensearch new"
  })
  void aServerThatIsNotKnownToWorkIsRefused(String distribution, String number, String said) {
    String welcome =
        "{\"version\":{\"distribution\":\"%s\",\"number\":\"%s\"}}".formatted(distribution, number);
    try (FakeCluster fake = FakeCluster.welcoming(200, welcome)) {
      assertThatThrownBy(() -> Cluster.connect(fake.address(), NOBODY, SHORT))
          .isInstanceOf(IndexUnreachable.class)
          .hasMessageContaining(said)
          .hasMessageContaining("OpenSearch 3.8 or newer, before 4, is required");
    }
  }

  @Test
  void anotherEngineIsRefused() {
    try (FakeCluster fake = FakeCluster.welcoming(200, "{\"version\":{\"number\":\"8.1.0\"}}")) {
      assertThatThrownBy(() -> Cluster.connect(fake.address(), NOBODY, SHORT))
          .hasMessageContaining("an unknown engine 8.1.0");
    }
    try (FakeCluster fake = FakeCluster.welcoming(200, "hello")) {
      assertThatThrownBy(() -> Cluster.connect(fake.address(), NOBODY, SHORT))
          .hasMessageContaining("not OpenSearch");
    }
  }

  @Test
  void wrongCredentialsAreSaidToBeWrongAndNotSaid() {
    ClusterCredentials access =
        ClusterCredentials.of(
            Map.of(ClusterCredentials.USER, "mira", ClusterCredentials.PASSWORD, "sluice"));
    try (FakeCluster fake = FakeCluster.welcoming(401, "{}")) {
      assertThatThrownBy(() -> Cluster.connect(fake.address(), access, SHORT))
          .isInstanceOf(IndexUnreachable.class)
          .hasMessageContaining("does not accept these credentials")
          .hasMessageContaining("ONRECORD_OPENSEARCH_PASSWORD")
          .message()
          .doesNotContain("mira")
          .doesNotContain("sluice");
      assertThat(fake.authorizations()).contains("Basic bWlyYTpzbHVpY2U=");
    }
    assertThat(access.toString()).doesNotContain("sluice");
  }

  @Test
  void headersGoWithEveryRequest() {
    ClusterCredentials access =
        ClusterCredentials.of(
            Map.of(ClusterCredentials.HEADERS, "Authorization: ApiKey abc\nX-Desk: 1"));
    try (FakeCluster fake = FakeCluster.answering(number -> new Said(200, "{}"));
        Cluster cluster = Cluster.connect(fake.address(), access, SHORT)) {
      cluster.request("GET", "/news");
      assertThat(fake.authorizations()).containsExactly("ApiKey abc", "ApiKey abc");
    }
  }

  @Test
  void whatABusyClusterDoesNotDoIsAskedAgain() {
    try (FakeCluster fake =
            FakeCluster.answering(
                number -> number < 4 ? new Said(429, "{}") : new Said(200, "{\"took\":1}"));
        Cluster cluster = Cluster.connect(fake.address(), NOBODY, SHORT)) {
      assertThat(cluster.require(cluster.request("GET", "/news")).get("took").getAsInt())
          .isEqualTo(1);
      assertThat(cluster.retries()).isEqualTo(3);
    }
  }

  @Test
  void whatANodeFailsToDoAnotherDoes() {
    try (FakeCluster fake = FakeCluster.answering(number -> new Said(200, "{}"))) {
      int port = fake.address().hosts().get(0).getPort();
      ClusterAddress both =
          ClusterAddress.of(URI.create("opensearch://127.0.0.1:1,127.0.0.1:" + port + "/news"));
      try (Cluster cluster = Cluster.connect(both, NOBODY, SHORT)) {
        cluster.request("GET", "/news");
        cluster.request("GET", "/news");
        assertThat(fake.asked()).isEqualTo(2);
        assertThat(cluster.failures()).isPositive();
        assertThat(cluster.retries()).isZero();
      }
    }
  }

  @Test
  void whatIsRefusedIsSaidInTheWordsOfTheCluster() {
    String refusal = "{\"error\":{\"type\":\"parse\",\"reason\":\"no such field [tittle]\"}}";
    try (FakeCluster fake = FakeCluster.answering(number -> new Said(400, refusal));
        Cluster cluster = Cluster.connect(fake.address(), NOBODY, SHORT)) {
      assertThatThrownBy(() -> cluster.require(cluster.request("GET", "/news")))
          .isInstanceOf(ClusterRefusal.class)
          .hasMessageContaining("no such field [tittle]");
      assertThat(fake.asked()).isEqualTo(1);
    }
  }
}
