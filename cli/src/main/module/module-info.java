/** The command: arguments in, lines out. picocli is compiled into it. */
module org.onrecord.cli {
  requires com.google.common;
  requires com.google.gson;
  requires java.logging;
  requires java.xml;
  requires org.jline.reader;
  requires org.jline.terminal;
  requires org.onrecord.core;
  requires static java.sql;
  requires static org.jspecify;

  // Which makes an instance of SilentLogging.
  exports org.onrecord.cli to
      java.logging;
}
