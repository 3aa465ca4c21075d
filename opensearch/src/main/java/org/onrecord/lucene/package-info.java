/**
 * The part of a cluster's store that speaks Lucene. It is in the package of the embedded store,
 * whose analysis, translators and highlighter it shares, so that both give the same answers:
 * queries are put together here as there and written in the language of the cluster ({@code
 * QueryWriter}); the cluster finds, orders and counts; and what was found is looked at closely
 * here.
 */
@NullMarked
package org.onrecord.lucene;

import org.jspecify.annotations.NullMarked;
