"""A report as one page of HTML: no script, no network, plots as inline SVG."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Final

from moshicli.soak.plot import Line, plot
from moshicli.soak.report import Report
from moshicli.soak.table import figures, sentence_of
from moshicli.soak.thresholds import Check
from moshicli.soak.told import Told

_STYLE: Final = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
color: #222 }
table { border-collapse: collapse; margin: 1rem 0 } td, th { padding: .15rem .8rem .15rem 0; text-align: left;
vertical-align: top } th { font-weight: 600 } .bad { color: #b00020 } .good { color: #1b7f3b }
svg { width: 100%; height: auto } svg text { font: 11px system-ui, sans-serif; fill: #555 }
@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd } svg text { fill: #aaa } }
"""


def page(report: Report, checks: Sequence[Check]) -> str:
    """The whole page."""
    missed = [check.option for check in checks if not check.passed]
    verdict = f"missed: {', '.join(missed)}" if missed else "passed"
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en"><meta charset="utf-8">',
            f"<title>moshi soak: {escape(verdict)}</title><style>{_STYLE}</style>",
            f'<h1>Soak <span class="{"bad" if missed else "good"}">{escape(verdict)}</span></h1>',
            f"<p>{escape(report.model)}, seed {report.seed}, moshi {escape(report.version)}</p>",
            *_table((escape(name), escape(value)) for name, value in figures(report)),
            *_plots(report),
            "<h2>Limits</h2>",
            *_table((_mark(check.passed), escape(sentence_of(check))) for check in checks),
            *_faults(report),
            "<h2>Turns</h2>",
            *_table(_turn(told) for told in report.exchanges),
            "</html>\n",
        ]
    )


def _plots(report: Report) -> Iterator[str]:
    series = report.series
    steps = [
        Line("slowest", series.step_seconds, series.step_max, "#c9c9d6"),
        Line("median", series.step_seconds, series.step_p50, "#3355cc"),
    ]
    yield plot("Work a frame of 80 ms, ms", steps)
    yield plot("Onset, ms", [Line("", series.onset_seconds, series.onset_ms, "#cc7722", dots=True)])
    memory = [
        Line("resident", series.sample_seconds, series.rss_mb, "#1b7f3b"),
        Line("MLX arrays", series.sample_seconds, series.mlx_mb, "#884499"),
    ]
    yield plot("Memory, MiB", memory)


def _faults(report: Report) -> Iterator[str]:
    if report.faults:
        yield "<h2>Faults</h2>"
        rows = ((_mark(f.ok), str(f.turn), escape(f.kind), escape(f.survived)) for f in report.faults)
        yield from _table(rows)


def _turn(told: Told) -> tuple[str, ...]:
    calls = " ".join(told.calls)
    wrong = f'<span class="bad">{escape(", ".join(told.wrong))}</span>' if told.wrong else _mark(True)
    return (
        f"{told.turn}",
        f"{told.t:.0f} s",
        f"{escape(told.says)}<br><small>heard: {escape(told.heard)}</small>",
        f"<b>{escape(told.persona)}</b>: {escape(told.said)}<br><small>{escape(calls)}</small>",
        wrong,
    )


def _mark(passed: bool) -> str:
    return '<span class="good">ok</span>' if passed else '<span class="bad">missed</span>'


def _table(rows: "Iterator[tuple[str, ...]]") -> Iterator[str]:
    yield "<table>"
    for row in rows:
        yield f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>"
    yield "</table>"
