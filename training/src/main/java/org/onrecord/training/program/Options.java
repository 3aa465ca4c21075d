package org.onrecord.training.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;

/** The arguments of a program: words, and options with one value each. */
public final class Options {

  private final ImmutableList<String> words;
  private final ImmutableListMultimap<String, String> values;

  private Options(ImmutableList<String> words, ImmutableListMultimap<String, String> values) {
    this.words = words;
    this.values = values;
  }

  /**
   * Parses arguments.
   *
   * @param names the known options
   * @throws Program.UsageException for an unknown option, or one without a value
   */
  public static Options of(List<String> arguments, String... names) {
    ImmutableList<String> known = ImmutableList.copyOf(names);
    ImmutableList.Builder<String> words = ImmutableList.builder();
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        words.add(argument);
      } else if (!known.contains(argument)) {
        throw new Program.UsageException("unknown option " + argument);
      } else if (i + 1 == arguments.size()) {
        throw new Program.UsageException(argument + " needs a value");
      } else {
        values.put(argument, arguments.get(++i));
      }
    }
    return new Options(words.build(), values.build());
  }

  public ImmutableList<String> words() {
    return words;
  }

  /**
   * The only word.
   *
   * @param what describes the word, for the message
   */
  public String only(String what) {
    if (words.size() != 1) {
      throw new Program.UsageException("expected " + what + ", got " + words.size() + " arguments");
    }
    return words.get(0);
  }

  /** All values of an option, in order. */
  public ImmutableList<String> all(String option) {
    return values.get(option);
  }

  public Optional<String> last(String option) {
    return Optional.ofNullable(Iterables.getLast(values.get(option), null));
  }
}
