"""Where memory is configured: what is wrong with an address or a token is told before they are used."""

from pathlib import Path

import pytest

from moshicli.errors import UsageError
from moshicli.memory import Memory, MemoryConfig
from moshicli.paths import Paths

URL = "http://127.0.0.1:1"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.below(tmp_path)


@pytest.mark.parametrize(
    "url",
    [
        "example.org",
        "ftp://example.org",
        "http://",
        "http://a:b:c",
        "http://me:pw@host",
        "http://h/?x",
        "http://a b",
        "http://a..b",
        f"http://{'a' * 64}",
        f"{URL}/é",
        f"{URL}/a b",
        f"{URL}/\x1b",
    ],
)
def test_an_address_that_is_none(paths: Paths, url: str) -> None:
    with pytest.raises(UsageError, match=r"memory\.url \(or MOSHICLI_MEMORY_URL\)"):
        Memory.open(paths, MemoryConfig(url))


@pytest.mark.parametrize("url", [None, "", " \r\n"])
def test_no_address(url: str | None) -> None:
    assert MemoryConfig(url).address() is None


@pytest.mark.parametrize(
    ("url", "host"), [(f" {URL}\r\n", "127.0.0.1"), ("https://bücher.example/a", "bücher.example")]
)
def test_an_address_as_it_is_found(url: str, host: str) -> None:
    address = MemoryConfig(url).address()
    assert address and (address.hostname, address.geturl()) == (host, url.strip())


@pytest.mark.parametrize(
    ("token", "char"), [("“abc”", "201c"), ("a\rb", r"\\r"), ("a\x01", "x01"), ("\udcff", "udcff")]
)
def test_a_token_that_http_cannot_carry(paths: Paths, token: str, char: str) -> None:
    with pytest.raises(UsageError, match=rf"MOSHICLI_MEMORY_TOKEN.*{char}"):
        Memory.open(paths, MemoryConfig(URL, token))
    Memory.open(paths, MemoryConfig(None, token))  # which nobody is shown
