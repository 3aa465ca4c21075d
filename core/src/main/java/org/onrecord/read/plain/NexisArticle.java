package org.onrecord.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.read.context.TextRules;

/**
 * One article of a Nexis export: outlet, date and title in blocks of their own, labelled lines, the
 * text, more labelled lines, and a copyright.
 */
final class NexisArticle {

  private static final int MAX_DATE_LENGTH = 100;
  private static final int MAX_WEEKDAY_LENGTH = 12;

  /** From this many blocks below a date on, blocks are text and no longer title and edition. */
  private static final int MAX_TITLE_BLOCKS = 3;

  private final List<String> blocks;
  private final ArticleDraft draft = new ArticleDraft();

  /**
   * Reads the lines of one article; a line that no blank line precedes continues the previous one.
   */
  NexisArticle(List<String> lines) {
    List<String> parted = new ArrayList<>();
    boolean blank = true;
    for (String line : lines) {
      String words = TextRules.trim(line);
      boolean labelled = NexisLabel.of(words).isPresent();
      if (!words.isEmpty() && (blank || labelled)) {
        parted.add(words);
      } else if (!words.isEmpty()) {
        parted.add(parted.remove(parted.size() - 1) + "\n" + words);
      }
      blank = words.isEmpty();
    }
    this.blocks = parted;
  }

  ArticleDraft draft() {
    int labels = 0;
    while (labels < blocks.size() && label(labels).isEmpty()) {
      labels++;
    }
    int at = head(labels);
    boolean labelledBelow = at < labels;
    while (at < blocks.size() && isHead(at)) {
      label(at).ifPresent(this::take);
      at++;
    }
    while (at < blocks.size() && !isEnd(at) && !(labelledBelow && label(at).isPresent())) {
      draft.paragraphs(List.of(line(at)));
      at++;
    }
    for (; at < blocks.size(); at++) {
      label(at).ifPresent(this::take);
    }
    return draft;
  }

  /**
   * Reads the blocks above the first label: outlet, date and title in text exports; title, outlet
   * and date in documents, below a cover for the first article; in old text exports outlet, title,
   * date and then the text, with the labels below it. Notices may be anywhere.
   *
   * @return the index where the labels or the text begin
   */
  private int head(int labels) {
    List<String> before = new ArrayList<>();
    List<Integer> after = new ArrayList<>();
    for (int i = 0; i < labels; i++) {
      String line = line(i);
      if (isDate(line) && after.size() < MAX_TITLE_BLOCKS) {
        draft.date(line);
        after.forEach(at -> before.add(line(at)));
        after.clear();
      } else if (!draft.isUndated() && !isNotice(line)) {
        after.add(i);
      } else if (!isNotice(line) && (before.isEmpty() || !line.endsWith("."))) {
        before.add(line);
      }
    }
    removeEditions(after);
    int last = before.size() - 1;
    if (after.isEmpty() && blocks.contains(NexisLabel.WORDS_BEGIN)) {
      name(before, last - 1, last);
      return labels;
    }
    if (after.isEmpty()) {
      boolean nothing = draft.isUndated() && labels == blocks.size();
      name(nothing ? List.of() : before, last, 0);
      return nothing ? 0 : labels;
    }
    int first = after.get(0);
    if (last > 0) {
      name(before, last, 0);
      boolean byline = !PersonNames.onlyNames(line(first)).isEmpty();
      draft.credit(byline ? line(first) : "");
      return byline ? first + 1 : first;
    }
    name(before, 0, 0);
    draft.title(line(first));
    return after.size() < MAX_TITLE_BLOCKS ? labels : first + 1;
  }

  /**
   * Removes the lines that name the edition below a date: in documents, where the title is above,
   * all lines before the labels; elsewhere those with a known form, unless nothing else can be the
   * title.
   */
  private void removeEditions(List<Integer> below) {
    boolean titled = blocks.stream().anyMatch(NexisArticle::isLabelledTitle);
    if (blocks.contains(NexisLabel.WORDS_BEGIN)) {
      below.clear();
    } else if (titled || !below.stream().allMatch(at -> NexisNotice.matches(line(at)))) {
      below.removeIf(at -> NexisNotice.matches(line(at)));
    }
  }

  private static boolean isLabelledTitle(String block) {
    return NexisLabel.of(block)
        .filter(label -> label.field() == NexisLabel.Field.TITLE)
        .isPresent();
  }

  /** Reads title and outlet from some lines; a single line is the outlet. */
  private void name(List<String> lines, int title, int outlet) {
    if (title >= 0 && title < lines.size() && title != outlet) {
      draft.title(lines.get(title));
    }
    if (outlet >= 0 && outlet < lines.size()) {
      draft.outlet(lines.get(outlet));
    }
  }

  private String line(int at) {
    return blocks.get(at).replace('\n', ' ');
  }

  private void take(NexisLabel label) {
    switch (label.field()) {
      case TITLE -> draft.title(label.value());
      case AUTHOR -> draft.credit(label.value());
      case SECTION -> draft.section(label.value());
      case LANGUAGE -> draft.language(LanguageNames.tag(label.value()).orElse(""));
      case HEAD, END -> {}
    }
  }

  private Optional<NexisLabel> label(int at) {
    return NexisLabel.of(blocks.get(at));
  }

  private boolean isHead(int at) {
    return label(at).filter(label -> label.field() != NexisLabel.Field.END).isPresent();
  }

  private boolean isEnd(int at) {
    return isCopyright(blocks.get(at))
        || label(at)
            .filter(
                label ->
                    label.field() == NexisLabel.Field.END
                        || label.field() == NexisLabel.Field.LANGUAGE)
            .isPresent();
  }

  private static boolean isNotice(String block) {
    return isCopyright(block) || block.startsWith("SHOW:") || block.startsWith("http");
  }

  private static boolean isCopyright(String block) {
    return block.startsWith("Copyright ")
        || block.startsWith("©")
        || block.startsWith("All Rights Reserved");
  }

  /** A date, with at most a weekday before it; a time or an edition may follow. */
  private static boolean isDate(String line) {
    List<DateText> dates = DateText.all(line);
    return line.length() <= MAX_DATE_LENGTH
        && !dates.isEmpty()
        && dates.get(0).start() <= MAX_WEEKDAY_LENGTH;
  }
}
