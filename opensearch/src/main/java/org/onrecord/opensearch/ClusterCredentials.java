package org.onrecord.opensearch;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.store.IndexUnreachable;

/**
 * The credentials for a cluster, and the certificates to trust. They come from the environment, so
 * that they are in no command line, and are never printed:
 *
 * <ul>
 *   <li>{@value #USER} and {@value #PASSWORD}: a name and password (basic authentication)
 *   <li>{@value #HEADERS}: headers of every request, one per line: {@code Authorization: ApiKey …}
 *   <li>{@value #CA_FILE}: a file of trusted certificates (PEM) instead of the JDK's
 * </ul>
 */
final class ClusterCredentials {

  /** The environment variable with the user name. */
  static final String USER = "ONRECORD_OPENSEARCH_USER";

  /** The environment variable with the password. */
  static final String PASSWORD = "ONRECORD_OPENSEARCH_PASSWORD";

  /** The environment variable with request headers, one per line. */
  static final String HEADERS = "ONRECORD_OPENSEARCH_HEADERS";

  /** The environment variable with the path of a file of certificates. */
  static final String CA_FILE = "ONRECORD_OPENSEARCH_CA";

  private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

  private final ImmutableList<Header> headers;
  private final Optional<Path> caFile;

  private ClusterCredentials(List<Header> headers, Optional<Path> certificates) {
    this.headers = ImmutableList.copyOf(headers);
    this.caFile = certificates;
  }

  /** A header of a request. */
  record Header(String name, String value) {}

  /**
   * Reads the settings.
   *
   * @param settings the environment variables
   * @return the credentials
   * @throws IndexUnreachable if a header is not of the form "Name: value"
   */
  static ClusterCredentials of(Map<String, String> settings) {
    ImmutableList.Builder<Header> headers = ImmutableList.builder();
    String user = settings.getOrDefault(USER, "");
    if (!user.isEmpty()) {
      String userAndPassword = user + ":" + settings.getOrDefault(PASSWORD, "");
      String encoded =
          Base64.getEncoder().encodeToString(userAndPassword.getBytes(StandardCharsets.UTF_8));
      headers.add(new Header("Authorization", "Basic " + encoded));
    }
    for (String line : LINES.split(settings.getOrDefault(HEADERS, ""))) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IndexUnreachable("…", HEADERS + " has a line that is not “Name: value”");
      }
      headers.add(new Header(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
    }
    String certificates = settings.getOrDefault(CA_FILE, "");
    return new ClusterCredentials(
        headers.build(),
        certificates.isEmpty() ? Optional.empty() : Optional.of(Path.of(certificates)));
  }

  ImmutableList<Header> headers() {
    return headers;
  }

  /** A file of trusted certificates. */
  Optional<Path> caFile() {
    return caFile;
  }

  @Override
  public String toString() {
    return "ClusterCredentials[…]";
  }
}
