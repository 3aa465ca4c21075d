/**
 * The embedded store. {@link org.onrecord.lucene.LuceneStore} implements {@link
 * org.onrecord.store.ArticleStore} in an {@code IndexFolder}, to which one process writes ({@code
 * StoreWriter}) and which any number search ({@code EmbeddedSearchEngine}); {@code
 * IndexReplacement} replaces an index with a rebuilt one; {@code IndexCheck} and {@code
 * IndexRepair} find and repair damage.
 */
@NullMarked
package org.onrecord.lucene;

import org.jspecify.annotations.NullMarked;
