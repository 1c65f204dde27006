"""moshicli: talk to Moshi-family speech-to-speech models. Public Python API: `MoshiBridge`."""

__version__ = "0.1.0"
__all__ = ["MoshiBridge", "__version__"]

# As in `typing`, which would be a third of what comes before the process `moshi` can meet a Ctrl-C.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from moshicli.bridge import MoshiBridge


def __getattr__(name: str) -> object:
    # `moshi --help` imports this package: the bridge, and MLX with it, loads on first use only.
    if name == "MoshiBridge":
        from moshicli.bridge import MoshiBridge

        return MoshiBridge
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
