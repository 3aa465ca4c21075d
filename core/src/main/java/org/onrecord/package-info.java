/** The entry point of the library: {@link org.onrecord.NewsIndex}. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
