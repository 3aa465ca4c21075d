package org.onrecord.opensearch;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableMap;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import org.onrecord.store.IndexUnreachable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ResponseException;

/**
 * A connection to a cluster. Requests that fail because a node has left or is busy are retried, on
 * another node if several are known. Safe for use by several threads.
 *
 * <p>Requests throw {@link IndexUnreachable} if no node answers or the credentials are rejected.
 */
final class Cluster implements AutoCloseable {

  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";

  private final ClusterAddress address;
  private final RetryPolicy retryPolicy;
  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;
  private final AtomicLong retries = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();

  private Cluster(ClusterAddress address, ClusterCredentials credentials, RetryPolicy policy) {
    this.address = address;
    this.retryPolicy = policy;
    this.transport = Transports.of(address, credentials, failures::incrementAndGet);
    this.client = new OpenSearchClient(transport).generic();
  }

  /**
   * Connects to a cluster.
   *
   * @param address its hosts
   * @param credentials the credentials
   * @param policy how often and how long a request is retried
   * @return the open connection
   * @throws IndexUnreachable if no node answers, or its version is not supported
   */
  static Cluster connect(
      ClusterAddress address, ClusterCredentials credentials, RetryPolicy policy) {
    Cluster cluster = new Cluster(address, credentials, policy);
    try {
      cluster.requireSupportedVersion();
      return cluster;
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  /** {@return the address it was connected with} */
  ClusterAddress address() {
    return address;
  }

  /** {@return the number of retries since it was opened} */
  long retries() {
    return retries.get();
  }

  /** {@return the number of failures of nodes since it was opened} */
  long failures() {
    return failures.get();
  }

  /**
   * Sends a request without a body.
   *
   * @param method the HTTP method
   * @param path the path, from {@code /}
   * @return the response, also if the cluster refused
   */
  ClusterResponse request(String method, String path) {
    return request(method, path, ImmutableMap.of(), new byte[0], JSON);
  }

  /**
   * Sends a request.
   *
   * @param method the HTTP method
   * @param path the path, from {@code /}
   * @param body the body
   * @return the response, also if the cluster refused
   */
  ClusterResponse request(String method, String path, JsonElement body) {
    return request(method, path, ImmutableMap.of(), body);
  }

  /**
   * Sends a request with parameters.
   *
   * @param method the HTTP method
   * @param path the path, from {@code /}
   * @param parameters the parameters of the URL
   * @param body the body
   * @return the response, also if the cluster refused
   */
  ClusterResponse request(
      String method, String path, Map<String, String> parameters, JsonElement body) {
    return request(method, path, parameters, bytes(body.toString()), JSON);
  }

  /**
   * Sends a request whose body is JSON lines.
   *
   * @param path the path, from {@code /}
   * @param parameters the parameters of the URL
   * @param lines the lines
   * @return the response, also if the cluster refused
   */
  ClusterResponse requestLines(
      String path, Map<String, String> parameters, List<? extends JsonElement> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return request("POST", path, parameters, bytes(text.toString()), LINES);
  }

  /**
   * Returns the body of a successful response.
   *
   * @param response the response
   * @return its body
   * @throws ClusterRefusal if the cluster refused
   */
  JsonObject require(ClusterResponse response) {
    if (!response.isSuccess()) {
      throw new ClusterRefusal(address, response);
    }
    return response.body();
  }

  private ClusterResponse request(
      String method, String path, Map<String, String> parameters, byte[] body, String type) {
    return request(retryPolicy, method, path, parameters, body, type);
  }

  private ClusterResponse request(
      RetryPolicy policy,
      String method,
      String path,
      Map<String, String> parameters,
      byte[] body,
      String type) {
    RetryPolicy.Attempts attempts = policy.start();
    while (true) {
      try {
        ClusterResponse response = send(method, path, parameters, body, type);
        if (!response.isRetryable() || !attempts.pause()) {
          return response;
        }
      } catch (IOException e) {
        if (isUnauthorized(e)) {
          throw new IndexUnreachable(
              address.toString(),
              "the cluster does not accept these credentials. Set "
                  + ClusterCredentials.USER
                  + " and "
                  + ClusterCredentials.PASSWORD
                  + ", or "
                  + ClusterCredentials.HEADERS
                  + ".",
              e);
        }
        if (isFatal(e) || !attempts.pause()) {
          throw new IndexUnreachable(address.toString(), reason(e), e);
        }
      }
      retries.incrementAndGet();
    }
  }

  private ClusterResponse send(
      String method, String path, Map<String, String> parameters, byte[] body, String type)
      throws IOException {
    Requests.JsonBodyBuilder builder =
        Requests.builder().endpoint(path).method(method).query(parameters);
    Request request = (body.length == 0 ? builder : builder.body(Body.from(body, type))).build();
    try (Response response = client.execute(request)) {
      String text = response.getBody().map(Body::bodyAsString).orElse("");
      return new ClusterResponse(response.getStatus(), parsed(text));
    }
  }

  private static JsonObject parsed(String text) {
    try {
      JsonElement body = JsonParser.parseString(text);
      return body.isJsonObject() ? body.getAsJsonObject() : new JsonObject();
    } catch (JsonParseException e) {
      return new JsonObject();
    }
  }

  /** Whether the cause is a response with status 401 or 403. */
  private static boolean isUnauthorized(IOException e) {
    return Throwables.getCausalChain(e).stream()
        .anyMatch(
            cause ->
                cause instanceof ResponseException exception
                    && (exception.status() == 401 || exception.status() == 403));
  }

  /** Whether a retry is pointless. */
  private static boolean isFatal(IOException e) {
    return e instanceof SSLException || e.getCause() instanceof SSLException;
  }

  private String reason(IOException e) {
    if (isFatal(e)) {
      return "TLS connection failed ("
          + e.getMessage()
          + "). If the certificate is self-signed, set "
          + ClusterCredentials.CA_FILE
          + " to its file.";
    }
    return "no response (" + e.getMessage() + "). Check that the cluster is running there.";
  }

  private void requireSupportedVersion() {
    ClusterResponse response =
        request(RetryPolicy.SHORT, "GET", "/", ImmutableMap.of(), new byte[0], JSON);
    if (!response.isSuccess() || !response.body().has("version")) {
      throw new IndexUnreachable(
          address.toString(), "the server is not OpenSearch (" + response.reason() + ")");
    }
    JsonObject version = response.body().getAsJsonObject("version");
    String distribution =
        version.has("distribution")
            ? version.get("distribution").getAsString()
            : "an unknown engine";
    Versions.require(address, distribution, version.get("number").getAsString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (IOException e) {
      // Nothing more can be done.
    }
  }
}
