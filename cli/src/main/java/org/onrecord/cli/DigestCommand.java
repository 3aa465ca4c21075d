package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord digest}: what an index holds, in one word. */
@Command(
    name = "digest",
    description = {
      "Print a digest of all articles with their quotes and actors: the same for the",
      "same articles, in whatever order and from whatever files they came."
    },
    footer = {"", "Example:", "  onrecord digest --index ~/news"})
final class DigestCommand implements Callable<Integer> {

  @Mixin private final Options options;

  DigestCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    try (NewsIndex index = options.index().builder().openReadOnly()) {
      String digest = index.digest();
      options.out().line(options.isJson() ? JsonLines.digest(digest) : digest);
      return Exit.DONE;
    }
  }
}
