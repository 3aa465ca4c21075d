/** Labelled articles, for training and measuring. */
@NullMarked
package org.onrecord.training.gold;

import org.jspecify.annotations.NullMarked;
