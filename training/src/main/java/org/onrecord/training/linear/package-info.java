/** Learns the weights of linear models. */
@NullMarked
package org.onrecord.training.linear;

import org.jspecify.annotations.NullMarked;
