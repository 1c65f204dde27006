"""`python -m moshicli`."""

import sys

from moshicli.cli.process import run

if __name__ == "__main__":
    sys.exit(run())
