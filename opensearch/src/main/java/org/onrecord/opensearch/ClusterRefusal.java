package org.onrecord.opensearch;

import org.onrecord.model.OnrecordException;

/** The cluster rejected a request. */
public final class ClusterRefusal extends OnrecordException {

  private final int status;

  ClusterRefusal(ClusterAddress address, ClusterResponse response) {
    super("the cluster at " + address + " rejected the request: " + response.reason());
    this.status = response.status();
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
