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

  private final Address address;
  private final Patience patience;
  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;
  private final AtomicLong retries = new AtomicLong();
  private final AtomicLong failures = new AtomicLong();

  private Cluster(Address address, Access access, Patience patience) {
    this.address = address;
    this.patience = patience;
    this.transport = Transports.of(address, access, failures::incrementAndGet);
    this.client = new OpenSearchClient(transport).generic();
  }

  /**
   * Connects.
   *
   * @throws IndexUnreachable if nobody answers, or a server of a version that is not known to work
   */
  public static Cluster connect(Address address, Access access, Patience patience) {
    Cluster cluster = new Cluster(address, access, patience);
    try {
      cluster.requireKnownVersion();
      return cluster;
    } catch (RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  public Address address() {
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
  public Answer ask(String method, String path) {
    return ask(method, path, ImmutableMap.of(), new byte[0], JSON);
  }

  public Answer ask(String method, String path, JsonElement body) {
    return ask(method, path, ImmutableMap.of(), body);
  }

  public Answer ask(String method, String path, Map<String, String> parameters, JsonElement body) {
    return ask(method, path, parameters, bytes(body.toString()), JSON);
  }

  /** Asks with a line of JSON for each of several things. */
  public Answer askLines(
      String path, Map<String, String> parameters, List<? extends JsonElement> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return ask("POST", path, parameters, bytes(text.toString()), LINES);
  }

  /**
   * Asks, and answers what came.
   *
   * @throws ClusterRefusal if it was refused
   */
  public JsonObject require(Answer answer) {
    if (!answer.isFine()) {
      throw new ClusterRefusal(address, answer);
    }
    return answer.body();
  }

  private Answer ask(
      String method, String path, Map<String, String> parameters, byte[] body, String type) {
    return ask(patience, method, path, parameters, body, type);
  }

  private Answer ask(
      Patience patience,
      String method,
      String path,
      Map<String, String> parameters,
      byte[] body,
      String type) {
    Patience.Wait wait = patience.begin();
    while (true) {
      try {
        Answer answer = send(method, path, parameters, body, type);
        if (!answer.isPassing() || !wait.pause()) {
          return answer;
        }
      } catch (IOException e) {
        if (isRefused(e)) {
          throw new IndexUnreachable(
              address.toString(),
              "user, password or header are not accepted: set "
                  + Access.USER
                  + " and "
                  + Access.PASSWORD
                  + ", or "
                  + Access.HEADERS,
              e);
        }
        if (isHopeless(e) || !wait.pause()) {
          throw new IndexUnreachable(address.toString(), reason(e), e);
        }
      }
      retries.incrementAndGet();
    }
  }

  private Answer send(
      String method, String path, Map<String, String> parameters, byte[] body, String type)
      throws IOException {
    Requests.JsonBodyBuilder builder =
        Requests.builder().endpoint(path).method(method).query(parameters);
    Request request = (body.length == 0 ? builder : builder.body(Body.from(body, type))).build();
    try (Response response = client.execute(request)) {
      String text = response.getBody().map(Body::bodyAsString).orElse("");
      return new Answer(response.getStatus(), parsed(text));
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
  private static boolean isHopeless(IOException e) {
    return e instanceof SSLException || e.getCause() instanceof SSLException;
  }

  private String reason(IOException e) {
    if (isHopeless(e)) {
      return "no secure connection ("
          + e.getMessage()
          + "): if its certificate is your own, name the file of it in "
          + Access.AUTHORITY;
    }
    return "nobody answers (" + e.getMessage() + "): is the cluster running there?";
  }

  private void requireKnownVersion() {
    Answer answer = ask(Patience.BRIEF, "GET", "/", ImmutableMap.of(), new byte[0], JSON);
    if (!answer.isFine() || !answer.body().has("version")) {
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
