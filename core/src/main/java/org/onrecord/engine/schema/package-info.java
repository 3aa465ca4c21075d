/**
 * The content of an index: fields, analysis and codecs, the same for every store. {@link
 * org.onrecord.engine.schema.Schema} names the fields and {@link
 * org.onrecord.engine.schema.Analyzers} their analysis chains. An article is a block of documents
 * ({@link org.onrecord.engine.schema.ArticleBlock}): quotes first, then the article, all with the
 * article's id, so that replacing or removing an id includes its quotes. Articles and quotes share
 * no scored field.
 *
 * <p>Public for the stores of this project only, not part of the API.
 */
@NullMarked
package org.onrecord.engine.schema;

import org.jspecify.annotations.NullMarked;
