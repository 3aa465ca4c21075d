/**
 * The {@code onrecord} command: parses arguments, calls the library, prints.
 *
 * <p>{@link org.onrecord.cli.Main} is the process, {@link org.onrecord.cli.RootCommand} the command
 * line, and every subcommand a class of its own. Results go to standard output and everything else
 * to standard error with {@code onrecord: } in front; {@link org.onrecord.cli.output.ExitCode}
 * lists the exit codes. What people read is laid out by the printers over {@link
 * org.onrecord.cli.terminal.StyledText}, what programs read by {@link
 * org.onrecord.cli.output.JsonLine}. Nothing here decides what is found: an embedder of the library
 * misses no logic.
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
