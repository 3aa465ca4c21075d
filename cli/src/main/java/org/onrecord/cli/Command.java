package org.onrecord.cli;

import java.util.concurrent.Callable;

/**
 * A subcommand: what it takes, and what it does, which answers its exit code.
 *
 * <p>The order in which its fields declare options is that of its help. Hence what all commands
 * take, {@link Options}, is made last, in the constructor.
 */
interface Command extends Callable<Integer> {

  Syntax syntax();
}
