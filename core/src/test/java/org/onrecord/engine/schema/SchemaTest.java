package org.onrecord.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Articles.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.model.Published.DateSource;
import org.onrecord.model.Quote;
import org.onrecord.store.Origin;

class SchemaTest {

  @Test
  void theFieldsOfArticlesAndNotesAreThoseThatAreDescribed() {
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
    List<Document> documents = new ArrayList<>(ArticleBlock.of(article, new Origin("a.txt", "1")));
    Quote elsewhere = Quote.builder("“The salmon are late.”", Quote.Kind.DIRECT).build();
    documents.addAll(
        ArticleBlock.of(
            Article.builder("other")
                .url("https://harbour-courier.example/salmon")
                .published(
                    Published.builder(DateSource.TEXT)
                        .earliest(LocalDate.of(2026, 3, 12))
                        .latest(LocalDate.of(2026, 3, 18))
                        .build())
                .quotes(List.of(elsewhere))
                .build(),
            new Origin("b.txt", "1")));
    documents.add(NoteDocuments.of("key", "text"));
    assertThat(documents)
        .flatExtracting(Document::getFields)
        .extracting(IndexableField::name)
        .hasSameElementsAs(Schema.FIELDS.keySet());
  }
}
