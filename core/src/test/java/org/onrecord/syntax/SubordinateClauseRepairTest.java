package org.onrecord.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

class SubordinateClauseRepairTest {

  private static final int NODDED = 1;
  private static final int AS = 2;
  private static final int WOMAN = 4;
  private static final int WARNED = 8;

  /** Heads nodded as the woman with the drum warned. */
  private static final List<Token> TOKENS =
      Tokenizer.tokens("Heads nodded as the woman with the drum warned");

  private static final int[] TAGS = {
    PartOfSpeech.NOUN.ordinal(),
    PartOfSpeech.PAST_VERB.ordinal(),
    PartOfSpeech.PREPOSITION.ordinal(),
    PartOfSpeech.DETERMINER.ordinal(),
    PartOfSpeech.NOUN.ordinal(),
    PartOfSpeech.PREPOSITION.ordinal(),
    PartOfSpeech.DETERMINER.ordinal(),
    PartOfSpeech.NOUN.ordinal(),
    PartOfSpeech.PAST_VERB.ordinal()
  };

  private static Relation[] relations(Relation ofWarned) {
    return new Relation[] {
      Relation.SUBJECT,
      Relation.ROOT,
      Relation.PREPOSITION,
      Relation.MODIFIER,
      Relation.PREPOSITION_OBJECT,
      Relation.PREPOSITION,
      Relation.MODIFIER,
      Relation.PREPOSITION_OBJECT,
      ofWarned
    };
  }

  private static int[] heads() {
    return new int[] {1, -1, 1, 4, 2, 4, 7, 5, 1};
  }

  @Test
  void theObjectOfAsIsTheSubjectOfTheVerbAfterIt() {
    int[] heads = heads();
    Relation[] relations = relations(Relation.CONJUNCT);
    SubordinateClauseRepair.apply(TOKENS, TAGS, heads, relations);
    assertThat(heads[WOMAN]).isEqualTo(WARNED);
    assertThat(relations[WOMAN]).isEqualTo(Relation.SUBJECT);
    assertThat(heads[AS]).isEqualTo(WARNED);
    assertThat(relations[AS]).isEqualTo(Relation.MARKER);
    assertThat(heads[WARNED]).isEqualTo(NODDED);
    assertThat(relations[WARNED]).isEqualTo(Relation.ADVERBIAL_CLAUSE);
  }

  @Test
  void aVerbThatDependsOtherwiseIsKept() {
    int[] heads = heads();
    Relation[] relations = relations(Relation.INFINITIVE);
    SubordinateClauseRepair.apply(TOKENS, TAGS, heads, relations);
    assertThat(heads).isEqualTo(heads());
    assertThat(relations).isEqualTo(relations(Relation.INFINITIVE));
  }
}
