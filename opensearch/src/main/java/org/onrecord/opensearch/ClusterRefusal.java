package org.onrecord.opensearch;

import org.onrecord.model.OnrecordException;

/** A cluster refused a request. */
final class ClusterRefusal extends OnrecordException {

  /** The HTTP status. */
  private final int status;

  ClusterRefusal(ClusterAddress address, ClusterResponse response) {
    super("the cluster at " + address + " rejected the request: " + response.reason());
    this.status = response.status();
  }

  /** {@return the HTTP status} */
  int status() {
    return status;
  }
}
