package org.onrecord.opensearch;

import com.google.gson.JsonObject;

/**
 * What a cluster said.
 *
 * @param status as in HTTP
 * @param body empty where it said nothing that is JSON
 */
public record ClusterResponse(int status, JsonObject body) {

  public boolean isSuccess() {
    return status < 300;
  }

  /** Whether another try may go better: too much to do, or a node or its manager is just gone. */
  boolean isRetryable() {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  public boolean isNotFound() {
    return status == 404;
  }

  /** Why it did not do it, in its own words. */
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
