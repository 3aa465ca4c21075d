package org.onrecord.opensearch;

import com.google.gson.JsonObject;

/**
 * The response of a cluster.
 *
 * @param status the HTTP status
 * @param body the JSON object of the response; an empty one if the response has none
 */
record ClusterResponse(int status, JsonObject body) {

  /** {@return whether the request succeeded} */
  boolean isSuccess() {
    return status < 300;
  }

  /** Whether a retry may succeed: the cluster is busy, or a node or its manager has just left. */
  boolean isRetryable() {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  /** {@return whether what was requested does not exist} */
  boolean isNotFound() {
    return status == 404;
  }

  /** {@return the reason of a failure, as the cluster words it} */
  String reason() {
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
