package org.onrecord.opensearch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A cluster of three processes on this machine, from the distribution that the build unpacks; each
 * can be killed. Started when first asked for, and gone when the tests are.
 */
public final class LocalCluster {

  private static final int NODES = 3;
  private static final int HEAP_MB = 512;
  private static final Duration STARTED = Duration.ofMinutes(3);
  private static final Path PRIVILEGES = Path.of("/usr/bin/setpriv");
  private static final String NOBODY = "65534";

  private static Optional<LocalCluster> shared = Optional.empty();

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Path engine;
  private final List<Node> nodes = new ArrayList<>();

  /** A process, running or not. */
  private static final class Node {
    private final String name;
    private final Path folder;
    private final int port;
    private final int transport;
    private Optional<Process> process = Optional.empty();

    Node(String name, Path folder, int port, int transport) {
      this.name = name;
      this.folder = folder;
      this.port = port;
      this.transport = transport;
    }
  }

  private LocalCluster(Path engine, Path run) throws IOException {
    this.engine = engine;
    for (int i = 1; i <= NODES; i++) {
      nodes.add(new Node("node" + i, run.resolve("node" + i), freePort(), freePort()));
    }
  }

  /** The cluster that all tests share; skips the test where there can be none. */
  public static synchronized LocalCluster shared() {
    String home = System.getProperty("engine.home", "");
    assumeTrue(
        !home.isEmpty() && Files.isDirectory(Path.of(home)),
        "no engine to start: run with -Pcluster, where the registry can be reached");
    if (shared.isEmpty()) {
      shared = Optional.of(start(Path.of(home), Path.of(System.getProperty("engine.run"))));
    }
    return shared.get();
  }

  private static LocalCluster start(Path engine, Path run) {
    try {
      if (Files.exists(run)) {
        MoreFiles.deleteRecursively(run, RecursiveDeleteOption.ALLOW_INSECURE);
      }
      Files.createDirectories(engine.resolve("plugins"));
      LocalCluster cluster = new LocalCluster(engine, run);
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::killAll));
      for (Node node : cluster.nodes) {
        cluster.start(node);
      }
      cluster.await("\"number_of_nodes\":" + NODES);
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hosts of all nodes, as they stand in an address. */
  public String hosts() {
    return nodes.stream().map(node -> "127.0.0.1:" + node.port).collect(Collectors.joining(","));
  }

  /** The address of an index, all nodes named. */
  public ClusterAddress address(String name, int shards, int replicas) {
    return ClusterAddress.of(
        URI.create(
            "opensearch://"
                + hosts()
                + "/"
                + name
                + "?shards="
                + shards
                + "&replicas="
                + replicas));
  }

  /** Asks a node that runs, as any program would. */
  public String ask(String path) {
    return ask(path, HttpRequest.Builder::GET);
  }

  /** Tells a node that runs to do something. */
  public String tell(String path, String body) {
    return ask(
        path,
        request ->
            request
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private String ask(String path, UnaryOperator<HttpRequest.Builder> how) {
    try {
      return answer(running(), path, how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills a node as nothing could be worse: SIGKILL. */
  public void kill(String name) {
    Process process = node(name).process.orElseThrow();
    process.destroyForcibly();
    join(process);
  }

  /** Starts a node again that was killed, and waits until nothing is missing. */
  public void restart(String name) {
    try {
      start(node(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await("\"number_of_nodes\":" + NODES);
    await("\"status\":\"green\"");
  }

  private Node node(String name) {
    return nodes.stream().filter(node -> node.name.equals(name)).findFirst().orElseThrow();
  }

  private Node running() {
    return nodes.stream()
        .filter(node -> node.process.filter(Process::isAlive).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private void start(Node node) throws IOException {
    for (String folder : List.of("config", "data", "logs", "tmp")) {
      Files.createDirectories(node.folder.resolve(folder));
    }
    Path config = node.folder.resolve("config");
    Path logging = config.resolve("log4j2.properties");
    if (!Files.exists(logging)) {
      Files.copy(engine.resolve("config/log4j2.properties"), logging);
    }
    Files.writeString(config.resolve("opensearch.yml"), settings(node));
    boolean isRoot = System.getProperty("user.name").equals("root");
    List<String> command = new ArrayList<>();
    if (Files.exists(PRIVILEGES)) {
      // However these tests end, their engine ends with them.
      command.addAll(List.of(PRIVILEGES.toString(), "--pdeathsig", "KILL"));
    }
    if (isRoot) {
      // The engine refuses to run as root.
      run("chown", "-R", NOBODY + ":" + NOBODY, node.folder.toString());
      command.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.addAll(java(node));
    node.process =
        Optional.of(
            new ProcessBuilder(command)
                .directory(node.folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(node.folder.resolve("out.log").toFile())
                .start());
  }

  private String settings(Node node) {
    String seeds =
        nodes.stream()
            .map(each -> "\"127.0.0.1:" + each.transport + "\"")
            .collect(Collectors.joining(","));
    String names = nodes.stream().map(each -> each.name).collect(Collectors.joining(","));
    return """
    cluster.name: onrecord-tests
    node.name: %s
    path.data: %s
    path.logs: %s
    network.host: 127.0.0.1
    http.port: %d
    transport.port: %d
    discovery.seed_hosts: [%s]
    cluster.initial_cluster_manager_nodes: [%s]
    cluster.routing.allocation.disk.threshold_enabled: false
    cluster.fault_detection.leader_check.interval: 500ms
    """
        .formatted(
            node.name,
            node.folder.resolve("data"),
            node.folder.resolve("logs"),
            node.port,
            node.transport,
            seeds,
            names);
  }

  private ImmutableList<String> java(Node node) {
    return ImmutableList.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xms" + HEAP_MB + "m",
        "-Xmx" + HEAP_MB + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.io.tmpdir=" + node.folder.resolve("tmp"),
        "-javaagent:" + engine.resolve("agent/opensearch-agent.jar"),
        "--add-opens=java.base/java.nio=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Djna.nosys=true",
        "-Dlog4j.shutdownHookEnabled=false",
        "-Dlog4j2.disable.jmx=true",
        "-Dopensearch.path.home=" + engine,
        "-Dopensearch.path.conf=" + node.folder.resolve("config"),
        "-Dopensearch.distribution.type=zip",
        "-Dopensearch.bundled_jdk=false",
        "-cp",
        engine.resolve("lib") + "/*",
        "org.opensearch.bootstrap.OpenSearch");
  }

  /** Waits until the health of the cluster says something. */
  private void await(String wanted) {
    long end = System.nanoTime() + STARTED.toNanos();
    while (System.nanoTime() < end) {
      try {
        if (answer(running(), "/_cluster/health", HttpRequest.Builder::GET).contains(wanted)) {
          return;
        }
      } catch (IOException e) {
        // Not yet.
      }
      pause();
    }
    throw new IllegalStateException("the cluster does not say " + wanted + " in " + STARTED);
  }

  private String answer(Node node, String path, UnaryOperator<HttpRequest.Builder> how)
      throws IOException {
    try {
      URI uri = URI.create("http://127.0.0.1:" + node.port + path);
      HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
      return http.send(how.apply(request).build(), HttpResponse.BodyHandlers.ofString()).body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void run(String... command) throws IOException {
    join(new ProcessBuilder(command).inheritIO().start());
  }

  private static void join(Process process) {
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void killAll() {
    IntStream.range(0, nodes.size())
        .forEach(i -> nodes.get(i).process.ifPresent(Process::destroyForcibly));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
