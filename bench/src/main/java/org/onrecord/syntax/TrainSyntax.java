package org.onrecord.syntax;

import java.io.*;
import java.nio.file.*;
import java.util.*;

public class TrainSyntax {
  static final int EPOCHS = Integer.getInteger("epochs", 8);

  public static void main(String[] a) throws Exception {
    List<ParsedSentence> all = ParsedSentence.read(Path.of(a[0]));
    System.err.println(all.size() + " sentences");
    List<ParsedSentence> train = new ArrayList<>(), test = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) (i / 50 % 20 == 7 ? test : train).add(all.get(i));
    Random random = new Random(7);
    Learner tl = new Learner(Tag.count(), Integer.getInteger("tb", 16)),
        pl = new Learner(Move.count(), Integer.getInteger("pb", 20)),
        ll = new Learner(Relation.count(), Integer.getInteger("lb", 15));
    long t0 = System.currentTimeMillis();
    for (int e = 0; e < EPOCHS; e++) {
      Collections.shuffle(train, random);
      for (ParsedSentence s : train) tag(s, tl);
    }
    Tagger tagger = new Tagger(tl.weights());
    int ok = 0, n = 0;
    for (ParsedSentence s : test) {
      int[] t = tagger.tags(s.forms());
      for (int i = 0; i < t.length; i++) {
        n++;
        ok += t[i] == s.tags()[i] ? 1 : 0;
      }
    }
    System.err.printf("tags %.2f  %d ms%n", 100.0 * ok / n, System.currentTimeMillis() - t0);
    // jackknifed tags for parser training: simple: use predicted tags of the tagger itself mixed
    // with gold noise
    Map<ParsedSentence, int[]> predicted = new IdentityHashMap<>();
    jackknife(train, predicted, random);
    System.err.printf("jackknifed %d ms%n", System.currentTimeMillis() - t0);
    for (int e = 0; e < EPOCHS; e++) {
      Collections.shuffle(train, random);
      int c = 0, m = 0;
      for (ParsedSentence s : train) {
        int[] r = parse(s, predicted.get(s), pl, random, e);
        c += r[0];
        m += r[1];
      }
      System.err.printf(
          "epoch %d moves right %.2f  %d ms%n", e, 100.0 * c / m, System.currentTimeMillis() - t0);
      if (e >= 3) uas(test, tagger, new Parser(pl.weights()));
    }
    Parser parser = new Parser(pl.weights());
    for (int e = 0; e < EPOCHS; e++) {
      Collections.shuffle(train, random);
      for (ParsedSentence s : train) label(s, predicted.get(s), ll);
    }
    Labeller labeller = new Labeller(ll.weights());
    las(test, tagger, parser, labeller);
    try (DataOutputStream o =
        new DataOutputStream(new java.util.zip.GZIPOutputStream(new FileOutputStream(a[1])))) {
      Weights.write(Tag.count(), tl.average(), o);
      Weights.write(Move.count(), pl.average(), o);
      Weights.write(Relation.count(), ll.average(), o);
    }
    System.err.println(new File(a[1]).length() + " bytes");
    for (int k = 0; k < 3; k++) {
      var mx = java.lang.management.ManagementFactory.getThreadMXBean();
      long x = mx.getCurrentThreadCpuTime();
      int w = 0;
      for (ParsedSentence s : all.subList(0, 20000)) {
        int[] t = tagger.tags(s.forms());
        int[] h = parser.heads(s.forms(), t);
        labeller.relations(s.forms(), t, h);
        w += t.length;
      }
      System.err.printf("%.2f us/token%n", (mx.getCurrentThreadCpuTime() - x) / 1e3 / w);
    }
  }

  static void jackknife(List<ParsedSentence> train, Map<ParsedSentence, int[]> out, Random r) {
    int K = 5;
    for (int k = 0; k < K; k++) {
      Learner l = new Learner(Tag.count(), Integer.getInteger("tb", 16));
      for (int e = 0; e < 4; e++)
        for (int i = 0; i < train.size(); i++) if (i % K != k) tag(train.get(i), l);
      Tagger t = new Tagger(l.weights());
      for (int i = k; i < train.size(); i += K) out.put(train.get(i), t.tags(train.get(i).forms()));
    }
  }

  static void tag(ParsedSentence s, Learner l) {
    int[] tags = new int[s.size()];
    int[] f = new int[TagFeatures.COUNT];
    float[] sc = new float[Tag.count()];
    for (int i = 0; i < s.size(); i++) {
      if (s.forms().quoted[i]) {
        tags[i] = Tag.QUOTED.ordinal();
        continue;
      }
      TagFeatures.of(s.forms(), tags, i, f);
      l.score(f, TagFeatures.COUNT, sc);
      int b = 0;
      for (int c = 1; c < sc.length; c++) if (sc[c] > sc[b]) b = c;
      l.tick();
      if (b != s.tags()[i]) l.learn(f, TagFeatures.COUNT, s.tags()[i], b);
      tags[i] = b;
    }
  }

  static int[] parse(ParsedSentence s, int[] tags, Learner l, Random random, int epoch) {
    ParseState st = new ParseState(tags);
    int[] f = new int[ParseFeatures.COUNT];
    float[] sc = new float[Move.count()];
    int right = 0, moves = 0;
    while (!st.isDone()) {
      ParseFeatures.of(s.forms(), tags, st, f);
      l.score(f, ParseFeatures.COUNT, sc);
      Move best = null, good = null;
      int least = Integer.MAX_VALUE;
      int[] cost = new int[3];
      for (Move m : Move.values())
        if (m.isPossible(st)) {
          cost[m.ordinal()] = Oracle.cost(m, st, s.heads());
          least = Math.min(least, cost[m.ordinal()]);
          if (best == null || sc[m.ordinal()] > sc[best.ordinal()]) best = m;
        }
      for (Move m : Move.values())
        if (m.isPossible(st)
            && cost[m.ordinal()] == least
            && (good == null || sc[m.ordinal()] > sc[good.ordinal()])) good = m;
      l.tick();
      moves++;
      if (cost[best.ordinal()] > least) {
        l.learn(f, ParseFeatures.COUNT, good.ordinal(), best.ordinal());
      } else right++;
      (cost[best.ordinal()] > least && (epoch < 1 || random.nextDouble() < .1) ? good : best)
          .make(st);
    }
    return new int[] {right, moves};
  }

  static void label(ParsedSentence s, int[] tags, Learner l) {
    int[] f = new int[RelationFeatures.COUNT];
    float[] sc = new float[Relation.count()];
    for (int i = 0; i < s.size(); i++) {
      if (s.heads()[i] < 0 || Tag.of(tags[i]).isPunctuation()) continue;
      RelationFeatures.of(s.forms(), tags, s.heads(), i, f);
      l.score(f, RelationFeatures.COUNT, sc);
      int b = 0;
      for (int c = 1; c < sc.length; c++) if (sc[c] > sc[b]) b = c;
      l.tick();
      int g = s.relations()[i].ordinal();
      if (b != g) l.learn(f, RelationFeatures.COUNT, g, b);
    }
  }

  static void uas(List<ParsedSentence> test, Tagger tg, Parser p) {
    int ok = 0, n = 0;
    for (ParsedSentence s : test) {
      int[] t = tg.tags(s.forms());
      int[] h = p.heads(s.forms(), t);
      for (int i = 0; i < h.length; i++)
        if (!Tag.of(s.tags()[i]).isPunctuation()) {
          n++;
          ok += h[i] == s.heads()[i] ? 1 : 0;
        }
    }
    System.err.printf("UAS %.2f%n", 100.0 * ok / n);
  }

  static void las(List<ParsedSentence> test, Tagger tg, Parser p, Labeller lb) {
    int ok = 0, n = 0;
    int[] g = new int[Relation.count()],
        s1 = new int[Relation.count()],
        b = new int[Relation.count()];
    for (ParsedSentence s : test) {
      int[] t = tg.tags(s.forms());
      int[] h = p.heads(s.forms(), t);
      Relation[] r = lb.relations(s.forms(), t, h);
      for (int i = 0; i < h.length; i++)
        if (!Tag.of(s.tags()[i]).isPunctuation()) {
          n++;
          boolean x = h[i] == s.heads()[i] && r[i] == s.relations()[i];
          ok += x ? 1 : 0;
          g[s.relations()[i].ordinal()]++;
          s1[r[i].ordinal()]++;
          if (x) b[r[i].ordinal()]++;
        }
    }
    System.err.printf("LAS %.2f%n", 100.0 * ok / n);
    for (Relation r : Relation.values()) {
      int o = r.ordinal();
      System.err.printf(
          "%-20s P %.1f R %.1f n %d%n",
          r, 100.0 * b[o] / Math.max(1, s1[o]), 100.0 * b[o] / Math.max(1, g[o]), g[o]);
    }
  }
}
