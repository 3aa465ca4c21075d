/**
 * Articles kept in a Lucene index. An article is a block of documents: its quotes first, then the
 * article itself, all under the article's id, so that replacing or removing the id takes the quotes
 * along. {@link org.onrecord.lucene.Schema} names the fields; articles and quotes share none that
 * is scored.
 */
@NullMarked
package org.onrecord.lucene;

import org.jspecify.annotations.NullMarked;
