package org.onrecord;

import org.onrecord.annotate.Aliases;
import org.onrecord.store.ArticleStore;

/** The note by which any store remembers the aliases of an index. */
final class AliasNote {

  private static final String KEY = "aliases";

  private AliasNote() {}

  static Aliases load(ArticleStore store) {
    return store.note(KEY).map(text -> Aliases.parse(text, "of the index")).orElse(Aliases.NONE);
  }

  static void save(ArticleStore store, Aliases aliases) {
    store.note(KEY, aliases.asText());
  }
}
