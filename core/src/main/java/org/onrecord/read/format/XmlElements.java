package org.onrecord.read.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds XML elements by local name, whatever the prefix, ignoring case. */
final class XmlElements {

  private XmlElements() {}

  /** The name without its prefix, in lower case. */
  static String name(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** The children with some names, in document order. */
  static List<Element> children(Element parent, String... names) {
    return named(parent.children().stream(), names).toList();
  }

  /** All descendants with some names. */
  static List<Element> all(Element parent, String... names) {
    return named(parent.stream().skip(1), names).toList();
  }

  /** The first descendant with the first of several names that occurs. */
  static Optional<Element> first(Element parent, String... names) {
    return Arrays.stream(names).flatMap(name -> all(parent, name).stream()).findFirst();
  }

  /**
   * The text of the first child with the first of several names that occurs; empty if there is
   * none.
   */
  static String text(Element parent, String... names) {
    return Arrays.stream(names)
        .flatMap(name -> children(parent, name).stream())
        .map(Element::wholeText)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** As {@link #text}, at any depth. */
  static String deepText(Element parent, String... names) {
    return Arrays.stream(names)
        .flatMap(name -> all(parent, name).stream())
        .map(Element::wholeText)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  /** An attribute of the first element with a name; empty if there is none. */
  static String attribute(Element parent, String name, String attribute) {
    return all(parent, name).stream()
        .map(element -> element.attr(attribute))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  private static Stream<Element> named(Stream<Element> elements, String... names) {
    return elements.filter(element -> Arrays.asList(names).contains(name(element)));
  }
}
