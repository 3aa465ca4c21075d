/**
 * An index on an OpenSearch cluster. {@link org.onrecord.opensearch.OpenSearchStore} implements
 * {@link org.onrecord.store.ArticleStore}: queries are built as for the embedded store and
 * translated to the query DSL of the cluster ({@code QueryDslWriter}); the cluster finds, sorts and
 * counts; highlighting and explanation are local and use the classes of the embedded store, so that
 * both give the same results. {@code Cluster} and {@code RetryPolicy} are the HTTP client.
 */
@NullMarked
package org.onrecord.opensearch;

import org.jspecify.annotations.NullMarked;
