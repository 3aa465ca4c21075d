package org.onrecord.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

class NameTaggerTest {

  @Test
  void peopleOrganizationsAndPlacesAreToldApart() {
    assertThat(names("Chancellor Maria Keller told reporters at the University of Oslo in Berlin."))
        .containsExactly("PERSON Maria Keller", "ORGANIZATION University of Oslo", "PLACE Berlin");
  }

  @Test
  void wordsWithoutACapitalAreNoNames() {
    assertThat(names("the ferry sank in the harbour, he said")).isEmpty();
  }

  @Test
  void whatIsSureHasFullSupport() {
    TaggedName name = tagged("She flew to Berlin on Monday.").get(0);
    assertThat(name.support().get(name.kind())).isGreaterThan(.5);
  }

  @Property(tries = 200)
  void namesLieWithinTheirSentenceWhateverTheText(@ForAll String text) {
    List<Token> tokens = HyphenSplitter.of(Tokenizer.tokens(text));
    assertThat(NameTagger.english().names(List.of(tokens)).get(0))
        .allMatch(name -> 0 <= name.from() && name.from() < name.to())
        .allMatch(name -> name.to() <= tokens.size());
  }

  private static List<TaggedName> tagged(String sentence) {
    return NameTagger.english()
        .names(List.of(HyphenSplitter.of(Tokenizer.tokens(sentence))))
        .get(0);
  }

  private static List<String> names(String sentence) {
    List<Token> tokens = HyphenSplitter.of(Tokenizer.tokens(sentence));
    List<String> names = new ArrayList<>();
    for (TaggedName name : tagged(sentence)) {
      Token first = tokens.get(name.from());
      Token last = tokens.get(name.to() - 1);
      names.add(name.kind() + " " + sentence.substring(first.start(), last.end()));
    }
    return names;
  }
}
