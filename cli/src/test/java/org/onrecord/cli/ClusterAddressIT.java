package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.cli.PackedCommand.onrecord;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.PackedCommand.Ran;
import org.onrecord.cli.output.ExitCode;

/** What the packed command says when an index on a cluster cannot be had. */
class ClusterAddressIT {

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void fallSilent() {
    server.stop(0);
  }

  @Test
  void wrongCredentialsAreSaidToBeWrongAndNotSaid() {
    answers("/", 401, "{}");
    Ran search =
        onrecord("search", "--index", address(), "gates")
            .with("ONRECORD_OPENSEARCH_USER", "mira")
            .with("ONRECORD_OPENSEARCH_PASSWORD", "sluice")
            .run();
    search
        .exits(ExitCode.FAILED)
        .printsNothing()
        .mentions(
            address(),
            "the cluster does not accept these credentials",
            "Set ONRECORD_OPENSEARCH_USER and ONRECORD_OPENSEARCH_PASSWORD");
    assertThat(search.err()).doesNotContain("mira", "sluice");
    onrecord("index", "--index", address(), "../testdata").run().exits(ExitCode.FAILED);
  }

  @Test
  void aServerOfAnotherVersionIsRefused() {
    welcomes("2.19.0");
    onrecord("search", "--index", address(), "gates")
        .run()
        .exits(ExitCode.FAILED)
        .printsNothing()
        .mentions(address(), "opensearch 2.19.0", "OpenSearch 3.8 or newer, before 4, is required");
    onrecord("stats", "--index", address()).run().exits(ExitCode.FAILED);
  }

  @Test
  void anIndexThatIsNotThereIsSaidToBeMissing() {
    welcomes("3.8.0");
    answers("/news", 404, "{}");
    onrecord("search", "--index", address(), "gates")
        .run()
        .exits(ExitCode.FAILED)
        .printsNothing()
        .mentions(address());
  }

  @Test
  void aClusterThatIsDownIsSaidToBeDown() {
    server.stop(0);
    onrecord("search", "--index", address(), "gates")
        .run()
        .exits(ExitCode.FAILED)
        .printsNothing()
        .mentions(address(), "no response", "Check that the cluster is running there");
  }

  private String address() {
    return "opensearch://127.0.0.1:" + server.getAddress().getPort() + "/news";
  }

  private void welcomes(String version) {
    answers(
        "/", 200, "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"" + version + "\"}}");
  }

  private void answers(String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
            exchange.getResponseBody().write(body.getBytes(UTF_8));
          }
        });
  }
}
