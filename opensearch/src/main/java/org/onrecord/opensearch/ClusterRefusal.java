package org.onrecord.opensearch;

import org.onrecord.model.OnrecordException;

/** A cluster refused a request. */
public final class ClusterRefusal extends OnrecordException {

  /** The HTTP status. */
  private final int status;

  ClusterRefusal(ClusterAddress address, ClusterResponse answer) {
    super("the cluster of the index at " + address + " refused: " + answer.reason());
    this.status = answer.status();
  }

  /** {@return the HTTP status} */
  public int status() {
    return status;
  }
}
