"""`python -m moshicli`."""

import sys

from moshicli.cli.main import main

sys.exit(main())
