/**
 * An index on an OpenSearch cluster. {@link org.onrecord.opensearch.OpenSearchStore} implements
 * {@link org.onrecord.store.ArticleStore}: queries are translated as for the embedded store and
 * written in the query language of the cluster ({@code QueryDslWriter}); the cluster finds, orders
 * and counts; hits are highlighted here, by the same classes, so that both stores give the same
 * answers. {@code Cluster} and {@code RetryPolicy} are the cluster as seen over HTTP.
 */
@NullMarked
package org.onrecord.opensearch;

import org.jspecify.annotations.NullMarked;
