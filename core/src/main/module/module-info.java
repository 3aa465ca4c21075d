/**
 * The library: articles in, ranked answers with quotes and speakers out. {@link
 * org.onrecord.NewsIndex} is where to start.
 */
module org.onrecord.core {
  requires apache.mime4j.core;
  requires apache.mime4j.dom;
  requires com.google.common;
  requires com.google.gson;
  requires java.logging;
  requires jwarc;
  requires org.apache.commons.compress;
  requires org.apache.commons.csv;
  requires org.apache.commons.io;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.highlighter;
  requires org.apache.lucene.join;
  requires org.apache.lucene.queries;
  requires org.commonmark;
  requires org.jsoup;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;

  exports org.onrecord;
  exports org.onrecord.annotate;
  exports org.onrecord.ingest;
  exports org.onrecord.model;
  exports org.onrecord.read;
  exports org.onrecord.search;
  exports org.onrecord.store;
  exports org.onrecord.verify;

  // What a store on another engine is put together from.
  exports org.onrecord.engine.query to
      org.onrecord.opensearch;
  exports org.onrecord.engine.result to
      org.onrecord.opensearch;
  exports org.onrecord.engine.schema to
      org.onrecord.opensearch;
  exports org.onrecord.text to
      org.onrecord.opensearch;

  uses org.onrecord.read.DocumentText;
  uses org.onrecord.store.StoreProvider;
}
