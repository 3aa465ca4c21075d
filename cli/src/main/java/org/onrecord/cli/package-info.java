/**
 * The {@code onrecord} command: parses arguments, calls the library and prints.
 *
 * <p>{@link org.onrecord.cli.Main} is the process, {@link org.onrecord.cli.RootCommand} the command
 * line, and each subcommand is a class. Results go to standard output, everything else to standard
 * error, prefixed with {@code onrecord: }; {@link org.onrecord.cli.output.ExitCode} lists the exit
 * codes. Text for people is laid out by the printers with {@link
 * org.onrecord.cli.terminal.StyledText}, output for programs by {@link
 * org.onrecord.cli.output.JsonLine}. All logic that an embedder needs is in the library.
 */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
