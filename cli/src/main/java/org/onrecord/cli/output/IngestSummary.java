package org.onrecord.cli.output;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.ingest.IngestReport;

/** The summary of an ingestion for people, one line per extension of result. */
public final class IngestSummary {

  /** The maximum number of names, or extensions of files, that are listed. */
  private static final int MAX_NAMED = 5;

  private IngestSummary() {}

  public static ImmutableList<String> of(IngestReport report, String index) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (report.discarded()) {
      lines.add(
          report.interrupted()
              ? "stopped; the index at " + index + " is unchanged"
              : "the index at " + index + " is unchanged because some input could not be read");
    } else {
      changes(report, index, lines);
    }
    if (!report.skipped().isEmpty()) {
      lines.add(
          Wording.count(report.skipped().size(), "file")
              + " skipped because of "
              + (report.skipped().size() == 1 ? "its name: " : "their names: ")
              + nameOrCount(report.skipped()));
    }
    if (!report.problems().isEmpty()) {
      lines.add(
          Wording.count(report.problems().size(), "problem")
              + ", listed above; fix these files and index them again");
    }
    return lines.build();
  }

  /** What was done to the index. */
  private static void changes(
      IngestReport report, String index, ImmutableList.Builder<String> lines) {
    String articles = Wording.count(report.articles(), "article");
    String sources = Wording.count(report.sources(), "source");
    if (report.articles() > 0 || report.unchanged() == 0) {
      lines.add("indexed " + articles + " from " + sources + " into " + index);
    }
    if (report.unchanged() > 0) {
      lines.add(Wording.count(report.unchanged(), "source") + " unchanged, not read again");
    }
    if (report.pruned() > 0) {
      lines.add(Wording.count(report.pruned(), "missing source") + " removed from the index");
    }
    if (report.gone() > 0) {
      lines.add(
          Wording.count(report.gone(), "indexed source")
              + (report.gone() == 1 ? " was" : " were")
              + " not found; use --prune to remove "
              + (report.gone() == 1 ? "it" : "them"));
    }
    if (report.kept() > 0) {
      lines.add(
          "kept "
              + Wording.count(report.kept(), "article")
              + " that an earlier run read from a source that now ends early; get the whole file,"
              + " or use --rebuild to drop "
              + (report.kept() == 1 ? "it" : "them"));
    }
    if (report.interrupted()) {
      lines.add("stopped; the articles indexed so far are kept. Run the same command to continue.");
    }
    if (report.replaced() > 0) {
      lines.add(
          Wording.count(report.replaced(), "article")
              + " replaced an earlier article with the same id or URL"
              + replaced(report));
    }
    if (report.copies() > 0) {
      lines.add(
          Wording.count(report.copies(), "article")
              + (report.copies() == 1 ? " has" : " have")
              + " the same text as an earlier one; "
              + (report.copies() == 1 ? "it is" : "they are")
              + " kept and marked copy_of");
    }
  }

  /** The ids of replaced articles, if there are few, otherwise the first: ": a, b and others". */
  private static String replaced(IngestReport report) {
    List<String> named = report.replacedIds().stream().distinct().limit(MAX_NAMED).toList();
    boolean isMore = report.replacedIds().stream().distinct().count() > named.size();
    return named.isEmpty() ? "" : ": " + String.join(", ", named) + (isMore ? " and others" : "");
  }

  /** The names if there are few, otherwise the number of each extension. */
  private static String nameOrCount(List<String> files) {
    if (files.size() <= MAX_NAMED) {
      return String.join(", ", files);
    }
    Multiset<String> extensions = HashMultiset.create();
    files.forEach(file -> extensions.add(extension(file)));
    ImmutableList<Multiset.Entry<String>> frequent =
        Multisets.copyHighestCountFirst(extensions).entrySet().stream()
            .limit(MAX_NAMED)
            .collect(ImmutableList.toImmutableList());
    int rest = files.size() - frequent.stream().mapToInt(Multiset.Entry::getCount).sum();
    String first =
        frequent.stream()
            .map(
                extension ->
                    String.format(
                        Locale.ROOT, "%,d %s", extension.getCount(), extension.getElement()))
            .collect(Collectors.joining(", "));
    return rest == 0 ? first : first + " and " + Wording.count(rest, "other");
  }

  private static String extension(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot <= 0 ? file : file.substring(dot).toLowerCase(Locale.ROOT);
  }
}
