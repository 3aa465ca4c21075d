package org.onrecord.cli;

/** Articles for the tests of the packed command. */
final class TestArticles {

  static final String TALKS =
      """
      Ministers end first round in Halmouth

      By Imogen Farr

      The river talks in Halmouth ended after two hours. Foreign Minister Darius Zarrin led the \
      delegation of the upper country.

      Zarrin said the talks were “constructive and promising” and that another round would follow.
      """;

  static final String GATES =
      "{\"id\":\"https://post.example/gates\",\"title\":\"The gates stay shut\","
          + "\"authors\":[\"Piers Hollander\"],\"published\":\"2026-03-12\",\"outlet\":\"The Post\","
          + "\"url\":\"https://post.example/gates\",\"attributes\":{\"desk\":[\"harbour\"]},"
          + "\"body\":\"The gates at Halmouth will not open. “We have the parts,” said Lotta Ferris.\"}\n";

  private TestArticles() {}
}
