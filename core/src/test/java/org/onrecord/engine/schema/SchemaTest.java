package org.onrecord.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.time.LocalDate;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.store.Origin;

class SchemaTest {

  @Test
  void everyFieldOfAnArticleIsDescribed() {
    Article article =
        article("gates")
            .titled("Gates stay shut")
            .saying("Halden Roe, at the gates: “We wait for the salmon.” It rained.")
            .quoting("“We wait for the salmon.”", "Halden Roe", "Halden Roe")
            .with("Halden Roe", "Halden Roe")
            .builder()
            .author("Mira Lund")
            .outlet("The Courier")
            .language("en-GB")
            .published(LocalDate.of(2026, 3, 12))
            .attribute("access", "open")
            .build();
    assertThat(ArticleBlock.of(article, new Origin("a.txt", "1")))
        .flatExtracting(document -> document.getFields())
        .extracting(IndexableField::name)
        .isSubsetOf(Schema.FIELDS.keySet());
    assertThat(NoteDocuments.of("key", "text").getFields())
        .extracting(IndexableField::name)
        .isSubsetOf(Schema.FIELDS.keySet());
  }
}
