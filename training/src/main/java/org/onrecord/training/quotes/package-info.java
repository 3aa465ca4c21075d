/** Learns the weights by which quotes and speakers are found. */
@NullMarked
package org.onrecord.training.quotes;

import org.jspecify.annotations.NullMarked;
