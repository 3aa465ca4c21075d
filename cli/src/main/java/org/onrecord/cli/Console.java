package org.onrecord.cli;

import java.io.InputStream;
import java.util.Map;

/**
 * What surrounds a command.
 *
 * @param in standard input
 * @param out standard output: results only
 * @param err standard error: everything else
 * @param environment the environment variables
 */
record Console(InputStream in, Output out, Output err, Map<String, String> environment) {

  /** Says something that is not a result. */
  void say(String message) {
    err.line("onrecord: " + Plain.text(message));
    err.flush();
  }

  /** An environment variable; one that is set to nothing counts as not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
