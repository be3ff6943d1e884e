"""`python -m generator`: write generated/, or another folder from another document or an overlay on ours.

`--check`: compare the folder with what would be written.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .compare import check_generated
from .errors import GenerationError
from .pipeline import ROOT, generate


def main() -> int:
    """Parse the command line and run; the exit status is 1 if the document is refused or out of step."""
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    parser.add_argument(
        "--spec", type=Path, default=ROOT / "spec" / "openapi.yaml", help="document, or its folder"
    )
    parser.add_argument(
        "--overlay",
        type=Path,
        action="append",
        default=[],
        help="OpenAPI Overlay 1.0 to lay over it. Repeatable",
    )
    parser.add_argument("--output", type=Path, default=ROOT / "generated", help="folder to write")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail if the folder is out of step"
    )
    arguments = parser.parse_args()
    try:
        if arguments.check:
            check_generated(arguments.spec, arguments.output, arguments.overlay)
        else:
            for warning in generate(arguments.spec, arguments.output, arguments.overlay):
                print(f"warning: {warning}", file=sys.stderr)
    except GenerationError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
