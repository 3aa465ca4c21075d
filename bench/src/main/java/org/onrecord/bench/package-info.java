/**
 * Programs that measure the quality and speed of Onrecord: {@code bench/run NAME ARGS}. {@link
 * org.onrecord.bench.Main} lists them.
 */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
