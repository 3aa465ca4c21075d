package org.onrecord.opensearch;

import com.google.common.collect.ImmutableList;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Something that answers as a test wants it to. */
final class FakeCluster implements AutoCloseable {

  private static final String WELCOME =
      "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"3.8.0\"}}";

  private final HttpServer server;
  private final CopyOnWriteArrayList<String> authorizations = new CopyOnWriteArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();

  /** What is answered. */
  record Said(int status, String body) {}

  private FakeCluster(Said welcome, IntFunction<Said> answers) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
              .ifPresent(authorizations::add);
          boolean isWelcome = exchange.getRequestURI().getPath().equals("/");
          say(exchange, isWelcome ? welcome : answers.apply(asked.incrementAndGet()));
        });
    server.start();
  }

  /** Welcomes whoever connects, with these words. */
  static FakeCluster welcoming(int status, String body) {
    return new FakeCluster(new Said(status, body), number -> new Said(404, "{}"));
  }

  /** Welcomes as a known server does, then answers the first request, the second … */
  static FakeCluster answering(IntFunction<Said> answers) {
    return new FakeCluster(new Said(200, WELCOME), answers);
  }

  ClusterAddress address() {
    return ClusterAddress.of(
        URI.create("opensearch://127.0.0.1:" + server.getAddress().getPort() + "/news"));
  }

  /** How many requests came after the first. */
  int asked() {
    return asked.get();
  }

  ImmutableList<String> authorizations() {
    return ImmutableList.copyOf(authorizations);
  }

  private static void say(HttpExchange exchange, Said said) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(said.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
