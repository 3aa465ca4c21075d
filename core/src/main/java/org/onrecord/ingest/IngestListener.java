package org.onrecord.ingest;

import org.onrecord.model.Article;
import org.onrecord.read.UnreadableArticle;

/** Hears how a run goes, on the thread that writes. */
public interface IngestListener {

  /** Hears nothing. */
  IngestListener NONE = new IngestListener() {};

  /** There are so many sources to go through. */
  default void sources(int count) {}

  /**
   * So many bytes of the sources have been read, of so many in all. Sources that are found to be
   * unchanged count no more, streams never did.
   */
  default void bytes(long read, long all) {}

  /** An article was read and added. */
  default void article(Article article) {}

  /** A source was read to its end. */
  default void source(String name, int articles) {}

  /** A source is as it was when it was read before. */
  default void unchanged(String name) {}

  /** All that was heard of until now is in the index for good. */
  default void committed() {}

  /** Something was not read, or not whole; the rest goes on. */
  default void problem(UnreadableArticle problem) {}
}
