package org.onrecord.training.gold;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.model.Actor.Kind;
import org.onrecord.names.LabelledName;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

/**
 * A text with labelled names, from a line of JSON: {@code text} and {@code entities}, each an array
 * of start, end (in code points) and PER, ORG or LOC.
 */
public record LabelledNames(String id, String text, List<LabelledName> names) {

  private static final Map<String, Kind> KINDS =
      Map.of("PER", Kind.PERSON, "ORG", Kind.ORGANIZATION, "LOC", Kind.PLACE);

  /** Reads the texts of a file. */
  public static List<LabelledNames> read(Path file) throws IOException {
    List<LabelledNames> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        texts.add(parse(line));
      }
    }
    return texts;
  }

  /** The text with its tokens replaced, and the spans of the names adjusted. */
  public LabelledNames rewritten(Function<Token, String> word) {
    StringBuilder changed = new StringBuilder(text.length());
    int[] moved = new int[text.length() + 1];
    int at = 0;
    for (Token token : Tokenizer.tokens(text)) {
      changed.append(text, at, token.start());
      Arrays.fill(moved, token.start(), token.end(), changed.length());
      changed.append(word.apply(token));
      at = token.end();
      moved[at] = changed.length();
    }
    changed.append(text, at, text.length());
    return new LabelledNames(
        id,
        changed.toString(),
        names.stream()
            .map(name -> new LabelledName(moved[name.start()], moved[name.end()], name.kind()))
            .toList());
  }

  private static LabelledNames parse(String line) {
    JsonObject article = JsonParser.parseString(line).getAsJsonObject();
    String text = article.get("text").getAsString();
    int[] offsets = text.codePoints().map(Character::charCount).toArray();
    int[] utf16 = new int[offsets.length + 1];
    for (int i = 0; i < offsets.length; i++) {
      utf16[i + 1] = utf16[i] + offsets[i];
    }
    List<LabelledName> names = new ArrayList<>();
    for (JsonElement element : article.getAsJsonArray("entities")) {
      JsonArray name = element.getAsJsonArray();
      Kind kind = KINDS.get(name.get(2).getAsString());
      if (kind != null) {
        names.add(
            new LabelledName(utf16[name.get(0).getAsInt()], utf16[name.get(1).getAsInt()], kind));
      }
    }
    return new LabelledNames(article.get("id").getAsString(), text, names);
  }
}
