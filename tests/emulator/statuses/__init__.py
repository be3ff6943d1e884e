"""Every status that the document has for an operation, produced by a request: scenes, and a table of them."""
