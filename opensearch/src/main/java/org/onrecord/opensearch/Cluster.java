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
 * A cluster. What it does not do because a node is gone, or because it is busy, is asked again for
 * as long as there is patience, of another node if several are known. Safe for many threads.
 */
public final class Cluster implements AutoCloseable {

  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";

  private final ClusterAddress address;
  private final RetryPolicy retryPolicy;
  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;
  private final AtomicLong retries = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();

  private Cluster(ClusterAddress address, ClusterCredentials access, RetryPolicy patience) {
    this.address = address;
    this.retryPolicy = patience;
    this.transport = Transports.of(address, access, failures::incrementAndGet);
    this.client = new OpenSearchClient(transport).generic();
  }

  /**
   * Connects.
   *
   * @throws IndexUnreachable if nobody answers, or a server of a version that is not known to work
   */
  public static Cluster connect(
      ClusterAddress address, ClusterCredentials access, RetryPolicy patience) {
    Cluster cluster = new Cluster(address, access, patience);
    try {
      cluster.requireKnownVersion();
      return cluster;
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  public ClusterAddress address() {
    return address;
  }

  /** How often something was asked again, of all nodes, since it was opened. */
  public long retries() {
    return retries.get();
  }

  /** How often a node failed, and another was asked if there is one, since it was opened. */
  public long failures() {
    return failures.get();
  }

  /** Asks for something; what is refused comes back as it is. */
  public ClusterResponse request(String method, String path) {
    return request(method, path, ImmutableMap.of(), new byte[0], JSON);
  }

  public ClusterResponse request(String method, String path, JsonElement body) {
    return request(method, path, ImmutableMap.of(), body);
  }

  public ClusterResponse request(
      String method, String path, Map<String, String> parameters, JsonElement body) {
    return request(method, path, parameters, bytes(body.toString()), JSON);
  }

  /** Asks with a line of JSON for each of several things. */
  public ClusterResponse requestLines(
      String path, Map<String, String> parameters, List<? extends JsonElement> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return request("POST", path, parameters, bytes(text.toString()), LINES);
  }

  /**
   * Asks, and answers what came.
   *
   * @throws ClusterRefusal if it was refused
   */
  public JsonObject require(ClusterResponse answer) {
    if (!answer.isSuccess()) {
      throw new ClusterRefusal(address, answer);
    }
    return answer.body();
  }

  private ClusterResponse request(
      String method, String path, Map<String, String> parameters, byte[] body, String type) {
    return request(retryPolicy, method, path, parameters, body, type);
  }

  private ClusterResponse request(
      RetryPolicy patience,
      String method,
      String path,
      Map<String, String> parameters,
      byte[] body,
      String type) {
    RetryPolicy.Attempts wait = patience.start();
    while (true) {
      try {
        ClusterResponse answer = send(method, path, parameters, body, type);
        if (!answer.isRetryable() || !wait.pause()) {
          return answer;
        }
      } catch (IOException e) {
        if (isRefused(e)) {
          throw new IndexUnreachable(
              address.toString(),
              "user, password or header are not accepted: set "
                  + ClusterCredentials.USER
                  + " and "
                  + ClusterCredentials.PASSWORD
                  + ", or "
                  + ClusterCredentials.HEADERS,
              e);
        }
        if (isFatal(e) || !wait.pause()) {
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

  /** Whether it is what the client makes of the statuses 401 and 403. */
  private static boolean isRefused(IOException e) {
    return Throwables.getCausalChain(e).stream()
        .anyMatch(
            cause ->
                cause instanceof ResponseException refusal
                    && (refusal.status() == 401 || refusal.status() == 403));
  }

  /** Whether no other try goes better. */
  private static boolean isFatal(IOException e) {
    return e instanceof SSLException || e.getCause() instanceof SSLException;
  }

  private String reason(IOException e) {
    if (isFatal(e)) {
      return "no secure connection ("
          + e.getMessage()
          + "): if its certificate is your own, name the file of it in "
          + ClusterCredentials.CA_FILE;
    }
    return "nobody answers (" + e.getMessage() + "): is the cluster running there?";
  }

  private void requireKnownVersion() {
    ClusterResponse answer =
        request(RetryPolicy.SHORT, "GET", "/", ImmutableMap.of(), new byte[0], JSON);
    if (!answer.isSuccess() || !answer.body().has("version")) {
      throw new IndexUnreachable(
          address.toString(), "what answers is no OpenSearch (" + answer.reason() + ")");
    }
    JsonObject version = answer.body().getAsJsonObject("version");
    String distribution =
        version.has("distribution") ? version.get("distribution").getAsString() : "another engine";
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
      // There is nothing more to be had of it.
    }
  }
}
