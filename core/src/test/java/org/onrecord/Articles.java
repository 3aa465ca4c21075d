package org.onrecord;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.model.Mention;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

/**
 * Small articles for tests, with quotes and actors given, so that a test of the index tests nothing
 * else.
 */
public final class Articles {

  private final String id;
  private String title = "";
  private String body = "";
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();

  private Articles(String id) {
    this.id = id;
  }

  public static Articles article(String id) {
    return new Articles(id);
  }

  public Articles titled(String title) {
    this.title = title;
    return this;
  }

  public Articles saying(String body) {
    this.body = body;
    return this;
  }

  /** A quote that stands in the body, marks included. */
  public Articles quoting(String words, String mention, String name) {
    return quoting(words, mention, name, .9);
  }

  /** A quote whose speaker is right with a probability of {@code confidence}. */
  public Articles quoting(String words, String mention, String name, double confidence) {
    int at = body.indexOf(words);
    Quote.Builder quote =
        Quote.builder(words, Quote.Kind.PARTIAL)
            .utterance(quotes.size() + 1)
            .speaker(Speaker.builder(mention).name(name).confidence(confidence).build());
    if (at >= 0) {
      quote.span(Span.body(at, at + words.length()));
    }
    quotes.add(quote.build());
    return this;
  }

  /** An actor, with the first place in the body where the name stands. */
  public Articles with(String name, String form) {
    int at = body.indexOf(form);
    Mention mention = new Mention(Span.body(at, at + form.length()), form, Mention.Form.NAME);
    actors.add(Actor.of(name, Actor.Kind.PERSON).withMentions(List.of(mention)));
    return this;
  }

  public ArticleBuilder builder() {
    return Article.builder(id).title(title).body(body).quotes(quotes).actors(actors);
  }

  public Article build() {
    return builder().build();
  }
}
