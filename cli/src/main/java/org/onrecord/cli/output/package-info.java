/**
 * What commands print: for people ({@code *Printer}), for programs ({@code *Json}, {@code
 * TrecRun}), and the messages and exit codes beside it.
 */
@NullMarked
package org.onrecord.cli.output;

import org.jspecify.annotations.NullMarked;
