package org.onrecord.read.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Widens the found part of an article to all paragraphs at the same kind of place: an article in
 * sections, or with each paragraph in boxes of its own, is spread over many branches of the tree.
 */
final class AlikeParagraphs {

  private static final int MIN_PARAGRAPHS = 3;
  private static final int MIN_LENGTH = 80;
  private static final double MAX_LINK_SHARE = 0.25;

  /** If the found part has less of the paragraphs at its kind of place, it is widened. */
  private static final double MIN_FOUND_SHARE = 0.7;

  /** The common box of the paragraphs must have little else. */
  private static final double MIN_SHARE_OF_BOX = 0.7;

  private final Element root;
  private final TextDensity density;

  AlikeParagraphs(Element root, TextDensity density) {
    this.root = root;
    this.density = density;
  }

  /** The elements, or the one that contains all paragraphs like those in them. */
  List<Element> widened(List<Element> found) {
    List<Element> paragraphs = root.select("p").stream().filter(this::isProse).toList();
    Set<Element> within = Sets.newIdentityHashSet();
    found.forEach(element -> within.addAll(element.select("p")));
    Map<String, List<Element>> byPlace = new HashMap<>();
    for (Element paragraph : paragraphs) {
      byPlace.computeIfAbsent(place(paragraph), any -> new ArrayList<>()).add(paragraph);
    }
    Optional<List<Element>> alike =
        byPlace.values().stream()
            .filter(group -> group.stream().anyMatch(within::contains))
            .max(Comparator.comparingInt(group -> length(group, within)));
    return alike
        .filter(group -> group.size() >= MIN_PARAGRAPHS)
        .filter(group -> length(group, within) < MIN_FOUND_SHARE * length(group))
        .map(AlikeParagraphs::commonBox)
        .filter(box -> isOneArticle(box, alike.get()))
        .<List<Element>>map(ImmutableList::of)
        .orElse(found);
  }

  private boolean isOneArticle(Element box, List<Element> paragraphs) {
    List<Element> all = box.select("p").stream().filter(this::isProse).toList();
    return box.select("article").size() < 2
        && box.select("h1").size() < 2
        && length(paragraphs) >= MIN_SHARE_OF_BOX * length(all);
  }

  private boolean isProse(Element paragraph) {
    return density.length(paragraph) > MIN_LENGTH && density.linkShare(paragraph) < MAX_LINK_SHARE;
  }

  private int length(List<Element> paragraphs) {
    return paragraphs.stream().mapToInt(density::length).sum();
  }

  private int length(List<Element> paragraphs, Set<Element> within) {
    return paragraphs.stream().filter(within::contains).mapToInt(density::length).sum();
  }

  /** The elements around a paragraph, by tag. */
  private String place(Element paragraph) {
    StringBuilder place = new StringBuilder();
    for (Element up = paragraph.parent(); up != null && up != root; up = up.parent()) {
      place.append(up.normalName()).append('>');
    }
    return place.toString();
  }

  private static Element commonBox(List<Element> paragraphs) {
    Element box = paragraphs.get(0);
    for (Element paragraph : paragraphs) {
      while (box.parent() != null && box != paragraph && !paragraph.parents().contains(box)) {
        box = box.parent();
      }
    }
    return box;
  }
}
