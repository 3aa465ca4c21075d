package org.onrecord.read.plain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.ArticleBuilder;
import org.onrecord.model.Published;
import org.onrecord.read.context.ContentId;
import org.onrecord.read.context.EntryContext;
import org.onrecord.read.context.TextRules;
import org.onrecord.read.html.HtmlParagraphs;

/**
 * The fields of an article as read from a format. Blank values are ignored; the first value of a
 * field is kept.
 */
public final class ArticleDraft {

  private Optional<String> id = Optional.empty();
  private Optional<String> url = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<String> standfirst = Optional.empty();
  private Optional<String> date = Optional.empty();
  private Optional<String> outlet = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<String> section = Optional.empty();
  private final List<String> credits = new ArrayList<>();
  private final List<String> senders = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();

  /** A permanent name within its source, such as a GUID. */
  public ArticleDraft id(String value) {
    id = id.or(() -> given(value));
    return this;
  }

  /** Its URL; anything but a web address is ignored. */
  public ArticleDraft url(String value) {
    boolean web = value.strip().startsWith("http://") || value.strip().startsWith("https://");
    url = url.or(() -> web ? given(value) : Optional.empty());
    return this;
  }

  public ArticleDraft title(String value) {
    title = title.or(() -> given(value));
    return this;
  }

  public ArticleDraft standfirst(String value) {
    standfirst = standfirst.or(() -> given(value));
    return this;
  }

  /** The publication date, in any format. */
  public ArticleDraft date(String value) {
    date = date.or(() -> given(value));
    return this;
  }

  public ArticleDraft outlet(String value) {
    outlet = outlet.or(() -> given(value));
    return this;
  }

  public ArticleDraft language(String value) {
    language = language.or(() -> given(value).flatMap(LanguageTag::of));
    return this;
  }

  public ArticleDraft section(String value) {
    section = section.or(() -> given(value));
    return this;
  }

  /** Adds a credit: a name, several, or a whole byline. */
  public ArticleDraft credit(String value) {
    given(value).ifPresent(credits::add);
    return this;
  }

  /** Adds who sent the article: its author, if it has neither a credit nor a byline. */
  public ArticleDraft sender(String value) {
    given(value).ifPresent(senders::add);
    return this;
  }

  /** Adds paragraphs of the body. */
  public ArticleDraft paragraphs(Iterable<String> more) {
    more.forEach(paragraphs::add);
    return this;
  }

  /** Sets the body to the paragraphs of an HTML fragment, unless there is one. */
  public ArticleDraft html(String value) {
    return paragraphs.isEmpty() ? paragraphs(HtmlParagraphs.ofHtml(value)) : this;
  }

  public boolean isUndated() {
    return date.isEmpty();
  }

  public boolean hasWords() {
    return title.isPresent() || hasBody();
  }

  public boolean hasBody() {
    return !paragraphs.isEmpty();
  }

  /**
   * Passes the article to its source's sink.
   *
   * @param place its position, for messages
   * @param only whether it is the only article of its source, whose name can then be its id
   */
  public void accept(EntryContext context, String place, boolean only) {
    String head = title.orElse("");
    boolean repeated = paragraphs.size() > 1 && paragraphs.get(0).equals(head);
    List<String> text = repeated ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    ImmutableList<String> credited = authors(credits);
    ImmutableList<String> byline = byline(text);
    boolean signed = !byline.isEmpty() && (credited.isEmpty() || credited.containsAll(byline));
    String body = String.join("\n\n", signed ? text.subList(1, text.size()) : text);
    String name =
        url.or(() -> id)
            .orElseGet(
                () -> only ? context.id(head, body) : ContentId.of(context.name(), head, body));
    ArticleBuilder article =
        Article.builder(name)
            .file(context.name())
            .title(head)
            .standfirst(standfirst.filter(words -> !body.startsWith(words)).orElse(""))
            .body(body)
            .authors(credited.isEmpty() ? byline : credited);
    if (credited.isEmpty() && byline.isEmpty()) {
      article.authors(authors(senders));
    }
    url.ifPresent(article::url);
    outlet.ifPresent(article::outlet);
    language.ifPresent(article::language);
    section.ifPresent(article::section);
    published(context, place).ifPresent(article::published);
    context.accept(article.build(), place);
  }

  /** The names in the first paragraph, if it is a byline above others. */
  private static ImmutableList<String> byline(List<String> text) {
    return text.size() > 1
        ? Byline.of(text.get(0)).map(Byline::names).orElse(ImmutableList.of())
        : ImmutableList.of();
  }

  private ImmutableList<String> authors(List<String> fields) {
    OutletNames outlets = OutletNames.of(outlet.stream().toList(), url);
    return fields.stream()
        .flatMap(credit -> PersonNames.fromField(credit, outlet.orElse("")).stream())
        .filter(name -> !outlets.contain(name) && name.indexOf('@') < 0)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Published> published(EntryContext context, String place) {
    DateField field =
        new DateField(
            "date",
            context.latest(),
            problem -> context.problem(place, problem + "; the rest of the article was kept"));
    return date.flatMap(field::metadata);
  }

  private static Optional<String> given(String value) {
    return Optional.of(TextRules.SPACES.trimAndCollapseFrom(value, ' '))
        .filter(text -> !text.isEmpty());
  }
}
