/**
 * The output of commands: for people ({@code *Printer}), for programs ({@code *Json}, {@code
 * TrecRun}), messages and exit codes.
 */
@NullMarked
package org.onrecord.cli.output;

import org.jspecify.annotations.NullMarked;
