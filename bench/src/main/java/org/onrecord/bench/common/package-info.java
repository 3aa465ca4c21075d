/** Files, folders and clocks that programs of several subjects use. */
@NullMarked
package org.onrecord.bench.common;

import org.jspecify.annotations.NullMarked;
