package org.onrecord.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.onrecord.store.IndexUnreachable;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Transport.FailureListener;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.internal.Node;

/** Creates the HTTP transport of a cluster. */
final class Transports {

  private Transports() {}

  /**
   * @param onNodeFailure is run whenever a node fails and the next one is tried
   */
  static OpenSearchTransport of(
      ClusterAddress address, ClusterCredentials credentials, Runnable onNodeFailure) {
    String scheme = address.usesTls() ? "https" : "http";
    HttpHost[] hosts =
        address.hosts().stream()
            .map(host -> new HttpHost(scheme, host.getHost(), host.getPort()))
            .toArray(HttpHost[]::new);
    Header[] headers =
        credentials.headers().stream()
            .map(header -> new BasicHeader(header.name(), header.value()))
            .toArray(Header[]::new);
    ApacheHttpClient5TransportBuilder builder =
        ApacheHttpClient5TransportBuilder.builder(hosts)
            .setDefaultHeaders(headers)
            .setFailureListener(
                new FailureListener() {
                  @Override
                  public void onFailure(Node node) {
                    onNodeFailure.run();
                  }
                });
    Optional<SSLContext> trusted =
        credentials
            .caFile()
            .filter(file -> address.usesTls())
            .map(file -> trustOnly(address, file));
    trusted.ifPresent(
        context ->
            builder.setHttpClientConfigCallback(
                client ->
                    client.setConnectionManager(
                        PoolingAsyncClientConnectionManagerBuilder.create()
                            .setTlsStrategy(
                                ClientTlsStrategyBuilder.create()
                                    .setSslContext(context)
                                    .buildAsync())
                            .build())));
    return builder.build();
  }

  private static SSLContext trustOnly(ClusterAddress address, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        trusted.setCertificateEntry("authority" + number++, each);
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IndexUnreachable(
          address.toString(),
          "the certificates in " + file + " cannot be read: " + e.getMessage(),
          e);
    }
  }
}
