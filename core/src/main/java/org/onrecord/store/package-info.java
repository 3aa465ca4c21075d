/**
 * The port behind which an index is kept, and what can go wrong with one. Knows what is asked and
 * answered, not how.
 */
@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
