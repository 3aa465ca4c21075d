package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Token;

/**
 * A parsed sentence with what is told from its grammar, each part computed when it is first asked
 * for: its verbs of saying with their subjects, who may speak in it, and the classes of its tokens.
 */
final class Sentence extends ParsedSentence {

  private @Nullable ImmutableList<Saying> sayings;
  private @Nullable ImmutableList<Phrase> speakers;
  private @Nullable Landmarks landmarks;

  Sentence(List<Token> tokens, ImmutableMap<Integer, Stretch> markedSpans) {
    super(tokens, markedSpans);
  }

  /** Its verbs of saying that have a subject, with that subject. */
  ImmutableList<Saying> sayings() {
    ImmutableList<Saying> known = sayings;
    if (known == null) {
      known = Saying.in(this);
      sayings = known;
    }
    return known;
  }

  /** Who may speak in it, for all that can be told without knowing what was said. */
  ImmutableList<Phrase> speakers() {
    ImmutableList<Phrase> known = speakers;
    if (known == null) {
      known =
          Stream.concat(
                  sayings().stream().limit(1).map(Saying::subject),
                  Subject.ofSentence(this, size()).stream())
              .collect(ImmutableList.toImmutableList());
      speakers = known;
    }
    return known;
  }

  /** The classes of its tokens. */
  Landmarks landmarks() {
    Landmarks known = landmarks;
    if (known == null) {
      known = Landmarks.of(this);
      landmarks = known;
    }
    return known;
  }
}
