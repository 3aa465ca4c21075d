/**
 * Converts matches to a page of hits: {@link org.onrecord.engine.result.SearchExecution} runs a
 * search on a {@link org.onrecord.engine.result.SearchEngine}, {@link
 * org.onrecord.engine.result.HitPage} collects a page, and passages, quotes, copies, facets,
 * suggestions and explanations are added to it.
 *
 * <p>Public for the stores of this project only, not part of the API.
 */
@NullMarked
package org.onrecord.engine.result;

import org.jspecify.annotations.NullMarked;
