package org.onrecord.opensearch;

import org.onrecord.model.OnrecordException;

/** A cluster that answers does not do what it was asked for. */
public final class ClusterRefusal extends OnrecordException {

  private final int status;

  ClusterRefusal(ClusterAddress address, ClusterResponse answer) {
    super("the cluster of the index at " + address + " refused: " + answer.reason());
    this.status = answer.status();
  }

  /** As in HTTP. */
  public int status() {
    return status;
  }
}
