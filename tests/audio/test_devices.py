"""Finding a device by what the user calls it."""

from dataclasses import replace

import pytest

from moshicli.audio.devices import Device, find_device
from moshicli.errors import AudioDeviceError, UsageError

BUILT_IN = Device(0, "MacBook Microphone", "Core Audio", 1, 0, 48_000, True, False)
SPEAKER = Device(1, "MacBook Speakers", "Core Audio", 0, 2, 48_000, False, True)
HEADSET = Device(2, "USB Headset", "Core Audio", 1, 2, 44_100, False, False)
DEVICES = [BUILT_IN, SPEAKER, HEADSET]


@pytest.mark.parametrize(
    ("wanted", "direction", "found"),
    [
        (None, "input", BUILT_IN),
        (None, "output", SPEAKER),
        ("2", "input", HEADSET),
        ("usb", "output", HEADSET),
        ("macbook", "input", BUILT_IN),  # the loudspeaker of that name hears nothing
        ("USB Headset", "input", HEADSET),
    ],
)
def test_by_default_number_or_name(wanted, direction, found):
    assert find_device(DEVICES, wanted, direction) == found


def test_a_whole_name_wins_over_a_part():
    studio = replace(HEADSET, index=3, name="USB Headset Pro")
    assert find_device([studio, *DEVICES], "usb headset", "input") == HEADSET
    with pytest.raises(UsageError, match="fits more than one microphone: 3 USB Headset Pro, 2 USB Headset"):
        find_device([studio, *DEVICES], "headset", "input")


def test_without_a_default_the_first_one_that_can():
    assert find_device([SPEAKER, HEADSET], None, "input") == HEADSET


@pytest.mark.parametrize(
    ("wanted", "message"),
    [("tape", "there is no microphone 'tape'"), ("1", "there is no microphone '1'")],
)
def test_one_that_is_not_there_is_named(wanted, message):
    with pytest.raises(AudioDeviceError, match=message):
        find_device(DEVICES, wanted, "input")


def test_none_at_all():
    with pytest.raises(AudioDeviceError, match="there is no loudspeaker"):
        find_device([BUILT_IN], None, "output")
