package org.onrecord.opensearch;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.net.HostAndPort;
import com.google.common.primitives.Ints;
import java.net.URI;
import java.util.regex.Pattern;
import org.onrecord.store.IndexUnreachable;

/**
 * The address of an index on a cluster: {@code opensearch://host:9200/news}, or {@code https://…}
 * with TLS. Requests alternate between several hosts of one cluster, separated by commas.
 *
 * <p>{@code ?shards=2&replicas=1} sets the numbers of shards and replicas of a new index; default 1
 * and 1.
 *
 * @param usesTls whether to connect with TLS
 * @param hosts at least one
 * @param name the name of the index on the cluster
 * @param shards the number of primary shards of a new index
 * @param replicas the number of replicas of each shard of a new index
 */
record ClusterAddress(
    boolean usesTls, ImmutableList<HostAndPort> hosts, String name, int shards, int replicas) {

  private static final int DEFAULT_PORT = 9200;
  private static final String PLAIN_SCHEME = "opensearch";
  private static final String TLS_SCHEME = "https";
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,200}");

  /**
   * Whether an address is that of a cluster, by its scheme.
   *
   * @param address the address
   * @return whether it is one
   */
  static boolean isClusterAddress(URI address) {
    return PLAIN_SCHEME.equals(address.getScheme()) || TLS_SCHEME.equals(address.getScheme());
  }

  /**
   * Parses an address.
   *
   * @param uri the address
   * @return the parsed address
   * @throws IndexUnreachable if it is not the address of an index on a cluster
   */
  static ClusterAddress of(URI uri) {
    String authority = uri.getRawAuthority();
    if (authority == null || authority.isEmpty()) {
      throw unusable(uri, "the address has no host");
    }
    if (authority.indexOf('@') >= 0) {
      throw unusable(uri, "user and password go into the environment, see docs/cluster.md");
    }
    String path = uri.getPath();
    String name = path.startsWith("/") ? path.substring(1) : path;
    if (!NAME.matcher(name).matches()) {
      throw unusable(
          uri,
          "the address needs an index name of lower-case letters, digits and “-_.” after the host,"
              + " such as host:9200/news");
    }
    ImmutableList.Builder<HostAndPort> hosts = ImmutableList.builder();
    try {
      COMMAS
          .split(authority)
          .forEach(h -> hosts.add(HostAndPort.fromString(h).withDefaultPort(DEFAULT_PORT)));
    } catch (IllegalArgumentException e) {
      throw unusable(uri, "“" + authority + "” is not a host and port");
    }
    return new ClusterAddress(
        TLS_SCHEME.equals(uri.getScheme()),
        hosts.build(),
        name,
        number(uri, "shards", 1),
        number(uri, "replicas", 0));
  }

  /** A number in the query of an address, at least {@code min}; 1 if it is absent. */
  private static int number(URI uri, String name, int min) {
    String query = uri.getQuery() == null ? "" : uri.getQuery();
    for (String each : Splitter.on('&').split(query)) {
      if (each.startsWith(name + "=")) {
        Integer number = Ints.tryParse(each.substring(name.length() + 1));
        if (number == null || number < min) {
          throw unusable(uri, "“" + each + "” is not a valid number of " + name);
        }
        return number;
      }
    }
    return 1;
  }

  private static IndexUnreachable unusable(URI uri, String reason) {
    return new IndexUnreachable(uri.getScheme() + "://…", reason);
  }

  /** The address as it was given; it holds no secrets. */
  @Override
  public String toString() {
    return (usesTls ? TLS_SCHEME : PLAIN_SCHEME)
        + "://"
        + String.join(",", hosts.stream().map(HostAndPort::toString).toList())
        + "/"
        + name;
  }
}
