package org.onrecord.training.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.Stretch;

/**
 * The marked words of a quote: what is left of it inside one pair of marks.
 *
 * @param stretch where they stand
 * @param quote the quote they belong to
 */
record Segment(Stretch stretch, AttributedQuote quote) {

  /**
   * The segments of labelled quotes. Pieces of one marked stretch that were labelled apart though
   * one and the same speaker said them are joined.
   */
  static List<Segment> ofGold(List<Stretch> marked, List<AttributedQuote> quotes) {
    Map<Stretch, List<Segment>> byMarks = new LinkedHashMap<>();
    for (AttributedQuote quote : quotes) {
      if (quote.isIndirect()) {
        continue;
      }
      for (Segment segment : of(marked, quote)) {
        Stretch own = segment.stretch();
        Stretch marks =
            marked.stream()
                .filter(m -> m.start() <= own.start() && own.end() <= m.end())
                .findFirst()
                .orElse(own);
        byMarks.computeIfAbsent(marks, m -> new ArrayList<>()).add(segment);
      }
    }
    List<Segment> joined = new ArrayList<>();
    for (List<Segment> pieces : byMarks.values()) {
      Set<String> speakers =
          pieces.stream().map(piece -> speakerKey(piece.quote())).collect(Collectors.toSet());
      if (speakers.size() > 1) {
        joined.addAll(pieces);
      } else {
        int start = pieces.stream().mapToInt(p -> p.stretch().start()).min().orElseThrow();
        int end = pieces.stream().mapToInt(p -> p.stretch().end()).max().orElseThrow();
        joined.add(new Segment(new Stretch(start, end), pieces.get(0).quote()));
      }
    }
    return joined;
  }

  /** The segments of found quotes, each stretch once. */
  static List<Segment> ofFound(List<Stretch> marked, List<AttributedQuote> quotes) {
    Set<Stretch> seen = new HashSet<>();
    List<Segment> segments = new ArrayList<>();
    for (AttributedQuote quote : quotes) {
      for (Segment segment : of(marked, quote)) {
        if (seen.add(segment.stretch())) {
          segments.add(segment);
        }
      }
    }
    return segments;
  }

  private static List<Segment> of(List<Stretch> marked, AttributedQuote quote) {
    List<Segment> segments = new ArrayList<>();
    for (Stretch part : quote.parts()) {
      for (Stretch marks : marked) {
        Stretch cut = marks.cut(part);
        if (!cut.isEmpty()) {
          segments.add(new Segment(cut, quote));
        }
      }
    }
    return segments;
  }

  private static String speakerKey(AttributedQuote quote) {
    return quote
        .speaker()
        .map(speaker -> speaker.resolved().orElse(speaker.text()).toLowerCase(Locale.ROOT))
        .orElse("");
  }
}
