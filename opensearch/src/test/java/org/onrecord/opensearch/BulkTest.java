package org.onrecord.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.opensearch.FakeCluster.Said;
import org.onrecord.store.IndexUnwritable;

class BulkTest {

  private static final RetryPolicy SHORT =
      new RetryPolicy(Duration.ofSeconds(5), Duration.ofMillis(1), Duration.ofMillis(10));
  private static final RetryPolicy NONE =
      new RetryPolicy(Duration.ZERO, Duration.ZERO, Duration.ZERO);

  @Test
  void whatThereIsNoRoomForIsSentAgainAndNothingElse() {
    try (FakeCluster fake =
            FakeCluster.answering(
                number -> items(number == 1 ? new int[] {201, 429, 201} : new int[] {201}));
        Cluster cluster = Cluster.connect(fake.address(), ClusterCredentials.of(Map.of()), SHORT)) {
      Bulk bulk = new Bulk(cluster, SHORT);
      put(bulk, "gates", "ferry", "quota");
      bulk.finish();
      assertThat(fake.asked()).isEqualTo(2);
    }
  }

  @Test
  void whatIsRefusedForGoodIsNamedAndTheRestIsWritten() {
    try (FakeCluster fake = FakeCluster.answering(number -> items(201, 400, 201));
        Cluster cluster = Cluster.connect(fake.address(), ClusterCredentials.of(Map.of()), SHORT)) {
      Bulk bulk = new Bulk(cluster, SHORT);
      put(bulk, "gates", "ferry", "quota");
      assertThatThrownBy(bulk::finish)
          .isInstanceOf(IndexUnwritable.class)
          .hasMessageContaining("ferry (too odd)")
          .hasMessageContaining("all other documents were written")
          .message()
          .doesNotContain("gates");
      bulk.finish();
      assertThat(fake.asked()).isEqualTo(1);
    }
  }

  @Test
  void aClusterThatNeverHasRoomIsGivenUp() {
    try (FakeCluster fake = FakeCluster.answering(number -> items(429));
        Cluster cluster = Cluster.connect(fake.address(), ClusterCredentials.of(Map.of()), SHORT)) {
      Bulk bulk = new Bulk(cluster, NONE);
      put(bulk, "gates");
      assertThatThrownBy(bulk::finish)
          .isInstanceOf(IndexUnwritable.class)
          .hasMessageContaining("rejected 1 document");
    }
  }

  private static void put(Bulk bulk, String... ids) {
    for (String id : ids) {
      bulk.put(id, "news", id, id, new JsonObject());
    }
  }

  private static Said items(int... statuses) {
    StringBuilder items = new StringBuilder();
    for (int status : statuses) {
      items
          .append(items.isEmpty() ? "" : ",")
          .append("{\"index\":{\"status\":")
          .append(status)
          .append(status == 400 ? ",\"error\":{\"reason\":\"too odd\"}" : "")
          .append("}}");
    }
    return new Said(200, "{\"items\":[" + items + "]}");
  }
}
