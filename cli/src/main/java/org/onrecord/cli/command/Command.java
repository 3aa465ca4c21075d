package org.onrecord.cli.command;

import java.util.concurrent.Callable;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;

/**
 * A subcommand: its options and arguments, and a call that returns the exit code.
 *
 * <p>Options appear in the help in the order in which they are declared. Hence the {@link
 * CommonOptions} are created last, in the constructor.
 */
public interface Command extends Callable<Integer> {

  CommandSpecBuilder syntax();
}
