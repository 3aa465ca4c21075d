package org.onrecord.bench.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.TextSpan;
import org.onrecord.verify.Verdict.Kind;

/** Makes claims of the labelled quotes of an article, by rules and a seed. */
final class ClaimMaker {

  private static final int MIN_WORDS = 8;
  private static final int MAX_WORDS = 80;
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)(not|never|no|nobody|nothing|none|neither|nor|without|cannot|\\w+n['’]t)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[$€£]?\\d[\\d,.]*%?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty");
  private static final Pattern TURNING =
      Pattern.compile(
          "(?i)(un|in|im|dis|non)\\w+|all|every\\w*|some\\w*|any\\w*|few|many|most|only|more|less|fewer|will|would|may|might|could|must|should|can|hundred|thousand|million|billion|percent|one|once|first|second|both|half|each|lack\\w*|fail\\w*|den(y|ied|ies)|hardly|barely|unless|except|\\w+['’]ll");
  private static final Pattern CONTENT = Pattern.compile("[a-z]{5,}");
  private static final Map<String, String> OPPOSITES =
      Map.ofEntries(
          Map.entry("good", "bad"),
          Map.entry("right", "wrong"),
          Map.entry("support", "oppose"),
          Map.entry("more", "less"),
          Map.entry("before", "after"),
          Map.entry("win", "lose"),
          Map.entry("best", "worst"),
          Map.entry("strong", "weak"),
          Map.entry("up", "down"),
          Map.entry("always", "never"),
          Map.entry("great", "terrible"),
          Map.entry("true", "false"),
          Map.entry("high", "low"),
          Map.entry("increase", "decrease"),
          Map.entry("love", "hate"),
          Map.entry("begin", "end"),
          Map.entry("better", "worse"),
          Map.entry("easy", "difficult"),
          Map.entry("safe", "dangerous"),
          Map.entry("old", "new"),
          Map.entry("public", "private"),
          Map.entry("rich", "poor"),
          Map.entry("start", "stop"),
          Map.entry("higher", "lower"),
          Map.entry("large", "small"),
          Map.entry("long", "short"),
          Map.entry("won", "lost"));

  private final Random random;
  private final List<String> vocabulary;

  ClaimMaker(long seed, List<String> vocabulary) {
    this.random = new Random(seed);
    this.vocabulary = vocabulary;
  }

  /** The words of the direct quotes of an article, without marks; only those in one piece. */
  static List<String> direct(LabelledArticle article) {
    return texts(article, "direct").stream()
        .map(text -> text.replaceAll("^[\\s“\"‘']+|[\\s”\"’']+$", ""))
        .filter(text -> !text.matches("(?s).*[“”\"\\[\\]…\\n].*|(?s).*\\.\\.\\..*"))
        .filter(ClaimMaker::isUsable)
        .toList();
  }

  private static List<String> texts(LabelledArticle article, String type) {
    return article.quotes().stream()
        .filter(quote -> quote.type().equals(type) && quote.parts().size() == 1)
        .map(quote -> text(article, quote.parts().get(0)))
        .toList();
  }

  private static String text(LabelledArticle article, TextSpan span) {
    return article.text().substring(span.start(), span.end());
  }

  private static boolean isUsable(String text) {
    int words = text.split("\\s+").length;
    return words >= MIN_WORDS && words <= MAX_WORDS;
  }

  /** All claims that the rules make of an article. */
  List<MadeClaim> of(LabelledArticle article) {
    List<MadeClaim> claims = new ArrayList<>();
    for (String quote : direct(article)) {
      List<String> words = Arrays.asList(quote.split("\\s+"));
      add(claims, article, "exact", Kind.EXACT, quote, Optional.of(quote));
      add(claims, article, "cut", Kind.EXACT, quote, cut(words));
      add(claims, article, "typography", Kind.EXACT, quote, Optional.of(typography(quote)));
      add(claims, article, "elided", Kind.ELIDED, quote, elided(words));
      add(claims, article, "swallowed", Kind.MEANING_CHANGED, quote, swallowed(words));
      add(claims, article, "bracketed", Kind.BRACKETED, quote, replaced(words, "[", "]"));
      add(claims, article, "replaced", Kind.ALTERED, quote, replaced(words, "", ""));
      add(claims, article, "number", Kind.MEANING_CHANGED, quote, number(words));
      add(claims, article, "negation lost", Kind.MEANING_CHANGED, quote, negationLost(words));
      add(claims, article, "negation added", Kind.MEANING_CHANGED, quote, negationAdded(words));
      add(claims, article, "antonym", Kind.MEANING_CHANGED, quote, antonym(words));
    }
    for (String report : texts(article, "indirect")) {
      if (isUsable(report) && !report.matches("(?s).*([“”\"\\n]|'').*")) {
        add(claims, article, "indirect", Kind.PARAPHRASE_ONLY, report, Optional.of(report));
      }
    }
    running(article)
        .ifPresent(
            text -> add(claims, article, "running text", Kind.NOT_QUOTED, text, Optional.of(text)));
    return claims;
  }

  private static void add(
      List<MadeClaim> claims,
      LabelledArticle article,
      String rule,
      Kind expected,
      String original,
      Optional<String> text) {
    text.ifPresent(
        words ->
            claims.add(
                new MadeClaim(rule, expected, words, Optional.empty(), original, article.id())));
  }

  private Optional<String> cut(List<String> words) {
    int from = 1 + random.nextInt(words.size() / 4);
    int to = words.size() - 1 - random.nextInt(words.size() / 4);
    return to - from < 5 ? Optional.empty() : Optional.of(join(words.subList(from, to)));
  }

  private static String typography(String quote) {
    return "«"
        + quote
            .replace('’', '\'')
            .replace("—", " - ")
            .replace(" ", "\u00a0 ")
            .replaceAll("[.,]$", "")
        + "»";
  }

  private Optional<String> elided(List<String> words) {
    for (int attempt = 0; attempt < 10; attempt++) {
      int length = 2 + random.nextInt(4);
      int from = 2 + random.nextInt(Math.max(1, words.size() - length - 4));
      if (from + length + 2 > words.size()) {
        continue;
      }
      List<String> left = words.subList(from, from + length);
      if (left.stream().noneMatch(ClaimMaker::turns)) {
        return Optional.of(
            join(words.subList(0, from))
                + " … "
                + join(words.subList(from + length, words.size())));
      }
    }
    return Optional.empty();
  }

  private Optional<String> swallowed(List<String> words) {
    for (int i = 2; i < words.size() - 3; i++) {
      String bare = bare(words.get(i));
      if (NEGATION.matcher(bare).matches() || NUMBER.matcher(bare).matches()) {
        int from = Math.max(2, i - random.nextInt(3));
        int to = Math.min(words.size() - 2, i + 1 + random.nextInt(3));
        return Optional.of(
            join(words.subList(0, from)) + " ... " + join(words.subList(to, words.size())));
      }
    }
    return Optional.empty();
  }

  private Optional<String> replaced(List<String> words, String before, String after) {
    for (int attempt = 0; attempt < 10; attempt++) {
      int at = 1 + random.nextInt(words.size() - 2);
      String bare = bare(words.get(at));
      if (CONTENT.matcher(bare).matches() && bare.equals(words.get(at)) && !turns(bare)) {
        List<String> changed = new ArrayList<>(words);
        String other = vocabulary.get(random.nextInt(vocabulary.size()));
        if (!other.equals(bare)) {
          changed.set(at, before + other + after);
          return Optional.of(join(changed));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> number(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String digits = bare(words.get(i));
      if (digits.matches("\\d{1,4}")) {
        List<String> changed = new ArrayList<>(words);
        String other = String.valueOf(Integer.parseInt(digits) + 1 + random.nextInt(9));
        changed.set(i, words.get(i).replace(digits, other));
        return Optional.of(join(changed));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> negationLost(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      List<String> changed = new ArrayList<>(words);
      if (bare(words.get(i)).matches("(?i)not|never")) {
        changed.remove(i);
        return Optional.of(join(changed));
      }
      if (words.get(i).matches("(?i)(do|does|did|is|are|was|were|has|have|should|would)n['’]t")) {
        changed.set(i, words.get(i).replaceFirst("n['’]t$", ""));
        return Optional.of(join(changed));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> negationAdded(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      if (words.get(i).matches("(?i)is|are|was|were|will|should|have|has")
          && !NEGATION.matcher(bare(words.get(i + 1))).matches()) {
        List<String> changed = new ArrayList<>(words);
        changed.add(i + 1, "not");
        return Optional.of(join(changed));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> antonym(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String other = OPPOSITES.get(bare(words.get(i)));
      if (other != null) {
        List<String> changed = new ArrayList<>(words);
        changed.set(i, words.get(i).replace(bare(words.get(i)), other));
        return Optional.of(join(changed));
      }
    }
    return Optional.empty();
  }

  /** A line of an article that is nobody's words. */
  private Optional<String> running(LabelledArticle article) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (String line : article.text().split("\n", -1)) {
      int from = start;
      int to = start + line.length();
      start = to + 1;
      boolean isQuoted =
          article.quotes().stream()
              .map(AttributedQuote::parts)
              .flatMap(List::stream)
              .anyMatch(span -> span.start() < to && from < span.end());
      if (!isQuoted && isUsable(line) && !line.matches(".*[“”\"'‘\\[\\]…].*")) {
        lines.add(line);
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(lines.get(random.nextInt(lines.size())));
  }

  private static boolean turns(String word) {
    String bare = bare(word);
    return NEGATION.matcher(bare).matches()
        || NUMBER.matcher(bare).matches()
        || TURNING.matcher(bare).matches();
  }

  private static String bare(String word) {
    return word.replaceAll("^[^\\p{L}\\p{N}$]+|[^\\p{L}\\p{N}%]+$", "");
  }

  private static String join(List<String> words) {
    return words.stream().collect(Collectors.joining(" "));
  }
}
