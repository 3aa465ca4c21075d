package org.onrecord.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.net.HostAndPort;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.store.IndexUnreachable;

class ClusterAddressTest {

  @Test
  void severalHostsAreAskedInTurn() {
    ClusterAddress address = ClusterAddress.of(URI.create("opensearch://one:9201,two/news"));
    assertThat(address.hosts())
        .containsExactly(HostAndPort.fromString("one:9201"), HostAndPort.fromString("two:9200"));
    assertThat(address.name()).isEqualTo("news");
    assertThat(address.usesTls()).isFalse();
    assertThat(address.toString()).isEqualTo("opensearch://one:9201,two:9200/news");
  }

  @Test
  void anAddressSaysHowItsIndexIsCut() {
    ClusterAddress address = ClusterAddress.of(URI.create("https://one/news?shards=2&replicas=0"));
    assertThat(address.usesTls()).isTrue();
    assertThat(address.shards()).isEqualTo(2);
    assertThat(address.replicas()).isZero();
    assertThat(ClusterAddress.of(URI.create("https://one/news")).shards()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "opensearch://one:9200/,index name of lower-case letters",
    "opensearch://one:9200/News,index name of lower-case letters",
    "opensearch:///news,the address has no host",
    "opensearch://one:port/news,is not a host and port",
    "opensearch://one/news?shards=0,is not a valid number of shards"
  })
  void whatIsNoAddressIsRefused(String address, String reason) {
    assertThatThrownBy(() -> ClusterAddress.of(URI.create(address)))
        .isInstanceOf(IndexUnreachable.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aPasswordInAnAddressIsRefusedAndNotSaid() {
    assertThatThrownBy(() -> ClusterAddress.of(URI.create("https://mira:sluice@one/news")))
        .isInstanceOf(IndexUnreachable.class)
        .hasMessageContaining("environment")
        .message()
        .doesNotContain("sluice");
  }
}
