/** The reference index as others get it. */
@NullMarked
package org.onrecord.index;

import org.jspecify.annotations.NullMarked;
