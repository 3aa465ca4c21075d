package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;

class NameCompleterTest {

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static NewsIndex index;

  @BeforeAll
  static void indexAnArticle() {
    index = NewsIndex.open(folder);
    index.add(
        Article.builder("talks").author("Imogen Farr").body("It rained on Halmouth.").build());
    index.commit();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void theFirstWordMayBeACommand() throws Exception {
    assertThat(candidates("qu")).containsExactly("quotes");
    assertThat(candidates("search qu")).isEmpty();
  }

  @Test
  void fieldsAreCompletedEverywhere() throws Exception {
    assertThat(candidates("search sp")).containsExactly("speaker:");
    assertThat(candidates("si")).contains("since:", "similar");
  }

  @Test
  void namesAreCompletedByAnyOfTheirWords() throws Exception {
    assertThat(candidates("search Far")).contains("Imogen Farr");
    assertThat(candidates("author:Far")).containsExactly("author:\"Imogen Farr\"");
    assertThat(candidates("title:Far")).isEmpty();
  }

  @Test
  void onlyAuthorsAreOfferedForAnAuthor() throws Exception {
    assertThat(candidates("speaker:Far")).isEmpty();
    assertThat(candidates("quotes --author Far")).containsExactly("'Imogen Farr'");
    assertThat(candidates("quotes --speaker Far")).isEmpty();
  }

  @Test
  void valuesOfOptionsAreCompleted() throws Exception {
    assertThat(candidates("search --facet au")).containsExactly("author");
    assertThat(candidates("quotes --kind p")).containsExactly("partial");
    assertThat(candidates("actors --kind p")).containsExactly("person", "place");
    assertThat(candidates("timeline --by y")).containsExactly("year");
  }

  @Test
  void whatShowsAnArticleTakesItsId() throws Exception {
    assertThat(candidates("show ta")).containsExactly("talks");
    assertThat(candidates("similar x")).isEmpty();
  }

  private static List<String> candidates(String line) throws Exception {
    List<Candidate> candidates = new ArrayList<>();
    try (DumbTerminal terminal = new DumbTerminal(System.in, System.out)) {
      new NameCompleter(() -> index)
          .complete(
              new LineReaderImpl(terminal),
              new DefaultParser().parse(line, line.length(), ParseContext.COMPLETE),
              candidates);
    }
    return candidates.stream().map(Candidate::value).toList();
  }
}
