"""python -m cxworkshop"""

from __future__ import annotations

import sys

from cxworkshop.cli import main

if __name__ == "__main__":
    sys.exit(main())
