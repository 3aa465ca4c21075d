package org.onrecord.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;

class ArticleCodecTest {

  private static final Article ARTICLE =
      Article.builder("a1")
          .title("Harbour reopens")
          .body("The harbour of Velm reopens on Monday. ".repeat(50))
          .author("Ilva Torren")
          .outlet("The Velm Post")
          .language("en")
          .attribute("desk", "ports", "trade")
          .build();

  @Test
  void anArticleIsReadAsItWasWritten() throws IOException {
    assertThat(ArticleCodec.decode(ArticleCodec.encode(ARTICLE))).isEqualTo(ARTICLE);
  }

  @Test
  void anArticleWithNothingButAnIdIsReadAsItWasWritten() throws IOException {
    Article bare = Article.builder("a2").build();
    assertThat(ArticleCodec.decode(ArticleCodec.encode(bare))).isEqualTo(bare);
  }

  @Test
  void aStoredArticleIsSmallerThanItsText() {
    assertThat(ArticleCodec.encode(ARTICLE).length).isLessThan(ARTICLE.body().length() / 4);
  }

  @Test
  void aChangedByteIsNoticed() {
    BytesRef stored = ArticleCodec.encode(ARTICLE);
    for (int i = 0; i < stored.length; i++) {
      byte[] changed =
          Arrays.copyOfRange(stored.bytes, stored.offset, stored.offset + stored.length);
      changed[i] ^= 1;
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> ArticleCodec.decode(new BytesRef(changed)))
          .withMessage("the checksum of a stored article does not match");
    }
  }

  @Test
  void bytesThatAreCutOffAreNoticedWithoutTheChecksum() throws IOException {
    byte[] deflated =
        CompressedBytes.deflate(
            "The harbour of Velm reopens on Monday.".getBytes(StandardCharsets.UTF_8));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> CompressedBytes.inflate(new BytesRef(deflated, 0, deflated.length - 5)));
  }
}
