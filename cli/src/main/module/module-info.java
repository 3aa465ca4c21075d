/** The command: arguments in, lines out. It exports nothing; picocli is compiled into it. */
module org.onrecord.cli {
  requires com.google.common;
  requires com.google.gson;
  requires org.jline.reader;
  requires org.jline.terminal;
  requires org.onrecord.core;
  requires static java.sql;
  requires static org.jspecify;
}
