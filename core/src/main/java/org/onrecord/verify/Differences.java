package org.onrecord.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.verify.Alignment.Step;
import org.onrecord.verify.ClaimWords.Item;
import org.onrecord.verify.ClaimWords.Kind;

/** Names the differences of an alignment, in the order of the claim. */
final class Differences {

  private final Alignment alignment;
  private final List<Block> blocks = new ArrayList<>();

  /** A run of steps that differ, with the kind of the item that they belong to. */
  private record Block(Kind kind, List<Word> claimed, List<Word> found) {
    Block(Kind kind) {
      this(kind, new ArrayList<>(), new ArrayList<>());
    }
  }

  private Differences(Alignment alignment) {
    this.alignment = alignment;
  }

  static ImmutableList<Difference> of(Alignment alignment) {
    Differences differences = new Differences(alignment);
    differences.collect();
    return differences.list();
  }

  private void collect() {
    Block open = new Block(Kind.WORD);
    int openItem = Alignment.NONE;
    for (Step step : alignment.steps()) {
      Item item = step.item() == Alignment.NONE ? null : alignment.claim().items().get(step.item());
      Word found = step.word() == Alignment.NONE ? null : alignment.found().get(step.word());
      if (item != null && item.kind() != Kind.WORD) {
        if (openItem != step.item()) {
          close(open);
          open = new Block(item.kind());
          open.claimed().addAll(item.words());
          openItem = step.item();
        }
        if (found != null) {
          open.found().add(found);
        }
        continue;
      }
      if (openItem != Alignment.NONE || item != null && found != null && isSame(item, found)) {
        close(open);
        open = new Block(Kind.WORD);
        openItem = Alignment.NONE;
      }
      if (item != null && found != null && isSame(item, found)) {
        if (!isSameSpelling(item.word(), found)) {
          Block spelling = new Block(Kind.WORD);
          spelling.claimed().add(item.word());
          spelling.found().add(found);
          blocks.add(spelling);
        }
        continue;
      }
      if (item != null) {
        open.claimed().add(item.word());
      }
      if (found != null) {
        open.found().add(found);
      }
    }
    close(open);
  }

  private void close(Block block) {
    if (!block.claimed().isEmpty() || block.found().stream().anyMatch(word -> !word.isEllipsis())) {
      blocks.add(block);
    }
  }

  private static boolean isSame(Item item, Word found) {
    return item.word().key().equals(found.key());
  }

  private static boolean isSameSpelling(Word claimed, Word found) {
    return letters(claimed).equals(letters(found));
  }

  private static String letters(Word word) {
    String bare = word.text().replaceAll("[^\\p{L}\\p{N}]", "");
    return bare.isEmpty() || isSymbol(word) ? word.key() : Spelling.folded(bare);
  }

  private static boolean isSymbol(Word word) {
    return !Character.isLetterOrDigit(word.text().codePointAt(0));
  }

  private ImmutableList<Difference> list() {
    ImmutableList.Builder<Difference> list = ImmutableList.builder();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<Block> moved = block.claimed().isEmpty() ? Optional.empty() : origin(block);
      if (moved.isPresent()) {
        list.add(
            new Difference(
                Difference.Kind.MOVE,
                text(block.claimed()),
                text(block.claimed()),
                movedMeaning(block),
                true));
      } else if (!isOrigin(block)) {
        difference(block).ifPresent(list::add);
      }
    }
    return list.build();
  }

  /** The deletion that an insertion has the words of. */
  private Optional<Block> origin(Block insertion) {
    return insertion.kind() == Kind.WORD && insertion.found().isEmpty()
        ? blocks.stream().filter(block -> isPair(insertion, block)).findFirst()
        : Optional.empty();
  }

  private boolean isOrigin(Block deletion) {
    return blocks.stream().anyMatch(block -> isPair(block, deletion));
  }

  private static boolean isPair(Block insertion, Block deletion) {
    return insertion.kind() == Kind.WORD
        && deletion.kind() == Kind.WORD
        && insertion.found().isEmpty()
        && deletion.claimed().isEmpty()
        && !insertion.claimed().isEmpty()
        && keys(insertion.claimed()).equals(keys(deletion.found()));
  }

  private static List<String> keys(List<Word> words) {
    return words.stream().map(Word::key).filter(key -> !key.isEmpty()).toList();
  }

  private static Optional<Boolean> movedMeaning(Block block) {
    return block.claimed().stream().anyMatch(MeaningRules::isNegation)
        ? Optional.of(true)
        : Optional.empty();
  }

  private Optional<Difference> difference(Block block) {
    String claimed = text(block.claimed());
    String found = text(block.found());
    return switch (block.kind()) {
      case ELLIPSIS ->
          keys(block.found()).isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Difference(
                      Difference.Kind.GAP, claimed, found, turnedWithout(block.found()), false));
      case BRACKET ->
          keys(block.claimed()).equals(keys(block.found()))
              ? Optional.empty()
              : Optional.of(
                  new Difference(
                      Difference.Kind.BRACKET,
                      "[" + claimed + "]",
                      found,
                      Optional.of(MeaningRules.isTurnedByBracket(block.claimed(), block.found())),
                      false));
      case WORD -> Optional.of(replaced(block, claimed, found));
    };
  }

  /** Whole sentences left out leave the others as they are, as far as the lists can tell. */
  private Optional<Boolean> turnedWithout(List<Word> left) {
    boolean turns = MeaningRules.isTurnedWithout(left);
    return turns && isWholeSentences(left) ? Optional.empty() : Optional.of(turns);
  }

  private boolean isWholeSentences(List<Word> left) {
    int first = alignment.found().indexOf(left.get(0));
    return left.get(left.size() - 1).endsSentence()
        && first > 0
        && alignment.found().get(first - 1).endsSentence();
  }

  private static Difference replaced(Block block, String claimed, String found) {
    Difference.Kind kind =
        block.claimed().isEmpty()
            ? Difference.Kind.DELETE
            : block.found().isEmpty() ? Difference.Kind.INSERT : Difference.Kind.REPLACE;
    boolean isSpelling = keys(block.claimed()).equals(keys(block.found()));
    Optional<Boolean> turns =
        isSpelling ? Optional.of(false) : MeaningRules.turns(block.claimed(), block.found());
    return new Difference(kind, claimed, found, turns, !isSpelling);
  }

  private static String text(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
