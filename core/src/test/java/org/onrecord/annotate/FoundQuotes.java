package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Quote;

/** What was found in a text, for assertions that read as sentences. */
final class FoundQuotes {

  private final List<ExplainedQuote> findings;

  private FoundQuotes(List<ExplainedQuote> findings) {
    this.findings = findings;
  }

  static FoundQuotes in(String body) {
    return in(Article.builder("test").title("A headline").body(body).build());
  }

  static FoundQuotes in(Article article) {
    return new FoundQuotes(QuoteFinder.explain(article));
  }

  /** The first quote whose words begin so, marks aside. */
  One quote(String opening) {
    return new One(
        findings.stream()
            .filter(f -> f.quote().text().replaceFirst("^[“\"‘']", "").startsWith(opening))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no quote “" + opening + "…” in " + findings)));
  }

  FoundQuotes hasQuotes(String... texts) {
    assertThat(findings).extracting(f -> f.quote().text()).containsExactly(texts);
    return this;
  }

  record One(ExplainedQuote finding) {

    One by(String name) {
      assertThat(finding.quote().speakerName()).as("speaker of %s", finding).contains(name);
      return this;
    }

    One byNobody() {
      assertThat(finding.quote().speaker()).as("speaker of %s", finding).isEmpty();
      return this;
    }

    One writtenAs(String mention) {
      assertThat(finding.quote().speaker().orElseThrow().text()).isEqualTo(mention);
      return this;
    }

    One thanksTo(AttributionRule rule) {
      assertThat(finding.rule()).as("rule of %s", finding).contains(rule);
      return this;
    }

    One withCue(String cue) {
      assertThat(finding.quote().cue().orElseThrow().text()).isEqualTo(cue);
      return this;
    }

    One is(Quote.Kind kind) {
      assertThat(finding.quote().kind()).isEqualTo(kind);
      return this;
    }
  }
}
