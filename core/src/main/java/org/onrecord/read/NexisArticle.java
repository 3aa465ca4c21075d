package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One article of a Nexis export: outlet, date and title in blocks of their own, labelled lines, the
 * words, labelled lines again, and a copyright.
 */
final class NexisArticle {

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
    boolean unparted = lines.stream().noneMatch(Text::isBlank);
    this.blocks = unparted ? lines.stream().map(Text::trim).toList() : parted;
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
   * Above the labels: the outlet, then the date, then the title; a copyright may stand anywhere.
   */
  private void head(List<String> head) {
    List<String> title = new ArrayList<>();
    boolean dated = head.stream().noneMatch(NexisArticle::isDate);
    String first = "";
    for (String block : head) {
      if (isCopyright(block)) {
        continue;
      }
      if (isDate(block) && title.isEmpty()) {
        dated = true;
        draft.date(block.replace('\n', ' '));
      } else if (!dated || draft.isUndated()) {
        first = first.isEmpty() ? block.replace('\n', ' ') : first;
      } else {
        title.add(block.replace('\n', ' '));
      }
    }
    draft.outlet(first);
    // Where the date comes last, as in documents, what comes first is the title.
    draft.title(title.isEmpty() ? first : title.get(0));
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

  private static boolean isDate(String block) {
    return block.length() < 100 && !DateText.all(block.replace('\n', ' ')).isEmpty();
  }
}
