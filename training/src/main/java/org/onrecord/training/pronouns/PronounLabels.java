package org.onrecord.training.pronouns;

import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Optional;
import org.onrecord.text.WordList;
import org.onrecord.training.gold.GoldWords;
import org.onrecord.training.gold.LabelledArticle;

/** The antecedents of pronouns in the training articles, labelled by us: {@code pronouns.tsv}. */
final class PronounLabels {

  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final String NONE = "-";

  /** The antecedent of a pronoun. */
  private record Label(String family, Optional<String> first) {}

  /** The labels by article id and offset of the pronoun in code points. */
  private final Table<String, Integer, Label> labels;

  private PronounLabels(Table<String, Integer, Label> labels) {
    this.labels = labels;
  }

  static PronounLabels read() {
    Table<String, Integer, Label> labels = HashBasedTable.create();
    for (String line : WordList.lines(PronounLabels.class, "pronouns.tsv")) {
      List<String> columns = COLUMNS.splitToList(line);
      Optional<String> first = Optional.of(columns.get(3)).filter(name -> !name.equals(NONE));
      labels.put(
          columns.get(0), Integer.parseInt(columns.get(1)), new Label(columns.get(2), first));
    }
    return new PronounLabels(ImmutableTable.copyOf(labels));
  }

  /** Whether any pronoun of the article is labelled. */
  boolean has(LabelledArticle article) {
    return labels.containsRow(article.id());
  }

  /** Whether the pronoun at {@code point} of the article is labelled. */
  boolean has(LabelledArticle article, int point) {
    return labels.contains(article.id(), point);
  }

  /** Whether the labelled pronoun at {@code point} of the article refers to {@code name}. */
  boolean isMeant(LabelledArticle article, int point, String name) {
    Label label = labels.get(article.id(), point);
    return label != null
        && GoldWords.head(name).equals(GoldWords.family(label.family()))
        && label
            .first()
            .map(first -> GoldWords.words(name).contains(GoldWords.head(first)))
            .orElse(true);
  }
}
