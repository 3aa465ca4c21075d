package org.onrecord.store;

/** What the keys of notes begin with. Notes of other keys belong to the index as a whole. */
public final class NoteKeys {

  /** Notes about sources: how far they were read. They are of no use without the articles. */
  public static final String SOURCE = "source ";

  /**
   * What the text of a note about a source begins with if articles of the source may be lost, so
   * that it must be read again.
   */
  public static final String READ_AGAIN = "again ";

  /** Notes about articles that were removed on purpose. */
  public static final String REMOVED = "removed ";

  /** Notes about articles that several sources have: the sources whose article is not indexed. */
  public static final String HIDDEN = "hidden ";

  private NoteKeys() {}
}
