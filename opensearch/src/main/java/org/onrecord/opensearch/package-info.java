/**
 * A cluster as it is seen over HTTP: its address, who asks, and what to do while it does not
 * answer. Knows nothing of articles.
 */
@NullMarked
package org.onrecord.opensearch;

import org.jspecify.annotations.NullMarked;
