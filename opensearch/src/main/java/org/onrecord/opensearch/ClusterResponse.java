package org.onrecord.opensearch;

import com.google.gson.JsonObject;

/**
 * A response of a cluster.
 *
 * @param status the HTTP status
 * @param body the JSON body; empty if there is none
 */
public record ClusterResponse(int status, JsonObject body) {

  public boolean isSuccess() {
    return status < 300;
  }

  /**
   * Whether a retry may succeed: the cluster is overloaded, or a node or the manager is
   * unavailable.
   */
  boolean isRetryable() {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  public boolean isNotFound() {
    return status == 404;
  }

  /** The error message of the cluster. */
  public String reason() {
    if (body.has("error") && body.get("error").isJsonObject()) {
      JsonObject error = body.getAsJsonObject("error");
      if (error.has("root_cause") && !error.getAsJsonArray("root_cause").isEmpty()) {
        JsonObject cause = error.getAsJsonArray("root_cause").get(0).getAsJsonObject();
        return message(cause);
      }
      return message(error);
    }
    return "status " + status;
  }

  private static String message(JsonObject error) {
    return error.has("reason") && !error.get("reason").isJsonNull()
        ? error.get("reason").getAsString()
        : error.get("type").getAsString();
  }
}
