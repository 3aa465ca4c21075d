/**
 * Five small programs that use the library, each in a file of its own. The tests beside them run
 * all but {@link org.onrecord.examples.ClusterSearch}, which needs a cluster.
 */
@NullMarked
package org.onrecord.examples;

import org.jspecify.annotations.NullMarked;
