from moshicli.conversation.stats import Milliseconds, StatsCollector


def test_percentiles_are_nearest_rank():
    values = Milliseconds()
    for value in range(1, 101):
        values.add(value)
    assert [values.percentile(p) for p in (50, 95, 99, 100)] == [50, 95, 99, 100]
    assert values.max == 100
    assert len(values) == 100


def test_nothing_measured():
    stats = StatsCollector().result()
    assert (stats.frames, stats.rtf, stats.step_ms.p50, stats.onset_ms) == (0, 0.0, 0.0, None)
