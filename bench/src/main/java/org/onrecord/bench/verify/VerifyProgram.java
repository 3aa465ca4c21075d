package org.onrecord.bench.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.onrecord.NewsIndex;
import org.onrecord.bench.common.CpuClock;
import org.onrecord.bench.common.Folders;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.program.Program;
import org.onrecord.verify.Claim;
import org.onrecord.verify.SpeakerAgreement;
import org.onrecord.verify.Verdict;
import org.onrecord.verify.Verdict.Kind;

/** Measures the verdicts on claims that are made of labelled quotes by rules. */
public final class VerifyProgram implements Program {

  private static final long SEED = 26;

  /** One article of so many is kept out of the index: its quotes are absent. */
  private static final int KEPT_OUT = 5;

  @Override
  public String usage() {
    return "verify GOLD.jsonl... [--misses]";
  }

  @Override
  public String purpose() {
    return "verdicts on claims made of labelled quotes";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    List<LabelledArticle> articles = new ArrayList<>();
    for (String argument : arguments) {
      if (!argument.equals("--misses")) {
        articles.addAll(LabelledArticle.read(Path.of(argument)));
      }
    }
    if (articles.isEmpty()) {
      throw new UsageException("expected files of labelled articles");
    }
    Path folder = Files.createTempDirectory("onrecord-verify");
    try (NewsIndex index = NewsIndex.open(folder)) {
      List<LabelledArticle> indexed = new ArrayList<>();
      List<LabelledArticle> absent = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % KEPT_OUT == 0 ? absent : indexed).add(articles.get(i));
      }
      indexed.parallelStream().forEach(article -> index.add(article.unannotated()));
      index.commit();
      check(index, claims(indexed, absent), arguments.contains("--misses"), out);
    } finally {
      Folders.delete(folder);
    }
  }

  private static List<MadeClaim> claims(
      List<LabelledArticle> indexed, List<LabelledArticle> absent) {
    String all = indexed.stream().map(LabelledArticle::text).collect(Collectors.joining("\n"));
    ClaimMaker maker = new ClaimMaker(SEED, vocabulary(indexed));
    List<MadeClaim> claims = new ArrayList<>();
    indexed.forEach(article -> claims.addAll(maker.of(article)));
    for (LabelledArticle article : absent) {
      for (String quote : ClaimMaker.direct(article)) {
        if (!all.contains(quote.substring(0, quote.length() / 2))) {
          claims.add(new MadeClaim("absent", Kind.NOT_FOUND, quote, Optional.empty(), quote, ""));
        }
      }
    }
    claims.addAll(byOthers(indexed));
    return claims;
  }

  private static List<String> vocabulary(List<LabelledArticle> articles) {
    return articles.stream()
        .flatMap(article -> Arrays.stream(article.text().split("\\s+")))
        .filter(word -> word.matches("[a-z]{5,}"))
        .distinct()
        .sorted()
        .toList();
  }

  /** Quotes given to a speaker of another article. */
  private static List<MadeClaim> byOthers(List<LabelledArticle> articles) {
    Random random = new Random(SEED);
    List<String> names =
        articles.stream()
            .flatMap(article -> article.quotes().stream())
            .flatMap(quote -> quote.speaker().stream())
            .flatMap(speaker -> speaker.resolved().stream())
            .filter(name -> name.matches("\\p{Lu}\\S+ \\p{Lu}\\S+"))
            .distinct()
            .sorted()
            .toList();
    List<MadeClaim> claims = new ArrayList<>();
    for (LabelledArticle article : articles) {
      String name = names.get(random.nextInt(names.size()));
      String family = name.substring(name.indexOf(' ') + 1);
      if (!article.text().contains(family)) {
        for (String quote : ClaimMaker.direct(article)) {
          claims.add(
              new MadeClaim(
                      "other speaker",
                      Kind.OTHER_SPEAKER,
                      quote,
                      Optional.empty(),
                      quote,
                      article.id())
                  .by(name));
        }
      }
    }
    return claims;
  }

  private static void check(
      NewsIndex index, List<MadeClaim> claims, boolean showsMisses, PrintStream out) {
    VerdictTable table = new VerdictTable();
    int unknown = 0;
    int matched = 0;
    int rightSource = 0;
    double worst = 0;
    double spent = 0;
    claims.stream().limit(200).forEach(claim -> index.verify(claim(claim)));
    for (MadeClaim made : claims) {
      Claim claim = claim(made);
      long before = CpuClock.now();
      Verdict verdict = index.verify(claim);
      double millis = (CpuClock.now() - before) / 1e6;
      spent += millis;
      worst = Math.max(worst, millis);
      boolean isUnknown =
          made.expected() == Kind.OTHER_SPEAKER
              && verdict.speakerAgreement() == SpeakerAgreement.UNKNOWN;
      if (isUnknown) {
        unknown++;
        continue;
      }
      table.add(made, verdict.kind());
      if (verdict.match().isPresent() && made.expected() != Kind.NOT_FOUND) {
        matched++;
        String text = verdict.match().get().article().body();
        boolean isRight =
            verdict.match().get().article().id().equals(made.article())
                || text.contains(made.original());
        rightSource += isRight ? 1 : 0;
      }
      if (showsMisses && verdict.kind() != made.expected()) {
        print(made, verdict, out);
      }
    }
    table.print(out);
    out.printf(
        Locale.ROOT,
        "right source article %.3f of %d matches; %d claims by another speaker whose own speaker"
            + " the archive does not know%n%d claims, %.2f ms of CPU each, the slowest %.0f ms%n",
        (double) rightSource / Math.max(1, matched),
        matched,
        unknown,
        claims.size(),
        spent / claims.size(),
        worst);
  }

  private static Claim claim(MadeClaim made) {
    Claim claim = Claim.of(made.text());
    return made.speaker().map(claim::speaker).orElse(claim);
  }

  private static void print(MadeClaim made, Verdict verdict, PrintStream out) {
    out.printf(
        "%s, expected %s, found %s%n  claim %s%n  was   %s%n  found %s%n  %s%n",
        made.rule(),
        made.expected().label(),
        verdict.kind().label(),
        made.text(),
        made.original(),
        verdict.match().map(match -> match.source() + " " + match.text()).orElse("-"),
        verdict.differences());
  }
}
