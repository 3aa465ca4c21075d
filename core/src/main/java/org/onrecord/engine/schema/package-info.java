/**
 * What an index holds: fields, analysis and codecs, the same for every store. {@link
 * org.onrecord.engine.schema.Schema} names the fields and {@link
 * org.onrecord.engine.schema.Analyzers} their analysis chains. An article is a block of documents
 * ({@link org.onrecord.engine.schema.ArticleBlock}): its quotes first, then the article itself, all
 * under the article's id, so that replacing or removing the id takes the quotes along. Articles and
 * quotes share no field that is scored.
 *
 * <p>Public for the stores of this project only; not part of the API.
 */
@NullMarked
package org.onrecord.engine.schema;

import org.jspecify.annotations.NullMarked;
