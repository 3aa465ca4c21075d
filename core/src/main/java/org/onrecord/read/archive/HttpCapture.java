package org.onrecord.read.archive;

import java.io.IOException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;

/** Captures that are responses of a web server. */
final class HttpCapture {

  private static final int SUCCESS = 200;

  private HttpCapture() {}

  /** A response to a request for an address; empty unless it was successful. */
  static Optional<Capture> of(String address, HttpResponse response) throws IOException {
    return response.status() == SUCCESS
        ? Optional.of(
            new Capture(
                address, response.contentType(), new RecordBody(response.bodyDecoded().stream())))
        : Optional.empty();
  }
}
