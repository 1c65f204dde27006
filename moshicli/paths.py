"""Where the suite keeps things: config, data and cache folders, all moved by `MOSHICLI_HOME`."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Paths:
    """The three folders of a user; none is created before something is written into it."""

    config: Path  # config.toml, personas/
    data: Path  # memory and session files
    cache: Path

    @classmethod
    def below(cls, home: Path | None) -> "Paths":
        """The folders below `home`, or the platform's own ones (XDG on Linux, ~/Library on macOS)."""
        if home is not None:
            return cls(home / "config", home / "data", home / "cache")
        import platformdirs

        return cls(
            platformdirs.user_config_path("moshicli", appauthor=False),
            platformdirs.user_data_path("moshicli", appauthor=False),
            platformdirs.user_cache_path("moshicli", appauthor=False),
        )
