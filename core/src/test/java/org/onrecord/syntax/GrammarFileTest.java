package org.onrecord.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

final class GrammarFileTest {

  @Test
  void theShippedModelIsWrittenAsItWasReadAndParsesAlike() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (InputStream shipped = shipped()) {
      Grammar.read(shipped).write(written);
    }

    // Unpacked, as another JDK may pack the same bytes otherwise.
    try (InputStream shipped = new GZIPInputStream(shipped());
        InputStream again = new GZIPInputStream(in(written))) {
      assertThat(again.readAllBytes()).isEqualTo(shipped.readAllBytes());
    }
    Grammar read = Grammar.read(in(written));
    List<Token> tokens = Tokenizer.tokens("The mayor said that the gates would open in spring.");
    Tree tree = read.parse(tokens, Map.of());
    Tree same = Grammar.english().parse(tokens, Map.of());
    assertThat(tree.tag(2)).isEqualTo(Tag.PAST_VERB);
    for (int word = 0; word < tree.size(); word++) {
      assertThat(tree.tag(word)).isEqualTo(same.tag(word));
      assertThat(tree.head(word)).isEqualTo(same.head(word));
      assertThat(tree.relation(word)).isEqualTo(same.relation(word));
    }
  }

  private static InputStream shipped() {
    return Objects.requireNonNull(Grammar.class.getResourceAsStream("grammar.bin.gz"));
  }

  private static InputStream in(ByteArrayOutputStream written) {
    return new ByteArrayInputStream(written.toByteArray());
  }
}
