package org.onrecord.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.search.Explanation;
import org.onrecord.search.Explanation.Step;
import org.onrecord.search.Reason;
import org.onrecord.search.TermMatch;

/** Prints explanations of scores for people; optionally with the engine's full computation. */
final class ExplanationPrinter {

  private static final String INDENT = "  ";

  private final Output out;
  private final Terminal terminal;
  private final boolean showsComputation;

  /**
   * @param showsComputation whether to print the engine's full computation
   */
  ExplanationPrinter(Output out, Terminal terminal, boolean showsComputation) {
    this.out = out;
    this.terminal = terminal;
    this.showsComputation = showsComputation;
  }

  void print(Explanation explanation, double score, String indent) {
    String age = explanation.recency() == 1 ? "" : weight(explanation.recency()) + " for age";
    line("score " + number(score) + age, indent);
    reasons(explanation.reasons(), indent + INDENT);
    if (showsComputation) {
      steps(explanation.computation(), indent + INDENT);
    }
  }

  private void reasons(List<Reason> reasons, String indent) {
    for (Reason reason : reasons) {
      line(number(reason.score()) + " " + sentence(reason), indent);
      if (reason instanceof Reason.QuoteMatch quoted) {
        reasons(quoted.reasons(), indent + INDENT);
      }
    }
  }

  private void steps(Step step, String indent) {
    line(step.value() + " " + step.description(), indent);
    step.details().forEach(part -> steps(part, indent + INDENT));
  }

  private void line(String text, String indent) {
    StyledText.of(text, Style.ASIDE).lines(terminal, indent, indent + "     ").forEach(out::line);
  }

  /** A reason as a phrase: "“gate” in the title once (counts 8×) and in the text 3 times". */
  static String sentence(Reason reason) {
    return switch (reason) {
      case Reason.WordMatch matched when matched.matches().isEmpty() ->
          matched.queryText().isEmpty() ? "matches the query" : quoted(matched.queryText());
      case Reason.WordMatch matched -> {
        String queryText =
            matched.queryText().isEmpty() ? term(matched.matches()) : matched.queryText();
        List<String> places =
            matched.matches().stream().map(match -> place(queryText, match)).toList();
        yield (queryText.isEmpty() ? "" : quoted(queryText) + " ")
            + Wording.list(places)
            + weight(matched.weight());
      }
      case Reason.NameMatch(double score, String name) ->
          "has the name " + quoted(name) + ", unlike articles after it";
      case Reason.QuoteMatch(double score, var quote, double weight, var words) ->
          "a quote matches: "
              + quote.speaker().map(Wording::withConfidence).orElse("no speaker named")
              + weight(weight);
    };
  }

  /** The only term that matched; empty if there are several. */
  private static String term(List<TermMatch> found) {
    List<String> terms = found.stream().map(TermMatch::term).distinct().toList();
    return terms.size() == 1 ? terms.get(0) : "";
  }

  private static String place(String queryText, TermMatch found) {
    List<String> notes = new ArrayList<>();
    if (queryText.isEmpty() || !isStemOf(queryText, found.term())) {
      notes.add("as " + quoted(found.term()));
    }
    if (found.isExactForm()) {
      notes.add("in this exact form");
    }
    if (found.fieldWeight() != 1) {
      notes.add("counts " + number(found.fieldWeight()) + "×");
    }
    found
        .documentFrequency()
        .ifPresent(count -> notes.add(Wording.count(count, noun(found)) + " in all"));
    String where = where(found.field()) + " " + times(found.termFrequency());
    return notes.isEmpty() ? where : where + " (" + String.join(", ", notes) + ")";
  }

  /** Whether the term is the word itself or its stem. */
  private static boolean isStemOf(String queryText, String term) {
    return queryText.toLowerCase(Locale.ROOT).startsWith(term.toLowerCase(Locale.ROOT));
  }

  private static String noun(TermMatch found) {
    return found.field().equals("speaker") || found.field().equals("said") ? "quote" : "article";
  }

  private static String where(String in) {
    return switch (in) {
      case "title" -> "in the title";
      case "standfirst" -> "in the standfirst";
      case "body" -> "in the text";
      case "actor" -> "among the names";
      case "author" -> "in the byline";
      case "outlet" -> "in the outlet";
      case "speaker" -> "in the speaker’s name";
      default -> "in what is said";
    };
  }

  private static String times(int times) {
    return switch (times) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> times + " times";
    };
  }

  private static String weight(double weight) {
    return weight == 1 ? "" : ", ×" + StyledText.NO_BREAK + number(weight);
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
