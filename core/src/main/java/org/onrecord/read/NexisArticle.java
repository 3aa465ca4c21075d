package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One article of a Nexis export: outlet, date and title in blocks of their own, labelled lines, the
 * words, labelled lines again, and a copyright.
 */
final class NexisArticle {

  private static final int LONGEST_DATE = 100;
  private static final int LONGEST_WEEKDAY = 12;

  private final List<String> blocks;
  private final Draft draft = new Draft();

  /**
   * Takes the lines of one article; a line that a blank one does not part goes on with the last.
   */
  NexisArticle(List<String> lines) {
    List<String> parted = new ArrayList<>();
    boolean blank = true;
    for (String line : lines) {
      String words = Text.trim(line);
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

  Draft draft() {
    int labels = 0;
    while (labels < blocks.size() && label(labels).isEmpty()) {
      labels++;
    }
    int at = labels == blocks.size() ? 0 : labels;
    int first = at;
    while (at < blocks.size() && isHead(at)) {
      label(at).ifPresent(this::take);
      at++;
    }
    head(blocks.subList(0, first));
    for (; at < blocks.size() && !isEnd(at); at++) {
      draft.paragraphs(List.of(blocks.get(at).replace('\n', ' ')));
    }
    for (; at < blocks.size(); at++) {
      label(at).ifPresent(this::take);
    }
    return draft;
  }

  /**
   * Above the labels: outlet, date and title in texts; in documents title, outlet and date, below a
   * cover where it is the first. A copyright may stand anywhere.
   */
  private void head(List<String> head) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (String block : head) {
      String line = block.replace('\n', ' ');
      if (isDate(line)) {
        draft.date(line);
        before.addAll(after);
        after.clear();
      } else if (!isCopyright(line)) {
        (draft.isUndated() ? before : after).add(line);
      }
    }
    if (!after.isEmpty()) {
      draft.title(after.get(0));
      before.stream().findFirst().ifPresent(draft::outlet);
    } else if (before.size() > 1) {
      draft.title(before.get(before.size() - 2)).outlet(before.get(before.size() - 1));
    } else {
      before.forEach(draft::outlet);
    }
  }

  private void take(NexisLabel label) {
    switch (label.kind()) {
      case TITLE -> draft.title(label.value());
      case AUTHOR -> draft.credit(label.value());
      case SECTION -> draft.section(label.value());
      case LANGUAGE -> draft.language(Languages.tag(label.value()).orElse(""));
      case HEAD, END -> {}
    }
  }

  private Optional<NexisLabel> label(int at) {
    return NexisLabel.of(blocks.get(at));
  }

  private boolean isHead(int at) {
    return label(at).filter(label -> label.kind() != NexisLabel.Kind.END).isPresent();
  }

  private boolean isEnd(int at) {
    return isCopyright(blocks.get(at))
        || label(at)
            .filter(
                label ->
                    label.kind() == NexisLabel.Kind.END || label.kind() == NexisLabel.Kind.LANGUAGE)
            .isPresent();
  }

  private static boolean isCopyright(String block) {
    return block.startsWith("Copyright ")
        || block.startsWith("©")
        || block.startsWith("All Rights Reserved");
  }

  /** A date, with a weekday before it at most; a time or an edition may follow. */
  private static boolean isDate(String line) {
    List<DateText> dates = DateText.all(line);
    return line.length() <= LONGEST_DATE
        && !dates.isEmpty()
        && dates.get(0).start() <= LONGEST_WEEKDAY;
  }
}
