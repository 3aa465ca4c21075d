/**
 * The embedded store: articles in a Lucene index in a folder. {@link
 * org.onrecord.lucene.LuceneStore} implements {@link org.onrecord.store.ArticleStore} over an
 * {@code IndexFolder}, whose parts one writer changes ({@code StoreWriter}) and many readers search
 * ({@code EmbeddedSearchEngine}); {@code IndexReplacement} swaps a rebuilt index for the one
 * before, {@code IndexCheck} and {@code IndexRepair} look after damaged ones.
 */
@NullMarked
package org.onrecord.lucene;

import org.jspecify.annotations.NullMarked;
