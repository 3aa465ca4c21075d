package org.onrecord.read.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The number of characters in the elements of a tree, and how many of them are links. */
final class TextDensity {

  private record Count(int all, int linked) {
    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(all + other.all, linked + other.linked);
    }
  }

  private final Map<Node, Count> counts = new IdentityHashMap<>();

  TextDensity(Element root) {
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            // Counted on the way back, when the children are counted.
          }

          @Override
          public void tail(Node node, int depth) {
            count(node);
          }
        });
  }

  private void count(Node node) {
    if (node instanceof TextNode text) {
      int length = text.isBlank() ? 0 : text.text().length();
      counts.put(node, new Count(length, 0));
    } else if (node instanceof Element element) {
      Count sum = Count.NONE;
      for (Node child : element.childNodes()) {
        sum = sum.plus(counts.getOrDefault(child, Count.NONE));
      }
      counts.put(node, element.normalName().equals("a") ? new Count(sum.all, sum.all) : sum);
    }
  }

  /** The characters in an element. */
  int length(Element element) {
    return counts.getOrDefault(element, Count.NONE).all;
  }

  /** The share of linked characters, from 0 to 1. */
  double linkShare(Element element) {
    Count count = counts.getOrDefault(element, Count.NONE);
    return count.all == 0 ? 0 : (double) count.linked / count.all;
  }
}
