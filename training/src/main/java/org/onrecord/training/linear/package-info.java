/** Trains linear models. */
@NullMarked
package org.onrecord.training.linear;

import org.jspecify.annotations.NullMarked;
