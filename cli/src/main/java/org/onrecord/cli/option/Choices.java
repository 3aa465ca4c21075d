package org.onrecord.cli.option;

import java.util.List;

/** A converter of an option with few possible values, which shells complete. */
public interface Choices {

  /** The values, in the order of the help. */
  List<String> choices();
}
