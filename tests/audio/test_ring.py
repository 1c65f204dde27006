"""The buffer between a callback and the session."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from moshicli.audio.ring import Ring


@given(st.integers(1, 12), st.lists(st.tuples(st.sampled_from(["write", "read"]), st.integers(0, 20))))
def test_it_gives_what_it_took_in_order_and_never_holds_more_than_it_can(capacity, steps):
    ring, waiting, number = Ring(capacity), [], 0
    for step, size in steps:
        if step == "write":
            block = np.arange(number, number + size, dtype=np.float32)
            number += size
            taken = ring.write(block)
            assert taken == min(size, capacity - len(waiting))
            waiting += block[:taken].tolist()
        else:
            assert ring.read(size).tolist() == waiting[:size]
            del waiting[:size]
        assert ring.available == len(waiting)
