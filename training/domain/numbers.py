"""Numbers, times and dates as English words, the way the personas say them (no digits, no hyphens)."""

import datetime

_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
    "twenty": "twentieth",
    "thirty": "thirtieth",
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def words(number: int) -> str:
    """A number from 0 to 100 in words: 42 is "forty two"."""
    if not 0 <= number <= 100:
        raise ValueError(f"only 0 to 100 can be said, not {number}")
    if number == 100:
        return "one hundred"
    if number < 20:
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens] + (f" {_SMALL[ones]}" if ones else "")


def ordinal(number: int) -> str:
    """A day of the month in words: 22 is "twenty second"."""
    *head, last = words(number).split()
    return " ".join([*head, _ORDINALS.get(last, last + "th")])


def minutes(number: int) -> str:
    """A duration: "one minute", "five minutes"."""
    return f"{words(number)} minute{'s' if number != 1 else ''}"


def clock(time: str) -> str:
    """A 24-hour "HH:MM" said on the 12-hour clock: "14:05" is "two oh five", "10:00" is "ten o'clock"."""
    hour, minute = (int(part) for part in time.split(":"))
    said = words((hour - 1) % 12 + 1)
    if minute == 0:
        return f"{said} o'clock"
    return f"{said} oh {words(minute)}" if minute < 10 else f"{said} {words(minute)}"


def calendar(date: str) -> str:
    """An ISO date said without its year: "2026-11-22" is "Sunday, November the twenty second"."""
    day = datetime.date.fromisoformat(date)
    return f"{WEEKDAYS[day.weekday()]}, {MONTHS[day.month - 1]} the {ordinal(day.day)}"


def counted(number: int) -> str:
    """Counting from one: 3 is "One, two, three"."""
    return ", ".join(words(n) for n in range(1, number + 1)).capitalize()
