package org.onrecord.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * Where words are used in an archive: in each article that has them in quotation marks, or nearly.
 *
 * @param claim the words, and limits
 * @param uses the uses, dated ones first, oldest first; copies of one article are one use
 * @param hasMore whether there are more articles with them than were read
 */
public record Trace(Claim claim, List<Use> uses, boolean hasMore) {

  /** Copies the list. */
  public Trace {
    Objects.requireNonNull(claim, "claim");
    uses = List.copyOf(uses);
  }

  /**
   * One use.
   *
   * @param match where the words stand
   * @param differences how they differ from the claim; empty if they do not
   * @param copies other articles that are copies of this one
   */
  public record Use(Match match, List<Difference> differences, List<Article> copies) {

    /** Copies the lists. */
    public Use {
      Objects.requireNonNull(match, "match");
      differences = List.copyOf(differences);
      copies = List.copyOf(copies);
    }
  }

  /** {@return the first dated use; empty if none is dated} */
  public Optional<Use> first() {
    return uses.stream()
        .filter(use -> use.match().article().published().flatMap(at -> at.date()).isPresent())
        .findFirst();
  }

  /** {@return how often the words were given to whom, in the order of first uses} */
  public Map<String, Integer> speakers() {
    Map<String, Integer> speakers = new LinkedHashMap<>();
    for (Use use : uses) {
      use.match()
          .quote()
          .flatMap(quote -> quote.speakerName())
          .ifPresent(name -> speakers.merge(name, 1, Integer::sum));
    }
    return speakers;
  }

  /** {@return how often each outlet uses them, in the order of first uses, copies included} */
  public Map<String, Integer> outlets() {
    Map<String, Integer> outlets = new LinkedHashMap<>();
    for (Use use : uses) {
      use.match().article().outlet().ifPresent(name -> outlets.merge(name, 1, Integer::sum));
      for (Article copy : use.copies()) {
        copy.outlet().ifPresent(name -> outlets.merge(name, 1, Integer::sum));
      }
    }
    return outlets;
  }
}
