package org.onrecord.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

final class GrammarTest {

  @Test
  void aVerbHasItsSubjectAndTheClauseItGoverns() {
    DependencyTree tree = parse("The mayor of Varnholm said that the gates would open in spring .");
    assertThat(tree.tag(4)).isEqualTo(PartOfSpeech.PAST_VERB);
    assertThat(tree.head(1)).isEqualTo(4);
    assertThat(tree.relation(1)).isEqualTo(Relation.SUBJECT);
    assertThat(tree.first(1)).isEqualTo(0);
    assertThat(tree.last(1)).isEqualTo(3);
    int clause = tree.dependent(4, Relation.CLAUSE);
    assertThat(tree.first(clause)).isEqualTo(5);
    assertThat(tree.last(clause)).isEqualTo(11);
  }

  @Test
  void aStretchInMarksIsOneWord() {
    List<Token> tokens = Tokenizer.tokens("Roe called it \uFFFC on Monday .");
    DependencyTree tree =
        Grammar.english().parse(tokens, Map.of(3, new QuotedToken(3, false, 'a')));
    assertThat(tree.tag(3)).isEqualTo(PartOfSpeech.QUOTED);
    assertThat(tree.head(3)).isEqualTo(1);
  }

  @Property(tries = 300)
  void whateverTheWordsAllHangOnOneRoot(@ForAll String text) {
    DependencyTree tree = parse(text);
    int roots = 0;
    for (int i = 0; i < tree.size(); i++) {
      roots += tree.head(i) == DependencyTree.ROOT ? 1 : 0;
      assertThat(tree.depth(i)).isLessThan(tree.size());
      assertThat(tree.first(i)).isLessThanOrEqualTo(i);
      assertThat(tree.last(i)).isGreaterThanOrEqualTo(i);
      for (int j : tree.dependents(i)) {
        assertThat(tree.isDominatedBy(j, i)).isTrue();
      }
    }
    assertThat(roots).isEqualTo(tree.size() == 0 ? 0 : 1);
  }

  private static DependencyTree parse(String text) {
    return Grammar.english().parse(Tokenizer.tokens(text), Map.of());
  }
}
