"""Whatever a tool does, its call ends in an outcome, and nothing of it reaches standard output."""

import asyncio
import io
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import redirect_stdout, suppress
from typing import Annotated, Any

import pytest
from pydantic import AfterValidator
from support.tools import RecordingContext

from moshicli.tools import ToolContext, ToolError, tool
from moshicli.tools.capture import install_switch
from moshicli.tools.executor import MOST_THREADS, Executor
from moshicli.tools.outcome import MOST_RESULT_BYTES, ToolOutcome
from moshicli.tools.parser import Call
from moshicli.tools.registry import Registry

BRIEF = 0.02  # seconds until a call that hangs for good is given up on


@pytest.fixture
def release() -> Iterator[threading.Event]:
    """Hung tools wait for this; in the end they are let go."""
    event = threading.Event()
    yield event
    event.set()
    join_workers()


def join_workers() -> None:
    for thread in threading.enumerate():
        if thread.name == "moshi-tool":
            thread.join()


def executor_of(*functions: Callable[..., Any], **options: Any) -> Executor:
    registry = Registry()
    for function in functions:
        registry.add(function)
    return Executor(registry, RecordingContext(), **options)


def outcome_of(function: Callable[..., Any], arguments: dict[str, Any] | None = None) -> ToolOutcome:
    with executor_of(tool(name="it")(function)) as executor:
        return executor.submit(Call("it", arguments or {})).result()


def test_results() -> None:
    assert outcome_of(lambda: {"a": (1, 2)}).result == {"a": [1, 2]}
    assert outcome_of(lambda: "word").result == {"result": "word"}
    assert outcome_of(lambda: None).result == {"result": None}
    assert outcome_of(lambda: {"ä": 1}).text == 'TOOL_RESULT: {"ä": 1}'


def test_an_async_function_and_its_context() -> None:
    async def it(context: ToolContext, x: int) -> dict[str, Any]:
        await asyncio.sleep(0)
        return {"personas": len(context.persona_names()), "x": x}

    assert outcome_of(it, {"x": 2}).result == {"personas": 3, "x": 2}


def test_the_result_is_a_copy() -> None:
    kept: dict[str, Any] = {"a": [1]}
    result = outcome_of(lambda: kept).result
    kept["a"].append(2)
    assert result == {"a": [1]}


class UnspeakableError(Exception):
    def __str__(self) -> str:
        raise ValueError("not even this")


@pytest.mark.parametrize(
    ("raised", "error", "detail"),
    [
        (ValueError("no\nway"), "failed", "ValueError: no way"),
        (ToolError("not available", "no such city"), "not available", "no such city"),
        (ToolError("offline"), "offline", None),
        (ToolError("\ud800\n" + "x" * 100, "\ud800"), "? " + "x" * 77 + "…", "?"),
        (SystemExit(3), "failed", "SystemExit: 3"),
        (KeyboardInterrupt(), "failed", "KeyboardInterrupt"),
        (StopIteration(), "failed", "StopIteration"),
        (TimeoutError(), "failed", "TimeoutError"),
        (asyncio.CancelledError(), "failed", "CancelledError"),
        (UnspeakableError(), "failed", "UnspeakableError"),
        (ValueError("x" * 10**6), "failed", "ValueError: " + "x" * 287 + "…"),
    ],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("is_async", [False, True])
def test_a_tool_that_raises(raised: BaseException, error: str, detail: str | None, is_async: bool) -> None:
    def it() -> None:
        raise raised

    async def async_it() -> None:
        raise raised

    if is_async and isinstance(raised, StopIteration):
        detail = "RuntimeError: coroutine raised StopIteration"  # Python's own rule
    assert outcome_of(async_it if is_async else it) == ToolOutcome(False, None, error, detail)


def deep() -> list[Any]:
    inner: list[Any] = []
    for _ in range(1500):
        inner = [inner]
    return inner


def circular() -> list[Any]:
    loop: list[Any] = []
    loop.append(loop)
    return loop


@pytest.mark.parametrize(
    "value",
    [object(), {1, 2}, b"x", float("nan"), {(1, 2): 3}, deep(), circular(), "\ud800", 10**5000, print],
    ids=lambda value: type(value).__name__,
)
def test_results_that_are_no_json(value: object) -> None:
    outcome = outcome_of(lambda: value)
    assert (outcome.ok, outcome.error) == (False, "failed")
    assert (outcome.detail or "").startswith("its result is not JSON")


@pytest.mark.parametrize(
    "value", ["ä" * MOST_RESULT_BYTES, list(range(10**6)), {str(n): n for n in range(10**4)}]
)
def test_huge_results(value: object) -> None:
    outcome = outcome_of(lambda: value)
    assert (outcome.ok, outcome.error) == (False, "failed")
    assert outcome.detail == f"its result is larger than {MOST_RESULT_BYTES} bytes of JSON"


def test_the_largest_result() -> None:
    fits = "x" * (MOST_RESULT_BYTES - len('{"result": ""}'))
    assert outcome_of(lambda: fits).result == {"result": fits}
    assert not outcome_of(lambda: fits + "x").ok


def hang_until(entered: Callable[[], bool], executor: Executor) -> None:
    """Call the tool `hang` until it was entered: a busy machine may start a thread after its time is up."""
    for _ in range(1000):
        assert not executor.submit(Call("hang")).result().ok
        if entered():
            return
    pytest.fail("it never started")


def test_a_sync_tool_that_hangs(release: threading.Event) -> None:
    @tool(timeout=BRIEF)
    def hang() -> None:
        release.wait()

    with executor_of(hang) as executor:
        outcome = executor.submit(Call("hang")).result()
    assert outcome == ToolOutcome(False, None, "timed out", "no answer within 0.02 s, given up")
    assert outcome.text == 'TOOL_RESULT: {"error": "timed out"}'


def test_an_async_tool_that_hangs_is_cancelled() -> None:
    entered, cancelled = threading.Event(), threading.Event()

    @tool(timeout=BRIEF)
    async def hang() -> None:
        entered.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    with executor_of(hang) as executor:
        hang_until(entered.is_set, executor)
        join_workers()
    assert cancelled.is_set()


def test_async_tools_that_block_or_resist_hold_up_nothing(release: threading.Event) -> None:
    @tool(timeout=BRIEF)
    async def block() -> None:
        release.wait()

    @tool(timeout=BRIEF)
    async def resist() -> None:
        while not release.is_set():
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(0.01)

    def fine() -> int:
        return 1

    with executor_of(block, resist, fine) as executor:
        hung = [executor.submit(Call(name)) for name in ("block", "resist")]
        assert executor.submit(Call("fine")).result().ok
        assert [future.result().error for future in hung] == ["timed out"] * 2
        assert executor.submit(Call("fine")).result().ok


def test_threads_that_were_given_up_on_are_bounded(release: threading.Event) -> None:
    entered: list[None] = []

    @tool(timeout=BRIEF)
    def hang() -> None:
        entered.append(None)
        release.wait()

    def fine() -> int:
        return 1

    with executor_of(hang, fine) as executor:
        hang_until(lambda: len(entered) == MOST_THREADS, executor)
        refused = executor.submit(Call("fine")).result()
        assert (refused.error, refused.detail) == ("not available", "8 earlier calls still run")
        release.set()
        join_workers()
        assert executor.submit(Call("fine")).result().ok


def test_prints_are_kept_apart(capsys: pytest.CaptureFixture[str], release: threading.Event) -> None:
    printing = threading.Event()

    def it() -> None:
        print("from the tool")
        sys.stdout.buffer.write(b"and \xff its bytes\n")
        printing.set()
        release.wait()

    with executor_of(it) as executor:
        future = executor.submit(Call("it"))
        assert printing.wait(10)
        print("from the session")
        release.set()
        assert future.result().printed == "from the tool\nand \ufffd its bytes\n"
    assert capsys.readouterr().out == "from the session\n"


def test_prints_of_async_tools_and_of_their_tasks(capsys: pytest.CaptureFixture[str]) -> None:
    async def say(text: str) -> None:
        print(text)

    async def it() -> None:
        await asyncio.gather(say("one"), asyncio.to_thread(print, "two"))

    assert sorted(outcome_of(it).printed.split()) == ["one", "two"]
    assert capsys.readouterr().out == ""


def test_prints_are_bounded_and_kept_from_a_tool_that_fails() -> None:
    def it() -> None:
        print("x" * 10**6)
        sys.stdout.close()
        raise ValueError

    outcome = outcome_of(it)
    assert (outcome.ok, outcome.printed) == (False, "x" * 4096)


def test_a_thread_that_was_given_up_on_prints_into_nothing(
    capsys: pytest.CaptureFixture[str], release: threading.Event
) -> None:
    entered = threading.Event()

    @tool(timeout=BRIEF)
    def hang() -> None:
        entered.set()
        release.wait()
        print("late")

    with executor_of(hang) as executor:
        hang_until(entered.is_set, executor)
    release.set()
    join_workers()
    assert capsys.readouterr().out == ""


def test_it_prints_into_nothing_also_behind_a_redirection(
    capsys: pytest.CaptureFixture[str], release: threading.Event
) -> None:
    entered = threading.Event()

    @tool(timeout=BRIEF)
    def hang() -> None:
        entered.set()
        release.wait()
        print("late")

    elsewhere = io.StringIO()
    install_switch()
    with redirect_stdout(elsewhere), executor_of(hang) as executor:
        hang_until(entered.is_set, executor)
    release.set()
    join_workers()
    print("ours")
    assert (capsys.readouterr().out, elsewhere.getvalue()) == ("ours\n", "")


def test_unknown_tools() -> None:
    def get_time() -> None: ...

    with executor_of(get_time) as executor:
        near = executor.submit(Call("get_tiem")).result()
        far = executor.submit(Call("x" * 10**5)).result()
    assert near == ToolOutcome(False, None, "no such tool", "'get_tiem', did you mean 'get_time'?")
    assert far == ToolOutcome(False, None, "no such tool", repr("x" * 64))


def test_wrong_arguments() -> None:
    def it(x: int) -> None: ...

    assert outcome_of(it, {"x": "many"}).error == "failed"
    assert outcome_of(it, {"y": 1}).detail == "unknown argument 'y'"


def test_validators_of_a_tool_are_its_own_code(release: threading.Event) -> None:
    def leave(value: int) -> int:
        print("leaving")
        raise SystemExit(value)

    def wait(value: int) -> int:
        release.wait()
        return value

    def leaving(x: Annotated[int, AfterValidator(leave)]) -> None: ...

    @tool(timeout=BRIEF)
    def waiting(x: Annotated[int, AfterValidator(wait)]) -> None: ...

    with executor_of(leaving, waiting) as executor:
        left = executor.submit(Call("leaving", {"x": 1})).result()
        assert left == ToolOutcome(False, None, "failed", "SystemExit: 1", "leaving\n")
        assert executor.submit(Call("waiting", {"x": 1})).result().error == "timed out"


def test_no_thread_to_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    def it() -> None: ...

    def start(self: object) -> None:
        raise RuntimeError("can't start new thread")

    with executor_of(it) as executor:
        with monkeypatch.context() as patch:
            patch.setattr("moshicli.tools.worker.Worker.start", start)
            outcome = executor.submit(Call("it")).result()
        assert outcome == ToolOutcome(False, None, "not available", "can't start new thread")
        assert executor.submit(Call("it")).result().ok


def test_the_allow_list_can_change() -> None:
    def a() -> int:
        return 1

    def b() -> int:
        return 2

    with executor_of(a, b, allow=["a"]) as executor:
        assert executor.submit(Call("a")).result().ok
        refused = executor.submit(Call("b")).result()
        assert (refused.ok, refused.error) == (False, "not allowed")
        executor.allow = ["b"]
        assert executor.submit(Call("b")).result().ok
        executor.allow = []
        assert executor.submit(Call("b")).result().error == "not allowed"


def test_confirmation() -> None:
    done: list[int] = []
    asked: list[tuple[str, Any]] = []

    @tool(confirm=True)
    def risky(x: int) -> None:
        done.append(x)

    def answer(yes: bool) -> Callable[..., bool]:
        def ask(tool: Any, arguments: Any) -> bool:
            asked.append((tool.name, arguments))
            return yes

        return ask

    def broken(*_: object) -> bool:
        raise OSError("no terminal")

    for confirm, error in [
        (None, "not allowed"),
        (answer(False), "not allowed"),
        (broken, "failed"),
        (answer(True), None),
    ]:
        with executor_of(risky, confirm=confirm) as executor:
            assert executor.submit(Call("risky", {"x": 1})).result().error == error
    assert done == [1]
    assert asked == [("risky", {"x": 1})] * 2


def test_nobody_is_asked_about_a_call_that_cannot_be() -> None:
    asked: list[object] = []

    @tool(confirm=True)
    def risky(x: int) -> None: ...

    with executor_of(risky, confirm=lambda *call: not asked.append(call)) as executor:
        assert not executor.submit(Call("risky", {"x": "?"})).result().ok
        assert executor.submit(Call("risky", {"x": 1})).result().ok
    assert len(asked) == 1


def test_closing_ends_what_runs(release: threading.Event) -> None:
    started = threading.Event()

    def hang() -> None:
        started.set()
        release.wait()

    executor = executor_of(hang)
    running = executor.submit(Call("hang"))
    assert started.wait(10)
    executor.close()
    executor.close()
    later = executor.submit(Call("hang"))
    for future in (running, later):
        assert future.result(0) == ToolOutcome(False, None, "not available", "the session has ended")


def test_every_call_gets_its_outcome_however_close_to_the_end() -> None:
    def it() -> int:
        return 1

    for _ in range(20):
        executor = executor_of(it)
        futures: list[Future[ToolOutcome]] = [executor.submit(Call("it")) for _ in range(5)]
        executor.close()
        assert all(future.done() for future in futures)
    join_workers()


def test_submitting_does_not_wait(release: threading.Event) -> None:
    @tool(confirm=True)
    def it() -> None:
        release.wait()

    with executor_of(it, confirm=lambda *_: release.wait()) as executor:
        future = executor.submit(Call("it"))
        assert not future.done()
        release.set()
        assert future.result().ok


def test_a_hung_tool_does_not_keep_the_process_alive() -> None:
    program = """
import time
from moshicli.tools import tool
from moshicli.tools.executor import Executor
from moshicli.tools.parser import Call
from moshicli.tools.registry import Registry
registry = Registry()
registry.add(tool(name="hang", timeout=0.02)(lambda: time.sleep(3600)))
with Executor(registry, None) as executor:
    print(executor.submit(Call("hang")).result().error)
"""
    child = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (child.returncode, child.stdout, child.stderr) == (0, "timed out\n", "")
