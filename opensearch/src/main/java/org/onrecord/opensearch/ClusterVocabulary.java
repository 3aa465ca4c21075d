package org.onrecord.opensearch;

import com.google.common.base.Suppliers;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Ints;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.onrecord.engine.query.NameVariants;
import org.onrecord.engine.query.NameVariants.Variant;
import org.onrecord.engine.query.PersonNameGroups;
import org.onrecord.engine.query.TermVocabulary;
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.engine.schema.Schema;
import org.onrecord.engine.schema.SurfaceFormCount;
import org.onrecord.engine.schema.SurfaceFormField;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.search.Facet;
import org.onrecord.text.NameGroups;
import org.onrecord.text.NameKey;

/**
 * The term statistics of an index on a cluster: document frequencies by count queries, names from
 * the indexed spellings. Cached for one search.
 */
final class ClusterVocabulary implements TermVocabulary {

  private static final int MAX_FUZZY_MATCHES = 1000;

  private final ClusterIndex index;
  private final Supplier<List<Article>> foundArticles;
  private final Map<Term, Integer> frequencies = new HashMap<>();
  private final Map<String, List<Variant>> variants = new HashMap<>();
  private final Supplier<NameGroups> people = Suppliers.memoize(this::people);

  /**
   * @param foundArticles the articles that the search has found so far
   */
  ClusterVocabulary(ClusterIndex index, Supplier<List<Article>> foundArticles) {
    this.index = index;
    this.foundArticles = foundArticles;
  }

  @Override
  public int frequency(Term term) {
    return frequencies.computeIfAbsent(
        term, t -> Ints.saturatedCast(index.count(QueryDslWriter.write(new TermQuery(t)))));
  }

  @Override
  public void prefetch(Collection<Term> terms) {
    List<Term> unknown =
        terms.stream().distinct().filter(t -> !frequencies.containsKey(t)).toList();
    if (unknown.isEmpty()) {
      return;
    }
    List<Long> counts =
        index.counts(unknown.stream().map(t -> QueryDslWriter.write(new TermQuery(t))).toList());
    for (int i = 0; i < unknown.size(); i++) {
      frequencies.put(unknown.get(i), Ints.saturatedCast(counts.get(i)));
    }
  }

  @Override
  public int documentCount() {
    return Ints.saturatedCast(
        index.count(Json.object("exists", Json.object("field", Schema.TYPE))));
  }

  @Override
  public List<Variant> variants(String term) throws IOException {
    List<Variant> known = variants.get(term);
    if (known == null) {
      known = NameVariants.variants(this, term);
      variants.put(term, known);
    }
    return known;
  }

  @Override
  public Map<String, NameKey> soundingLike(NameKey key) {
    JsonObject fuzzy =
        Json.object(
            "fuzzy",
            Json.object(
                ClusterMapping.LEXICON + "." + ClusterMapping.SKELETON,
                Json.object(
                    "value",
                    key.skeleton(),
                    "fuzziness",
                    NameVariants.MAX_SKELETON_EDITS,
                    "rewrite",
                    "constant_score")));
    String name = ClusterMapping.LEXICON + "." + ClusterMapping.NAME;
    JsonObject body =
        Json.object(
            "size",
            MAX_SCANNED_TERMS,
            "query",
            fuzzy,
            "_source",
            false,
            "docvalue_fields",
            Json.array(List.of(name)),
            "sort",
            Json.array(List.of("_doc")));
    Map<String, NameKey> names = new HashMap<>();
    for (JsonElement hit : ClusterIndex.hits(index.search(body))) {
      JsonObject fields = hit.getAsJsonObject().getAsJsonObject("fields");
      String found = fields.getAsJsonArray(name).get(0).getAsString();
      names.put(found, NameKey.of(found));
    }
    return names;
  }

  @Override
  public Set<String> typosOf(String name) {
    return fuzzyTerms(List.of(Schema.ACTOR), name, NameVariants.MAX_TYPO_EDITS, 0).keySet();
  }

  /** Words of the articles found, which suffices for highlighting. */
  @Override
  public Map<String, Integer> prefixMatches(Collection<String> fields, String prefix) {
    Map<String, Integer> words = new TreeMap<>();
    for (Article article : foundArticles.get()) {
      for (String text : List.of(article.title(), article.standfirst(), article.body())) {
        for (String word : Analyzers.terms(Analyzers.names(), text)) {
          if (word.startsWith(prefix)) {
            words.merge(word, 1, Integer::sum);
          }
        }
      }
    }
    return words;
  }

  @Override
  public Map<String, Integer> fuzzyMatches(Collection<String> fields, String word, int edits) {
    Map<String, Integer> words = edits == 0 ? new TreeMap<>() : fuzzyTerms(fields, word, edits, 1);
    for (String field : fields) {
      int exactFrequency = frequency(new Term(field, word));
      if (exactFrequency > 0) {
        words.merge(word, exactFrequency, Integer::sum);
      }
    }
    return words;
  }

  @Override
  public Map<String, Long> names(Facet facet, String field, Collection<String> terms) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    return index.values(QueryDslWriter.write(any.build()), Schema.facet(facet), "");
  }

  @Override
  public Map<String, Set<Actor.Kind>> kinds(Collection<String> names) {
    JsonObject articles = ClusterQueries.terms(Schema.facet(Facet.ACTOR), names);
    Map<String, Set<Actor.Kind>> kinds = new HashMap<>();
    for (String term : index.values(articles, Schema.SURFACE_FORM, "").keySet()) {
      SurfaceFormCount naming = SurfaceFormField.parse(term);
      if (names.contains(naming.name())) {
        kinds.computeIfAbsent(naming.name(), name -> new HashSet<>()).add(naming.kind());
      }
    }
    return kinds;
  }

  /** Costs as much as counting all names of an index, so it is found out once for a search. */
  @Override
  public NameGroups nameGroups(Facet facet) {
    boolean isOfPeople = facet.equals(Facet.ACTOR) || facet.equals(Facet.SPEAKER);
    return isOfPeople ? people.get() : NameGroups.NONE;
  }

  private NameGroups people() {
    Map<String, Long> names = new HashMap<>();
    JsonObject all = Json.object("match_all", new JsonObject());
    for (Facet facet : List.of(Facet.ACTOR, Facet.SPEAKER)) {
      index
          .values(all, Schema.facet(facet), "")
          .forEach((name, count) -> names.merge(name, count, Long::sum));
    }
    Set<String> surfaceForms = index.values(all, Schema.SURFACE_FORM, "").keySet();
    return PersonNameGroups.identities(
        names, Iterables.transform(surfaceForms, SurfaceFormField::parse));
  }

  private Map<String, Integer> fuzzyTerms(
      Collection<String> fields, String word, int edits, int prefixLength) {
    JsonObject suggest = Json.object("text", word);
    for (String field : fields) {
      suggest.add(field, Json.object("term", termSuggester(field, edits, prefixLength)));
    }
    JsonObject response = index.search(Json.object("size", 0, "suggest", suggest));
    Map<String, Integer> words = new TreeMap<>();
    for (String field : fields) {
      for (JsonElement of : response.getAsJsonObject("suggest").getAsJsonArray(field)) {
        for (JsonElement option : of.getAsJsonObject().getAsJsonArray("options")) {
          JsonObject each = option.getAsJsonObject();
          words.merge(each.get("text").getAsString(), each.get("freq").getAsInt(), Integer::sum);
        }
      }
    }
    return words;
  }

  private static JsonObject termSuggester(String field, int edits, int prefixLength) {
    return Json.object(
        "field",
        field,
        "suggest_mode",
        "always",
        "max_edits",
        edits,
        "prefix_length",
        prefixLength,
        "min_word_length",
        1,
        "accuracy",
        0,
        "max_term_freq",
        Integer.MAX_VALUE,
        "size",
        MAX_FUZZY_MATCHES,
        "shard_size",
        MAX_FUZZY_MATCHES);
  }
}
