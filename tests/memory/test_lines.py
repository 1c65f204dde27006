"""Lines from either end of a file, whatever the blocks they are read in."""

import tempfile
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moshicli.memory import lines
from moshicli.memory.lines import Line, backward, forward
from moshicli.memory.message import MAX_MESSAGE_BYTES

Reader = Callable[[int, int, int], Iterator[Line]]


def read(reader: Reader, data: bytes, start: int = 0, block: int = 1 << 16) -> list[Line]:
    with tempfile.TemporaryFile() as file, pytest.MonkeyPatch.context() as patch:
        patch.setattr(lines, "_BLOCK", block)
        file.write(data)
        file.flush()
        return list(reader(file.fileno(), start, len(data)))


@given(st.lists(st.binary(max_size=12).map(lambda data: data.replace(b"\n", b"x"))), st.booleans(), st.data())
def test_both_directions_give_every_line_with_its_place(
    texts: list[bytes], torn: bool, data: st.DataObject
) -> None:
    content = b"".join(text + b"\n" for text in texts)
    if torn:
        content = content[:-1]
    block = data.draw(st.integers(1, 40))
    found = read(forward, content, block=block)
    assert [line.data for line in found] == content.split(b"\n")[: len(found)]
    assert b"".join(content[line.start : line.end] for line in found) == content
    assert [line.whole for line in found] == [
        content[line.start : line.end].endswith(b"\n") for line in found
    ]
    assert read(backward, content, block=block) == found[::-1]
    if found:
        start = data.draw(st.sampled_from(found)).start
        assert read(backward, content, start, block) == [line for line in found if line.start >= start][::-1]


@pytest.mark.parametrize("reader", [forward, backward])
def test_an_overlong_line_is_not_kept_in_memory_and_hides_no_other(reader: Reader) -> None:
    long = b"x" * (3 * MAX_MESSAGE_BYTES)
    found = sorted(read(reader, b"before\n" + long + b"\nafter\n"), key=lambda line: line.start)
    assert [line.data for line in found] == [b"before", b"?", b"after"]
    assert found[1].end - found[1].start == len(long) + 1
