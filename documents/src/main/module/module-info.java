/** Articles in DOCX, RTF and PDF: on the module path is enough. */
module org.onrecord.documents {
  requires java.xml;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.onrecord.core;
  requires static org.jspecify;

  // For PDFBox, which as an automatic module cannot say so.
  requires java.desktop;
  requires org.apache.commons.logging;

  provides org.onrecord.read.DocumentText with
      org.onrecord.documents.Docx,
      org.onrecord.documents.Pdf,
      org.onrecord.documents.Rtf;
}
