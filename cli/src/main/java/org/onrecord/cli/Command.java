package org.onrecord.cli;

import java.util.concurrent.Callable;

/** A subcommand: what it takes, and what it does, which answers its exit code. */
interface Command extends Callable<Integer> {

  Syntax syntax();
}
