package org.onrecord.lucene;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Records which process is writing, for the message of IndexLocked. It is not the lock: that is
 * held by the operating system and released with the process.
 */
record WriterInfo(Path file) {

  void set() throws IOException {
    JsonObject mark = new JsonObject();
    mark.addProperty("pid", ProcessHandle.current().pid());
    mark.addProperty("host", host());
    mark.addProperty("since", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    Files.writeString(file, mark + "\n");
  }

  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  /** "process 4711 on host since …"; empty if unknown. */
  Optional<String> description() {
    try {
      JsonObject mark = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      return Optional.of(
          "process "
              + mark.get("pid").getAsLong()
              + " on "
              + mark.get("host").getAsString()
              + " since "
              + mark.get("since").getAsString());
    } catch (IOException | RuntimeException e) {
      // It may be missing or incomplete, so that the writer is unknown.
      return Optional.empty();
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this host";
    }
  }
}
