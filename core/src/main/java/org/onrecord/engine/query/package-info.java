/**
 * Translates the query tree to Lucene queries. {@link org.onrecord.engine.query.ArticleTranslator}
 * and {@link org.onrecord.engine.query.QuoteTranslator} translate a {@link
 * org.onrecord.search.Query}; words are analyzed once ({@link
 * org.onrecord.engine.query.AnalyzedWord}) and searched in the fields that {@link
 * org.onrecord.engine.query.TermQueries} selects; {@link
 * org.onrecord.engine.query.CombinedTextQuery} scores text by BM25F.
 *
 * <p>Public for the stores of this project only, not part of the API.
 */
@NullMarked
package org.onrecord.engine.query;

import org.jspecify.annotations.NullMarked;
