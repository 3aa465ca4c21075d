/**
 * One class for each command: it takes options, calls the library and hands the answer to the
 * printers of {@code org.onrecord.cli.output}.
 */
@NullMarked
package org.onrecord.cli.command;

import org.jspecify.annotations.NullMarked;
