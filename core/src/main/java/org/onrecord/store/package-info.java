/**
 * The interface behind which an index is kept, and its errors. Independent of the search engine.
 *
 * <p>Applications meet the errors; the interface {@link org.onrecord.store.ArticleStore} is for
 * modules that add a kind of index. No argument may be null ({@link NullPointerException}).
 */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
