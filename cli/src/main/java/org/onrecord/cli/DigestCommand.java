package org.onrecord.cli;

import org.onrecord.NewsIndex;

/** {@code onrecord digest}: what an index holds, in one word. */
final class DigestCommand implements Command {

  private final Syntax syntax =
      new Syntax(
              this,
              "digest",
              "Print a digest of all articles with their quotes and actors.",
              "It is the same for the same articles, in whatever order and from whatever files",
              "they came.")
          .footer("", "Example:", "  onrecord digest --index ~/news");

  private final Options options;

  DigestCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    try (NewsIndex index = options.index().builder().openReadOnly()) {
      String digest = index.digest();
      options.out().line(options.isJson() ? IndexJson.digest(digest) : digest);
      return Exit.DONE;
    }
  }
}
