package org.onrecord.cli.output;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.onrecord.cli.terminal.PlainText;

/**
 * The results of checks as JUnit XML, which CI servers read: a test suite with a test case for each
 * check.
 */
public final class JUnitReport {

  private static final String SUITE = "onrecord check";

  private final List<Check> checks = new ArrayList<>();

  /**
   * A check.
   *
   * @param group what kind of check it is
   * @param fault why it failed; empty if it passed
   */
  private record Check(String group, String name, Optional<String> fault, boolean isError) {}

  /** Adds a check that was made. */
  public void add(String group, String name, Optional<String> fault) {
    checks.add(new Check(group, name, fault, false));
  }

  /** Adds a check that could not be made. */
  public void addError(String group, String name, String reason) {
    checks.add(new Check(group, name, Optional.of(reason), true));
  }

  /** The document. */
  public String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml, "");
      xml.writeStartElement("testsuites");
      line(xml, "  ");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", SUITE);
      xml.writeAttribute("tests", Integer.toString(checks.size()));
      xml.writeAttribute("failures", Long.toString(count(false)));
      xml.writeAttribute("errors", Long.toString(count(true)));
      for (Check check : checks) {
        write(check, xml);
      }
      line(xml, "  ");
      xml.writeEndElement();
      line(xml, "");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return text.append('\n').toString();
  }

  private long count(boolean isError) {
    return checks.stream()
        .filter(check -> check.fault.isPresent() && check.isError == isError)
        .count();
  }

  private static void write(Check check, XMLStreamWriter xml) throws XMLStreamException {
    line(xml, "    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", "onrecord." + check.group);
    xml.writeAttribute("name", printable(check.name));
    if (check.fault.isPresent()) {
      line(xml, "      ");
      xml.writeEmptyElement(check.isError ? "error" : "failure");
      xml.writeAttribute("message", printable(check.fault.get()));
      line(xml, "    ");
    }
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml, String indent) throws XMLStreamException {
    xml.writeCharacters("\n" + indent);
  }

  /** Replaces characters that XML cannot hold. */
  private static String printable(String text) {
    return PlainText.sanitize(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }
}
