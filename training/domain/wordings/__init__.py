"""What users say, one template a line (see `grammar`). Data only.

A line that starts with `!` is a request ("tell me a joke") that can be put politely in many frames; one that
starts with `~` is a clause ("what time it is") that can be asked indirectly in many frames; one that ends in
`?` is a question; any other is a statement. A number in front tells how many times likelier than a plain line
it is: what most people say stays frequent among hundreds of rarer wordings. Slots: {name}, {persona}, {n} (a
number in words), {minutes} ("minute" or "minutes"), {me} (the current persona as an address). HELD_OUT is
never trained on. RARE are ways of saying it that are rarer still, in the same form but without alternatives;
people say each of them seldom, and all of them together often.
"""

import json
from pathlib import Path

from training.domain.wordings import feelings, held_out, memory, personas, requests, talk, tools

TRAIN: dict[str, str] = {
    **talk.LINES,
    **feelings.LINES,
    **requests.LINES,
    **memory.LINES,
    **personas.LINES,
    **tools.LINES,
}
RARE: dict[str, list[str]] = json.loads(Path(__file__).with_name("rare.json").read_text())
HELD_OUT: dict[str, str] = held_out.LINES
