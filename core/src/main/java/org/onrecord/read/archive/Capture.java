package org.onrecord.read.archive;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.onrecord.read.context.DeclaredCharset;

/** What a crawler got from an address: a successful response, or a resource of its own. */
record Capture(String address, MediaType type, InputStream body) {

  private static final ImmutableList<String> OTHER_SCHEMES =
      ImmutableList.of("metadata:", "urn:", "dns:", "whois:", "filedesc:", "warcinfo:");

  Optional<Charset> charset() {
    return Optional.ofNullable(type.parameters().get("charset")).flatMap(DeclaredCharset::named);
  }

  /** Whether it may be an article, by its address and type. */
  boolean isPage() {
    // Crawlers keep their logs and settings under addresses of their own.
    return isText()
        && OTHER_SCHEMES.stream().noneMatch(address::startsWith)
        && !address.endsWith("/robots.txt");
  }

  private boolean isText() {
    String subtype = type.subtype();
    return (type.type().equals("text") && !subtype.equals("css") && !subtype.equals("javascript"))
        || subtype.endsWith("xml")
        || subtype.endsWith("json")
        || subtype.equals("pdf");
  }
}
