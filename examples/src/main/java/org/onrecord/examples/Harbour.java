package org.onrecord.examples;

import java.time.LocalDate;
import java.util.List;
import org.onrecord.model.Article;

/** A few articles of an invented harbour town, for the examples. */
final class Harbour {

  static final List<Article> ARTICLES =
      List.of(
          Article.builder("petrel-aground")
              .title("Ferry aground off Saltmere")
              .author("Mira Lund")
              .published(LocalDate.of(2026, 3, 12))
              .body(
                  "The ferry Grey Petrel ran aground on Tuesday. “Nobody was hurt,” said Captain"
                      + " Ines Kolb. The tug Marigold pulled her free at noon.")
              .build(),
          Article.builder("petrel-repair")
              .title("A month in dock")
              .author("Jonas Feld")
              .published(LocalDate.of(2026, 3, 14))
              .body(
                  "“The hull is sound,” said Halden Roe, who runs the yard at Saltmere. The ferry"
                      + " Grey Petrel stays in dock until April.")
              .build(),
          Article.builder("gates")
              .title("Gates at Saltmere stay shut")
              .author("Mira Lund")
              .published(LocalDate.of(2026, 3, 15))
              .body(
                  "“We wait for the salmon,” said Kestrel Roe, the harbour minister. “Then we"
                      + " open.”")
              .build());

  private Harbour() {}
}
