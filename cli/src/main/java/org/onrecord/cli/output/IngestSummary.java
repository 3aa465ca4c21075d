package org.onrecord.cli.output;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.ingest.IngestReport;

/** What became of everything that was to be indexed, a line for each kind of fate. */
public final class IngestSummary {

  /** So many names, or kinds of files, are named. */
  private static final int MAX_NAMED = 5;

  private IngestSummary() {}

  public static ImmutableList<String> of(IngestReport report, String index) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String articles = Wording.count(report.articles(), "article");
    String sources = Wording.count(report.sources(), "source");
    if (report.articles() > 0 || report.unchanged() == 0) {
      lines.add("indexed " + articles + " from " + sources + " into " + index);
    }
    if (report.unchanged() > 0) {
      lines.add(
          Wording.count(report.unchanged(), "source")
              + (report.unchanged() == 1 ? " is as it was" : " are as they were")
              + " and "
              + (report.unchanged() == 1 ? "was" : "were")
              + " not read again");
    }
    if (report.pruned() > 0) {
      lines.add(Wording.count(report.pruned(), "source") + " gone, and removed from the index");
    }
    if (report.gone() > 0) {
      lines.add(
          Wording.count(report.gone(), "source")
              + " of the index not among these; --prune removes what is gone");
    }
    if (report.interrupted() && !report.discarded()) {
      lines.add("stopped: what was done is kept, and the same command goes on from there");
    }
    if (report.discarded()) {
      lines.add(
          report.interrupted()
              ? "stopped: the index is as it was"
              : "the index is as it was, since not everything could be read");
    }
    if (report.replaced() > 0) {
      lines.add(
          Wording.count(report.replaced(), "article")
              + " came under an id or address that had come before, and took its place");
    }
    if (report.copies() > 0) {
      lines.add(
          Wording.count(report.copies(), "article")
              + " with the words of another under an id of its own: kept, and marked copy_of");
    }
    if (!report.skipped().isEmpty()) {
      lines.add(
          Wording.count(report.skipped().size(), "file")
              + " skipped, being no article by name: "
              + nameOrCount(report.skipped()));
    }
    if (!report.problems().isEmpty()) {
      lines.add(
          Wording.count(report.problems().size(), "problem")
              + ", listed above: mend what they name and index it again");
    }
    return lines.build();
  }

  /** The names where they are few, else how many there are of each kind. */
  private static String nameOrCount(List<String> files) {
    if (files.size() <= MAX_NAMED) {
      return String.join(", ", files);
    }
    Multiset<String> kinds = HashMultiset.create();
    files.forEach(file -> kinds.add(kind(file)));
    ImmutableList<Multiset.Entry<String>> frequent =
        Multisets.copyHighestCountFirst(kinds).entrySet().stream()
            .limit(MAX_NAMED)
            .collect(ImmutableList.toImmutableList());
    int rest = files.size() - frequent.stream().mapToInt(Multiset.Entry::getCount).sum();
    String first =
        frequent.stream()
            .map(kind -> String.format(Locale.ROOT, "%,d %s", kind.getCount(), kind.getElement()))
            .collect(Collectors.joining(", "));
    return rest == 0 ? first : first + " and " + Wording.count(rest, "other");
  }

  private static String kind(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(dot).toLowerCase(Locale.ROOT);
  }
}
