package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;

/**
 * Small texts, each for one kind of error, with what must be found in them. Lines of an
 * expectation, separated by tabs: {@code QUOTE words speaker}, {@code UNSAID words}, {@code ACTOR
 * name kind}, {@code NOACTOR name}; {@code #} starts a comment.
 */
class QuoteCasesTest {

  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Annotator ANNOTATOR = Annotator.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01-name-from-date-or-caption",
        "01b-name-from-date-or-caption",
        "02-short-name-to-longer-thing",
        "02b-short-name-to-longer-thing",
        "03-full-name-lost",
        "03b-full-name-lost",
        "04-statement-and-bare-paragraphs",
        "04b-statement-and-bare-paragraphs",
        "04c-statement-and-bare-paragraphs",
        "05-terms-and-titles",
        "05b-terms-and-titles",
        "06-inner-speaker",
        "06b-inner-speaker",
        "07-pronoun-of-the-other-sex",
        "07b-pronoun-of-the-other-sex",
        "08-apposition-and-office",
        "08b-apposition-and-office",
        "09-subheads",
        "09b-subheads",
        "10-asked-whether",
        "10b-asked-whether",
        "11-missed-said",
        "11b-missed-said",
        "12-junk-mention-and-denial",
        "12b-junk-mention-and-denial",
        "13-marks-left-open",
        "13b-marks-left-open",
        "13c-marks-left-open",
        "14-actors",
        "14b-actors"
      })
  void whatAReaderFindsIsFound(String name) throws IOException {
    Article annotated =
        ANNOTATOR.annotate(
            Article.builder("case").title("").body(resource(name + ".txt").strip()).build());
    List<String> errors = new ArrayList<>();
    for (String line : resource(name + ".expect.txt").lines().toList()) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        error(annotated, COLUMNS.splitToList(line)).ifPresent(errors::add);
      }
    }
    assertThat(errors).isEmpty();
  }

  private static Optional<String> error(Article article, List<String> expected) {
    List<String> speakers = speakers(article, expected.get(1));
    List<String> kinds = kinds(article, expected.get(1));
    boolean right =
        switch (expected.get(0)) {
          case "QUOTE" ->
              !speakers.isEmpty() && speakers.stream().allMatch(expected.get(2)::equals);
          case "UNSAID" -> speakers.stream().allMatch(String::isEmpty);
          case "ACTOR" -> kinds.equals(List.of(expected.get(2)));
          case "NOACTOR" -> kinds.isEmpty();
          default -> throw new IllegalArgumentException("unknown expectation " + expected.get(0));
        };
    return right
        ? Optional.empty()
        : Optional.of(expected + " but found speakers " + speakers + ", actors " + kinds);
  }

  /** The speakers of the quotes that contain {@code words}; "" for nobody. */
  private static List<String> speakers(Article article, String words) {
    return article.quotes().stream()
        .filter(quote -> normalized(quote.text()).contains(normalized(words)))
        .map(Quote::speakerName)
        .map(speaker -> speaker.orElse(""))
        .toList();
  }

  private static List<String> kinds(Article article, String name) {
    return article.actors().stream()
        .filter(actor -> actor.name().equals(name))
        .map(Actor::kind)
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String normalized(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .collect(Collectors.joining(" "));
  }

  private static String resource(String file) throws IOException {
    return Resources.toString(
        Resources.getResource(QuoteCasesTest.class, "quote-cases/" + file), StandardCharsets.UTF_8);
  }
}
