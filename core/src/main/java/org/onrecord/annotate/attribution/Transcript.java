package org.onrecord.annotate.attribution;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.annotate.clause.AttributedSpan;
import org.onrecord.annotate.clause.Attribution;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

/**
 * An interview or debate printed by turns: "ROE: Not yet." Its paragraphs are unmarked speech of
 * the speaker before the colon, or of the previous one.
 */
public final class Transcript {

  private static final int MAX_LABEL_TOKENS = 4;
  private static final int MIN_TURNS = 3;
  private static final int MIN_SPEAKERS = 2;

  private final Map<Range<Integer>, AttributedSpan> turns;

  private Transcript(Map<Range<Integer>, AttributedSpan> turns) {
    this.turns = turns;
  }

  /** The turns of a part; empty unless at least two speakers take at least three. */
  public static Transcript of(Part part, String text, List<Range<Integer>> paragraphs) {
    Map<Range<Integer>, Sentence> labels = new HashMap<>();
    Multiset<String> speakers = HashMultiset.create();
    int first = -1;
    int last = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Sentence> label = label(text, paragraphs.get(i));
      if (label.isPresent()) {
        labels.put(paragraphs.get(i), label.get());
        speakers.add(label.get().text(0, label.get().size() - 1));
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (labels.size() < MIN_TURNS || speakers.elementSet().size() < MIN_SPEAKERS) {
      return new Transcript(ImmutableMap.of());
    }
    return new Transcript(turns(part, text, paragraphs.subList(first, last + 1), labels));
  }

  /** The turn, or the part of a turn, that a paragraph contains. */
  public Optional<AttributedSpan> turn(Range<Integer> paragraph) {
    return Optional.ofNullable(turns.get(paragraph));
  }

  private static Map<Range<Integer>, AttributedSpan> turns(
      Part part,
      String text,
      List<Range<Integer>> paragraphs,
      Map<Range<Integer>, Sentence> labels) {
    Map<Range<Integer>, AttributedSpan> turns = new HashMap<>();
    Sentence speaker = null;
    for (Range<Integer> paragraph : paragraphs) {
      Sentence label = labels.get(paragraph);
      speaker = label == null ? speaker : label;
      int start = label == null ? paragraph.lowerEndpoint() : afterColon(text, label);
      if (speaker != null) {
        words(text, start, paragraph.upperEndpoint(), part, speaker)
            .ifPresent(turn -> turns.put(paragraph, turn));
      }
    }
    return turns;
  }

  private static Optional<AttributedSpan> words(
      String text, int start, int end, Part part, Sentence speaker) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return Optional.empty();
    }
    NounPhrase name = new NounPhrase(0, speaker.size() - 1, 0, NounPhrase.Form.NAME);
    Attribution attribution =
        new Attribution(
            AttributionRule.TRANSCRIPT,
            speaker,
            name,
            OptionalInt.empty(),
            AttributionRule.TRANSCRIPT.precision());
    return Optional.of(
        new AttributedSpan(
            new Span(part, start, end), Quote.Kind.DIRECT, Optional.of(attribution)));
  }

  private static int afterColon(String text, Sentence label) {
    return text.indexOf(':', label.token(label.size() - 1).end()) + 1;
  }

  /** The upper-case name before the colon with which a turn begins. */
  private static Optional<Sentence> label(String text, Range<Integer> paragraph) {
    int colon = text.indexOf(':', paragraph.lowerEndpoint(), paragraph.upperEndpoint());
    int maxEnd = paragraph.lowerEndpoint() + MAX_LABEL_TOKENS * 20;
    if (colon < 0 || colon > maxEnd) {
      return Optional.empty();
    }
    List<Token> tokens = Tokenizer.tokens(text, paragraph.lowerEndpoint(), colon);
    boolean shouted =
        !tokens.isEmpty()
            && tokens.size() <= MAX_LABEL_TOKENS
            && tokens.stream().allMatch(Transcript::isLabelWord);
    return shouted ? Optional.of(new Sentence(tokens, ImmutableMap.of())) : Optional.empty();
  }

  private static boolean isLabelWord(Token token) {
    return token.isAllCaps() || token.text().equals("Q") || token.text().equals("A");
  }
}
