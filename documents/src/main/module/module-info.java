/** Articles in DOCX, RTF and PDF: on the module path is enough. */
module org.onrecord.documents {
  requires java.xml;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.onrecord.core;
  requires static org.jspecify;

  provides org.onrecord.read.DocumentText with
      org.onrecord.documents.Docx,
      org.onrecord.documents.Pdf,
      org.onrecord.documents.Rtf;
}
