package org.onrecord.ingest;

import org.onrecord.model.Article;
import org.onrecord.read.UnreadableArticle;

/** Receives events of an ingestion, on the writing thread. */
public interface IngestListener {

  /** Ignores all events. */
  IngestListener NONE = new IngestListener() {};

  /** The number of sources. */
  default void sources(int count) {}

  /** The bytes read so far, of all bytes. Unchanged sources are not counted, streams never. */
  default void bytes(long read, long all) {}

  /** An article was read and added. */
  default void article(Article article) {}

  /** A source was read completely. */
  default void source(String name, int articles) {}

  /** A source has not changed and was skipped. */
  default void unchanged(String name) {}

  /** All articles reported so far are committed. */
  default void committed() {}

  /** Something could not be read, or only in part; ingestion continues. */
  default void problem(UnreadableArticle problem) {}
}
