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
import org.onrecord.training.gold.TextSpan;

/**
 * The part of a quote within one pair of quotation marks.
 *
 * @param span its span
 * @param quote the quote that it is part of
 */
record Segment(TextSpan span, AttributedQuote quote) {

  /**
   * The segments of labelled quotes. Parts of one quoted span that are labelled separately, but
   * with the same speaker, are joined.
   */
  static List<Segment> ofGold(List<TextSpan> marked, List<AttributedQuote> quotes) {
    Map<TextSpan, List<Segment>> byMarks = new LinkedHashMap<>();
    for (AttributedQuote quote : quotes) {
      if (quote.isIndirect()) {
        continue;
      }
      for (Segment segment : of(marked, quote)) {
        TextSpan own = segment.span();
        TextSpan marks =
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
        int start = pieces.stream().mapToInt(p -> p.span().start()).min().orElseThrow();
        int end = pieces.stream().mapToInt(p -> p.span().end()).max().orElseThrow();
        joined.add(new Segment(new TextSpan(start, end), pieces.get(0).quote()));
      }
    }
    return joined;
  }

  /** The segments of quotes found, each span once. */
  static List<Segment> ofFound(List<TextSpan> marked, List<AttributedQuote> quotes) {
    Set<TextSpan> seen = new HashSet<>();
    List<Segment> segments = new ArrayList<>();
    for (AttributedQuote quote : quotes) {
      for (Segment segment : of(marked, quote)) {
        if (seen.add(segment.span())) {
          segments.add(segment);
        }
      }
    }
    return segments;
  }

  private static List<Segment> of(List<TextSpan> marked, AttributedQuote quote) {
    List<Segment> segments = new ArrayList<>();
    for (TextSpan part : quote.parts()) {
      for (TextSpan marks : marked) {
        TextSpan cut = marks.intersection(part);
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
