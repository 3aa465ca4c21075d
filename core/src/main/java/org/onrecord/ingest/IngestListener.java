package org.onrecord.ingest;

import org.onrecord.model.Article;
import org.onrecord.read.UnreadableArticle;

/** Receives events of an ingestion, on the writing thread. What it throws ends the ingestion. */
public interface IngestListener {

  /** Ignores all events. */
  IngestListener NONE = new IngestListener() {};

  /**
   * The sources were listed.
   *
   * @param count the number of sources
   */
  default void sources(int count) {}

  /**
   * Some bytes were read. Unchanged sources are not counted, streams never.
   *
   * @param read the bytes read so far
   * @param all the bytes of all sources
   */
  default void bytes(long read, long all) {}

  /**
   * An article was read and added.
   *
   * @param article the article, with its annotations
   */
  default void article(Article article) {}

  /**
   * A source was read completely.
   *
   * @param name the name of the source
   * @param articles the number of its articles
   */
  default void source(String name, int articles) {}

  /**
   * A source has not changed and was skipped.
   *
   * @param name the name of the source
   */
  default void unchanged(String name) {}

  /** All articles reported so far are committed. */
  default void committed() {}

  /**
   * Something could not be read, or only in part; the ingestion continues.
   *
   * @param problem the source and the reason
   */
  default void problem(UnreadableArticle problem) {}
}
