"""What turns a commit into something that others use: a package in an index, or a vendored copy."""
