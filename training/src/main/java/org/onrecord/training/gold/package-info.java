/** Articles whose quotes or names are labelled: what models are learned from and measured on. */
@NullMarked
package org.onrecord.training.gold;

import org.jspecify.annotations.NullMarked;
