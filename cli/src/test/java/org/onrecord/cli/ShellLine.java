package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The commands of a line of shell, as far as the documentation writes them. */
final class ShellLine {

  private static final Pattern ONRECORD = Pattern.compile("(?:\\./|bin/)?onrecord");

  private final List<List<String>> commands = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean isWord;

  private ShellLine() {}

  /** The arguments of each call of {@code onrecord} in a line, pipes and lists taken apart. */
  static List<List<String>> onrecordCalls(String line) {
    ShellLine parsed = new ShellLine();
    parsed.parse(line);
    return parsed.commands.stream()
        .filter(words -> ONRECORD.matcher(words.get(0)).matches())
        .map(words -> words.subList(1, words.size()))
        .toList();
  }

  private void parse(String line) {
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote != 0) {
        word.append(c);
      } else if (c == '\'' || c == '"') {
        quote = c;
        isWord = true;
      } else if (c == '#' && !isWord) {
        break;
      } else if (c == '|' || c == ';' || c == '&') {
        endCommand();
      } else if (c == ' ' || c == '\t') {
        endWord();
      } else {
        word.append(c);
        isWord = true;
      }
    }
    endCommand();
  }

  private void endWord() {
    if (isWord) {
      words.add(word.toString());
      word.setLength(0);
      isWord = false;
    }
  }

  private void endCommand() {
    endWord();
    int redirection = words.indexOf(">");
    List<String> command = redirection < 0 ? words : words.subList(0, redirection);
    if (!command.isEmpty() && command.get(0).equals("$")) {
      command = command.subList(1, command.size());
    }
    if (!command.isEmpty()) {
      commands.add(List.copyOf(command));
    }
    words.clear();
  }
}
