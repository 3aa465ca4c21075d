/**
 * The commands, one class each: each declares its options, calls the library and passes the result
 * to the printers of {@code org.onrecord.cli.output}.
 */
@NullMarked
package org.onrecord.cli.command;

import org.jspecify.annotations.NullMarked;
