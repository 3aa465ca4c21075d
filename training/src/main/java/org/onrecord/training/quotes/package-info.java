/** Trains the weights of quotation extraction and attribution. */
@NullMarked
package org.onrecord.training.quotes;

import org.jspecify.annotations.NullMarked;
