/** Files, folders and clocks that several programs use. */
@NullMarked
package org.onrecord.bench.common;

import org.jspecify.annotations.NullMarked;
