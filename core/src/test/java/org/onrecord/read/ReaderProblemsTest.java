package org.onrecord.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.CpuTime;
import org.onrecord.model.Quote;

class ReaderProblemsTest {

  private static final String KEPT = "; the rest of the article was kept";

  @Test
  void aBrokenLineStopsNoOther() {
    CollectingSink gathered =
        CollectingSink.from(
            "clippings/x.jsonl",
            "{\"title\":\"One\"}\n7\n\n[1]\n{\"title\":\n\"words\"\nnull\n{\"url\":\"u\"}\n{\"title\":\"Two\"} x\n{\"title\":\"Three\"}");

    assertThat(gathered.articles).extracting("title").containsExactly("One", "Three");
    assertThat(gathered.messages())
        .containsExactly(
            "clippings/x.jsonl line 2: not a JSON object (found a number); the other lines were read",
            "clippings/x.jsonl line 4: not a JSON object (found an array); the other lines were read",
            "clippings/x.jsonl line 5: not JSON (End of input at column 10 path $.title); the other lines were read",
            "clippings/x.jsonl line 6: not a JSON object (found a string); the other lines were read",
            "clippings/x.jsonl line 7: not a JSON object (found null); the other lines were read",
            "clippings/x.jsonl line 8: has no text (no \"title\", \"body\" or \"text\"); the other lines were read",
            "clippings/x.jsonl line 9: not JSON (text after the end of the value); the other lines were read");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"quotes\":7                     | \"quotes\" is a number; expected an array",
        "\"quotes\":[[]]                  | \"quotes[0]\" is an array; expected a quote",
        "\"quotes\":[{\"kind\":\"direct\"}] | \"quotes[0]\": has no \"text\"",
        "\"quotes\":[{\"text\":\"No\",\"kind\":\"loud\"}] | \"quotes[0]\": \"kind\" is loud; expected direct, partial, indirect or attitude",
        "\"quotes\":[{\"text\":\"No\",\"start\":5,\"end\":2}] | \"quotes[0]\": offsets 5–2 are outside the body (0–16)",
        "\"quotes\":[{\"text\":\"No\",\"start\":5,\"end\":99}] | \"quotes[0]\": offsets 5–99 are outside the body (0–16)",
        "\"quotes\":[{\"text\":\"No\",\"start\":6,\"end\":10}] | \"quotes[0]\": offsets 6–10 contain “said”, not “No”",
        "\"quotes\":[{\"text\":\"No\",\"start\":0.5,\"end\":10}] | \"quotes[0]\": \"start\" is a number; expected a whole number",
        "\"quotes\":[{\"text\":\"No\",\"in\":\"lead\",\"start\":1,\"end\":3}] | \"quotes[0]\": \"in\" is lead; expected body, title or standfirst",
        "\"quotes\":[{\"text\":\"No\",\"speaker\":[]}] | \"quotes[0]\": \"speaker\" is an array; expected a name or an object",
        "\"quotes\":[{\"text\":\"No\",\"speaker\":{}}] | \"quotes[0]\": \"speaker\": has neither \"text\" nor \"name\"",
        "\"quotes\":[{\"text\":\"No\",\"speaker\":{\"name\":\"Mina\",\"confidence\":2}}] | \"quotes[0]\": \"speaker\": \"confidence\" is 2; expected a number from 0 to 1",
        "\"quotes\":[{\"text\":\"No\",\"utterance\":0}] | \"quotes[0]\": \"utterance\" is 0; expected 1 or more",
        "\"quotes\":[{\"text\":\"No\",\"clause\":\"all\"}] | \"quotes[0]\": \"clause\" is a string; expected an object",
        "\"quotes\":[{\"text\":\"No\",\"clause\":{\"start\":9,\"end\":99}}] | \"quotes[0]\": \"clause\": offsets 9–99 are outside the body (0–16)",
        "\"quotes\":[{\"text\":\"No\",\"cue\":\"sang\"}] | \"quotes[0]\": \"cue\" (sang) is not in the quote's paragraph",
        "\"actors\":{}                    | \"actors\" is an object; expected an array",
        "\"actors\":[{}]                  | \"actors[0]\": has no \"name\"",
        "\"actors\":[5]                   | \"actors[0]\" is a number; expected an actor",
        "\"actors\":[{\"name\":\"Mina\",\"kind\":\"cat\"}] | \"actors[0]\": \"kind\" is cat; expected person, organization or place",
        "\"actors\":[{\"name\":\"Mina\",\"mentions\":[3]}] | \"actors[0]\": \"mentions\" is a number; expected a list of objects or strings",
        "\"actors\":[{\"name\":\"Mina\",\"mentions\":[{\"start\":0,\"end\":2,\"text\":\"Mina\"}]}] | \"actors[0]\": \"mentions\": offsets 0–2 contain ““N”, not “Mina”",
        "\"attributes\":[]                | \"attributes\" is an array; expected an object",
        "\"attributes\":{\"a\":{}}        | \"attributes.a\" is an object; expected a string, number or boolean",
        "\"authors\":[7]                  | \"authors\" is a number; expected a name",
        "\"standfirst\":[]                | \"standfirst\" is an array; expected a string",
        "\"published\":\"soon\"           | \"published\" (soon) is not a known date format; write it as 2025-04-19",
        "\"date\":\"2031-01-01\"          | \"date\" (2031-01-01) is in the future and was ignored",
        "\"published\":{\"date\":\"x\"}   | \"published\" ({\"date\":\"x\"}) is not a known date format; write it as 2025-04-19",
      })
  void aBrokenFieldIsReportedAndTheArticleKept(String field, String reason) {
    CollectingSink gathered =
        CollectingSink.from("x.jsonl", "{\"body\":\"“No,” said Mina.\"," + field + "}");

    assertThat(gathered.articles).hasSize(1);
    assertThat(gathered.messages()).containsExactly("x.jsonl line 1: " + reason + KEPT);
  }

  @Test
  void aQuoteWhoseOffsetsLieIsFoundByItsText() {
    CollectingSink gathered =
        CollectingSink.from(
            "x.jsonl",
            "{\"body\":\"“No,” said Mina.\",\"quotes\":[{\"text\":\"No\",\"start\":6,\"end\":10}]}");

    assertThat(gathered.articles.get(0).quotes()).extracting(Quote::text).containsExactly("“No,”");
  }

  @Test
  void manyProblemsOfOneArticleAreCounted() {
    CollectingSink gathered =
        CollectingSink.from(
            "x.jsonl", "{\"title\":\"Fish\",\"quotes\":[" + Strings.repeat("[],", 14) + "[]]}");

    assertThat(gathered.messages())
        .hasSize(11)
        .last()
        .isEqualTo("x.jsonl line 1: 5 further problems; the article was kept");
  }

  @Test
  void aLineOfALaterVersionIsRefused() {
    assertThat(
            CollectingSink.from("x.jsonl", "{\"schema\":2,\"type\":\"article\",\"title\":\"Fish\"}")
                .messages())
        .containsExactly(
            "x.jsonl line 1: has schema 2, which this version does not read; update Onrecord");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.txt   | ``                        | a.txt: is empty or has no text",
        "a.txt   | ` \n\t`                   | a.txt: is empty or has no text",
        "a.jsonl | ` \n `                    | a.jsonl: is empty or has no text",
        "a.json  | ` `                       | a.json: is empty or has no text",
        "a.json  | []                        | a.json: is empty or has no text",
        "a.md    | `---\ntitle: \n---\n`     | a.md: is empty or has no text",
        "a.json  | 7                         | a.json: not a JSON object (found a number)",
        "a.json  | [7]                       | a.json entry 1: not a JSON object (found a number); the other entries were read",
        "a.json  | `[{\"title\":\"Fish\"}] 7` | a.json: has text after the end of the JSON value; write one article per line (.jsonl), or an array",
      })
  void aFileWithoutAnArticleSaysWhy(String name, String text, String message) {
    assertThat(CollectingSink.from(name, text).messages()).containsExactly(message);
  }

  @Test
  void anArrayThatBreaksKeepsWhatCameBefore() {
    CollectingSink gathered =
        CollectingSink.from("a.json", "[{\"title\":\"One\"},\n{\"title\":\"Two\"},\n{\"title\"");

    assertThat(gathered.articles).hasSize(2);
    assertThat(gathered.messages())
        .containsExactly(
            "a.json: not JSON (End of input at line 3 column 9 path $[2].title); the 2 entries before it were read");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThat(CollectingSink.from("a.txt", "\u0089PNG\u0000\u0000").messages())
        .containsExactly("a.txt: is binary, not text");
    assertThat(CollectingSink.from("a", Strings.repeat("\u0001\u0002ab", 50)).messages())
        .containsExactly("a: is binary, not text");
  }

  @Test
  void textIsDecodedByItsBytes() {
    String text = "Fischmarkt schließt\n\nDie Händler gingen.";

    assertThat(CollectingSink.from("a.txt", text.getBytes(ISO_8859_1)).one().title())
        .isEqualTo("Fischmarkt schließt");
    assertThat(CollectingSink.from("a.txt", ("\uFEFF" + text).getBytes(UTF_16LE)).one().title())
        .isEqualTo("Fischmarkt schließt");
    assertThat(CollectingSink.from("a.txt", ("\uFEFF" + text).getBytes(UTF_8)).one().title())
        .isEqualTo("Fischmarkt schließt");
    assertThat(
            CollectingSink.from(
                    "a.jsonl",
                    "\uFEFF{\"title\":\"schließt\"}\n{\"title\":\"é\"}".getBytes(UTF_16LE))
                .articles)
        .hasSize(2);
    assertThat(
            CollectingSink.from("a.jsonl", "{\"title\":\"schließt\"}".getBytes(ISO_8859_1))
                .one()
                .title())
        .isEqualTo("schließt");
  }

  @Test
  void aFileThatCannotBeOpenedIsReported(@TempDir Path folder) throws IOException {
    CollectingSink gathered = new CollectingSink();
    ArticleReader.create().read(folder.resolve("none.txt"), "none.txt", gathered);
    ArticleReader.create().read(folder, "folder", gathered);

    assertThat(gathered.messages())
        .containsExactly(
            "none.txt: does not exist; check the path",
            "folder: is a folder; pass its files instead");

    Path locked = Files.createFile(folder.resolve("locked.txt"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "run by root, whom permissions do not stop");
    ArticleReader.create().read(locked, "locked.txt", gathered);
    assertThat(gathered.messages())
        .last()
        .isEqualTo("locked.txt: permission denied; check the file's permissions");
  }

  @Test
  void aStreamThatBreaksIsReported() {
    CollectingSink gathered = new CollectingSink();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the cable was cut");
          }
        };
    ArticleReader.create().read(broken, "a.txt", gathered);

    assertThat(gathered.messages())
        .containsExactly(
            "a.txt: cannot be read completely (the cable was cut); check the file and index it again");
  }

  @Test
  void hugeInputIsReportedAndWhatFollowsIsRead() {
    String huge = Strings.repeat("word ", 14_000_000);

    assertThat(CollectingSink.from("a.txt", huge).messages())
        .containsExactly(
            "a.txt: is longer than 16 MB; split it, or convert it to one article per line (.jsonl)");
    CollectingSink lines =
        CollectingSink.from("a.jsonl", "{\"body\":\"" + huge + "\"}\n{\"title\":\"Fish\"}");
    assertThat(lines.articles).extracting("title").containsExactly("Fish");
    assertThat(lines.messages())
        .containsExactly(
            "a.jsonl line 1: is longer than 64 MB; split it; the other lines were read");
  }

  @Test
  void deepNestingIsReported() {
    for (String deep :
        List.of(Strings.repeat("[", 100_000), "{\"body\":" + Strings.repeat("{\"a\":", 100_000))) {
      assertThat(CollectingSink.from("a.jsonl", deep).messages())
          .hasSize(1)
          .first()
          .asString()
          .contains("Nesting limit 64");
      assertThat(CollectingSink.from("a.json", deep).messages())
          .hasSize(1)
          .first()
          .asString()
          .contains("Nesting limit 64");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md|Fish market closes\n\n* *x",
        "a.md|---\ntitle: [\"*\"]\n---\nTraders left.",
        "a.jsonl|{\"body\":\"a*a\",\"quotes\":[\"a*ab\",\"a*ac\"],\"actors\":[\"a*\"]}",
        "a.txt|By *, *\n\nMay *, 2025",
      })
  void repetitionCostsLittle(String form) {
    String name = form.substring(0, form.indexOf('|'));
    String text = form.substring(form.indexOf('|') + 1);
    for (String part : List.of(" ", "a", "\\\"", "a ", "(", "[")) {
      String repeated = text.replace("*", Strings.repeat(part, 100_000));
      CpuTime.assertWithin(
          Duration.ofSeconds(10),
          () -> {
            CollectingSink gathered = CollectingSink.from(name, repeated);
            assertThat(gathered.articles.size() + gathered.problems.size()).isPositive();
          });
    }
  }
}
