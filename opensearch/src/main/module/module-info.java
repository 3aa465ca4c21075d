/** An index on an OpenSearch cluster: on the module path is enough. */
module org.onrecord.opensearch {
  requires com.google.common;
  requires com.google.gson;
  requires opensearch.java;
  requires org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires org.apache.lucene.core;
  requires org.apache.lucene.join;
  requires org.onrecord.core;
  requires static org.jspecify;

  // For the client, which as an automatic module cannot say so.
  requires com.fasterxml.jackson.databind;
  requires jakarta.json;
  requires java.security.jgss;
  requires jdk.net;

  provides org.onrecord.store.StoreProvider with
      org.onrecord.opensearch.OpenSearchStoreProvider;
}
