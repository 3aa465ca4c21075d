package org.onrecord.annotate.clause;

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
public final class Sentence extends ParsedSentence {

  private @Nullable ImmutableList<SpeechClause> speechClauses;
  private @Nullable ImmutableList<NounPhrase> speakers;
  private @Nullable TokenClasses landmarks;

  public Sentence(List<Token> tokens, ImmutableMap<Integer, MarkedSpan> markedSpans) {
    super(tokens, markedSpans);
  }

  /** Its verbs of saying that have a subject, with that subject. */
  public ImmutableList<SpeechClause> speechClauses() {
    ImmutableList<SpeechClause> known = speechClauses;
    if (known == null) {
      known = SpeechClause.in(this);
      speechClauses = known;
    }
    return known;
  }

  /** Who may speak in it, for all that can be told without knowing what was said. */
  public ImmutableList<NounPhrase> speakers() {
    ImmutableList<NounPhrase> known = speakers;
    if (known == null) {
      known =
          Stream.concat(
                  speechClauses().stream().limit(1).map(SpeechClause::subject),
                  SubjectFinder.ofSentence(this, size()).stream())
              .collect(ImmutableList.toImmutableList());
      speakers = known;
    }
    return known;
  }

  /** The classes of its tokens. */
  public TokenClasses landmarks() {
    TokenClasses known = landmarks;
    if (known == null) {
      known = TokenClasses.of(this);
      landmarks = known;
    }
    return known;
  }
}
