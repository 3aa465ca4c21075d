package org.onrecord.cli.command;

import java.util.concurrent.Callable;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;

/**
 * A subcommand: what it takes, and what it does, which answers its exit code.
 *
 * <p>The order in which its fields declare options is that of its help. Hence what all commands
 * take, {@link CommonOptions}, is made last, in the constructor.
 */
public interface Command extends Callable<Integer> {

  CommandSpecBuilder syntax();
}
