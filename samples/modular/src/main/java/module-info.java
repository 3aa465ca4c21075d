/** A program of somebody else's on the module path. */
module org.example.modular {
  requires org.onrecord.core;
}
