"""A program that is late by four frames once: milliseconds that wait to be played, before and after."""

import numpy as np

from moshicli.audio.live import LiveAudio
from moshicli.frames import FRAME_SAMPLES

SILENCE = np.zeros(FRAME_SAMPLES, np.float32)

with LiveAudio() as live:
    waiting = []
    for number, _ in enumerate(live.frames()):
        waiting.append(round(live.waiting_seconds * 1000))
        live.play(SILENCE)
        if number == 25:
            for _ in range(4):
                live.play(SILENCE)
        if number == 100:
            live.stop()
# The least of a second: what it holds at any rate.
print(min(waiting[13:26]), waiting[26], min(waiting[88:]))
