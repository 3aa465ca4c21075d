/**
 * Programs that measure how good and how fast Onrecord is, each one command: {@code bench/run NAME
 * ARGS}. {@link org.onrecord.bench.Main} lists them.
 */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
