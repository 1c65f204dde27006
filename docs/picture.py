"""Make `view.svg`: `mini` hears two of the fixtures in a real terminal, whose screen is drawn as it is.

PYTHONPATH=.:tests python -m docs.picture
"""

import io
import re
import tempfile
from pathlib import Path

import numpy as np
import soundfile
from rich.console import Console
from rich.text import Text
from support.terminal import moshi_command, terminal

from moshicli.frames import SAMPLE_RATE

WIDTH, HEIGHT = 76, 9
PAUSE_SECONDS = 3.2  # for the first answer
MOMENT = "0:07"  # in the second answer


def main() -> None:
    pause = np.zeros(round(PAUSE_SECONDS * SAMPLE_RATE))
    heard = [
        part for name in ("hello", "joke") for part in (soundfile.read(f"fixtures/{name}.wav")[0], pause)
    ]
    with tempfile.TemporaryDirectory() as folder, terminal(WIDTH, HEIGHT) as screen:
        soundfile.write(f"{folder}/heard.wav", np.concatenate(heard), SAMPLE_RATE)
        options = ("--live", "-p", "glados", "--seed", "4", "--no-memory")
        screen.run(*moshi_command("chat", "-i", f"{folder}/heard.wav", *options))
        screen.until(lambda rows: any(row.startswith("speaking") and MOMENT in row for row in rows))
        rows = "\n".join(screen.rows("-e")).rstrip()
    console = Console(record=True, width=WIDTH, file=io.StringIO())
    console.print("[b]$[/b] moshi chat -p glados", Text.from_ansi(rows), sep="\n", highlight=False)
    svg = console.export_svg(title="moshi")
    # A picture fetches nothing: the reader's own fonts will do.
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    (Path(__file__).parent / "view.svg").write_text(svg)


if __name__ == "__main__":
    main()
