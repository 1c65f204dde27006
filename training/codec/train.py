"""Stage 3: train the codec on the growing bank, first all of it, then its decoder alone, then its harmonics.

    python -m training.codec.train --bank FOLDER --out FOLDER --minutes 7
    python -m training.codec.train --bank FOLDER --out FOLDER --minutes 8 --resume CODEC.pt --part decoder
    python -m training.codec.train --bank FOLDER --out FOLDER --minutes 2 --resume CODEC.pt --part harmonics

At first a batch holds agents' lines, which must sound well, users' lines, and the same users' lines as a
microphone would hear them. The latter are not decoded, but must say the same phones and agree with the clean
ones in the codebooks' spaces: so the codes of a user become stable. The first codebook learns from phones,
where a synthesiser tells them, and from a recogniser's features, of people's speech as well. The decoder's
own training, judged by discriminators, leaves the codes as they are: stages 4 and 5 can go on beside it. What
the decoder tells its oscillators can be learnt once more by itself, at a fraction of the cost.
"""

import argparse
import math
import time
from pathlib import Path
from typing import get_args

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from training.bank import Bank
from training.codec.harmonics import SungLoss, sung
from training.codec.losses import (
    Balance,
    EnvelopeLoss,
    HarmonicLoss,
    Judges,
    MelLoss,
    fooling_loss,
    judge_loss,
)
from training.codec.microphone import microphone
from training.codec.model import CONFIG, FEATURES, PHONES, Mimi, Part, restore
from training.codec.teacher import Teacher
from training.graphs import Average, Step, adamw, set_rate, with_gradients
from training.paths import WHISPER
from training.speech.pronounce import IGNORE
from training.speech.sound import LABEL_SAMPLES

FRAMES = 30
SAMPLES = FRAMES * 1920
CROP = SAMPLES // 2  # what the judges hear
EDGE = slice(2, -3)
"""Frames that the teacher heard with enough around them: a cut's edges agree with the whole by 0.7."""
PEOPLE = 0.35  # of the users, where there are recordings
USERS = 0.28  # share of a batch; where all learns, they are in it once more, as a microphone hears them
WEIGHTS = {
    "mel": 15.0,
    "spectrum": 1.0,
    "envelope": 8.0,
    "commitment": 0.25,
    "phones": 2.0,
    "fine_phones": 1.0,
    "distillation": 3.0,
    "fine_distillation": 2.0,
    "agreement": 1.0,
}
SHARES = {
    "mel": 0.7,
    "spectrum": 0.3,
    "envelope": 1.0,
    "harmonics": 0.7,
    "periodicity": 0.3,
    "adversarial": 3.0,
    "features": 3.0,
}
"""Of the gradient by which the decoder alone learns. Judges say most: a noisy voice has right spectra."""
SUNG = {"pitch": 40.0, "loudness": 30.0, "drawn": 1.5}
"""Weights of what the decoder tells the oscillators, beside the gradient of its wave."""
FLOOR = 1e-4  # of its mel spectra
RATE, DECODER_RATE = 8e-4, 4e-4


class Lessons:
    """What the teacher hears in each wave of a batch, scaled by the spread of each feature."""

    SETTLED = 200  # calls after which mean and spread stay as they are

    def __init__(self, batch: int, device: str):
        self.teacher = Teacher(WHISPER).to(device)
        self.target = torch.zeros(batch, FRAMES, *FEATURES, device=device)
        self.mean, self.square = (
            torch.zeros(FEATURES[1], device=device),
            torch.ones(FEATURES[1], device=device),
        )
        self.calls = 0

    def write(self, waves: Tensor) -> None:
        """Take waves (batch, SAMPLES) as what is to be told."""
        heard = self.teacher(waves)
        self.calls += 1
        if self.calls <= self.SETTLED:
            self.mean.lerp_(heard.mean((0, 1, 2)), 1 / self.calls)
            self.square.lerp_(heard.square().mean((0, 1, 2)), 1 / self.calls)
        spread = (self.square - self.mean.square()).clamp(min=1e-6).sqrt()
        self.target.copy_((heard - self.mean) / spread)

    def distance(self, told: Tensor) -> Tensor:
        """1 - cosine of what is told (batch, FRAMES, 2, 384) and the target, away from the edges."""
        return 1 - F.cosine_similarity(told.float()[:, EDGE], self.target[:, EDGE], dim=-1).mean()


class Training:
    """One step after the other on `bank`; but for "all", `part` needs a codec to `resume` from."""

    def __init__(self, bank: Bank, batch: int, device: str, resume: Path | None = None, part: Part = "all"):
        self.bank, self.batch, self.device = bank, batch, device
        self.users = round(batch * USERS)
        self.agents = batch - self.users * (2 if part == "all" else 1)
        self.decoded = self.agents + self.users
        self.mimi = with_gradients(Mimi().to(device))
        self.fresh = resume is None
        if resume:
            restore(self.mimi, resume, device)
        self.learning = self.mimi.parameters_of(part)
        if part != "all":
            self.mimi.requires_grad_(False).eval()  # the codebooks stay as they are
            for parameter in self.learning:
                parameter.requires_grad_(True)
        self.judges = with_gradients(Judges().to(device))
        self.mel = MelLoss(0 if part == "all" else FLOOR).to(device)
        self.envelope, self.harmonic = EnvelopeLoss().to(device), HarmonicLoss().to(device)
        self.singing = SungLoss().to(device)
        self.balance = Balance(SHARES, device)
        self.average = Average(self.mimi, 0.998)
        # Judges are new, and must know something before they are believed.
        self.rate, self.rising = (RATE, 200) if part == "all" else (DECODER_RATE, 600)
        self.lr, self.judge_lr = (torch.tensor(RATE, device=device) for _ in range(2))
        self.optimizer = adamw(
            [{"params": self.learning, "weight_decay": 1e-3}], self.lr, (0.8, 0.99), device
        )
        self.judge_optimizer = adamw(
            [{"params": list(self.judges.parameters()), "weight_decay": 1e-3}],
            self.judge_lr,
            (0.8, 0.99),
            device,
        )
        self.heard = torch.zeros(batch, 1, SAMPLES, device=device)
        self.clean = torch.zeros(self.decoded, 1, SAMPLES, device=device)
        self.labels = torch.full(
            (batch, FRAMES, SAMPLES // LABEL_SAMPLES // FRAMES), IGNORE, dtype=torch.long, device=device
        )
        self.lessons = Lessons(batch, device) if part == "all" else None
        self.keep = torch.full((batch,), CONFIG["codebooks"] - 1, device=device)
        self.bypass = torch.ones(batch, dtype=torch.bool, device=device)
        self.bypass_share = 1.0
        steps = {"all": self.whole_step, "decoder": self.decoder_step, "harmonics": self.harmonics_step}
        self.step = Step(self.sample, steps[part])

    def sample(self) -> None:
        """Fill the batch: random places of the bank, a second speaker's speed for some users."""
        device, decoded = self.device, self.decoded

        def uniform(low: float, high: float) -> Tensor:
            return torch.empty(decoded, 1, device=device).uniform_(low, high)

        is_user = torch.arange(decoded, device=device)[:, None] >= self.agents
        speed = torch.where(is_user & (uniform(0, 1) < 0.4), uniform(0.87, 1.17), uniform(1, 1))
        start = self._places() + (uniform(-0.3, 0.6) * SAMPLES).long()
        start = start.clamp(0, self.bank.used - int(SAMPLES * 1.25) - 2)
        place = start + torch.arange(SAMPLES, device=device) * speed.double()
        index = place.long()
        part = (place - index).float()
        wave = (self.bank.wave[index].float() * (1 - part) + self.bank.wave[index + 1].float() * part) / 32768
        gain = torch.where(is_user, uniform(-14, 4), uniform(-3, 2))
        clean = (wave * 10 ** (gain / 20)).clamp(-1, 1)
        self.clean.copy_(clean[:, None])
        again = clean[self.agents :][: self.batch - decoded]
        self.heard.copy_(torch.cat([clean, microphone(again)] if len(again) else [clean])[:, None])
        centres = torch.arange(SAMPLES // LABEL_SAMPLES, device=device) * LABEL_SAMPLES + LABEL_SAMPLES // 2
        labels = self.bank.labels[(start + centres * speed.double()).long() // LABEL_SAMPLES].long()
        self.labels.copy_(torch.cat([labels, labels[self.agents :][: len(again)]]).view_as(self.labels))
        if self.lessons:
            self.lessons.write(torch.cat([clean, again]))
        books = CONFIG["codebooks"] - 1
        dropped = torch.rand(self.batch, device=device) < 0.12
        self.keep.copy_(torch.where(dropped, torch.randint(0, books, (self.batch,), device=device), books))
        self.bypass.copy_(torch.rand(self.batch, device=device) < self.bypass_share)

    def _places(self) -> Tensor:
        """First samples (agents + users, 1) of drawn lines; of any line while a kind has none yet."""
        drawn = []
        people = round(self.users * PEOPLE) if len(self.bank.starts["person"]) else 0
        for who, count in (("agent", self.agents), ("user", self.users - people), ("person", people)):
            starts = self.bank.starts[who]
            starts = starts if len(starts) else torch.cat(list(self.bank.starts.values()))
            drawn.append(starts[torch.randint(0, len(starts), (count,), device=self.device)])
        return torch.cat(drawn)[:, None]

    def autocast(self) -> torch.autocast:
        return torch.autocast(self.device, dtype=torch.bfloat16, cache_enabled=False)

    def whole_step(self) -> dict[str, Tensor]:
        with self.autocast():
            wave, codes, commitment, phones, features, projections = self.mimi(
                self.heard, self.keep, self.bypass, self.decoded
            )
        parts = self.resemblance(wave.float())
        known = self.labels != IGNORE
        labels = torch.where(known, self.labels, -100).flatten()
        phone, fine_phone = (F.cross_entropy(p.float().flatten(0, 2), labels) for p in phones)
        assert self.lessons
        learnt, fine_learnt = (self.lessons.distance(told) for told in features)
        # The last rows are users as a microphone hears them, the rows before them the same ones clean.
        pairs = (projections[self.agents : self.decoded], projections[self.decoded :])
        quiet, noisy = (pair.unflatten(-1, (2, -1)) for pair in pairs)
        agreement = 1 - F.cosine_similarity(noisy, quiet.detach(), dim=-1).mean()
        w = WEIGHTS
        loss = sum(w[name] * part for name, part in parts.items()) + w["commitment"] * commitment
        loss = loss + w["phones"] * phone + w["fine_phones"] * fine_phone + w["agreement"] * agreement
        loss = loss + w["distillation"] * learnt + w["fine_distillation"] * fine_learnt
        self._learn(loss)
        right, fine_right = (
            ((p.argmax(-1) == self.labels) & known).float().sum() / known.float().sum().clamp(min=1)
            for p in phones
        )
        same = (codes[self.agents : self.decoded] == codes[self.decoded :]).float().mean((0, 2))
        figures = {
            **parts, "phones": phone, "right": right, "fine": fine_right,
            "learnt": learnt, "fine_learnt": fine_learnt,
            "same0": same[0], "same1": same[1], "agree": agreement,
            "uses": perplexity(codes[:, 0]), "uses7": perplexity(codes[:, 7]),
        }  # fmt: skip
        return {name: value.detach() for name, value in figures.items()}

    def decoder_step(self) -> dict[str, Tensor]:
        with torch.no_grad():  # in full precision, as in life
            codes = self.mimi.encode(self.heard)
        with self.autocast():
            drawn, pitch, loudness = self.mimi.decode_parts(codes)
        drawn = drawn.float()
        decoded = drawn + sung(pitch.detach(), loudness)
        off, faint, left = self.singing(pitch, loudness, drawn, self.clean)
        told = SUNG["pitch"] * off + SUNG["loudness"] * faint + SUNG["drawn"] * left
        wave = decoded.detach().requires_grad_()
        parts = self.resemblance(wave)
        parts["harmonics"], parts["periodicity"] = self.harmonic(wave, self.clean)
        place = torch.randint(0, SAMPLES - CROP, (1,), device=self.device) + torch.arange(
            CROP, device=self.device
        )
        # Only agents are listened to.
        fake, real = (x[: self.agents].index_select(2, place) for x in (wave, self.clean))
        with self.autocast():
            on_real = self.judges(real)
            verdict = judge_loss(on_real, self.judges(fake.detach()))
        self.judge_optimizer.zero_grad(set_to_none=False)
        verdict.backward()
        self.judge_optimizer.step()
        for p in self.judges.parameters():
            p.requires_grad_(False)
        with self.autocast():
            parts["adversarial"], parts["features"] = fooling_loss(on_real, self.judges(fake))
        for p in self.judges.parameters():
            p.requires_grad_(True)
        # What is told is learnt beside: its gradient does not pass the wave.
        heard = (decoded * self.balance.gradient(parts, wave)).sum()
        self._learn(heard + told)
        figures = {**parts, "judge": verdict, "pitch": off, "loudness": faint, "drawn": left}
        return {name: value.detach() for name, value in figures.items()}

    def harmonics_step(self) -> dict[str, Tensor]:
        with torch.no_grad():
            codes = self.mimi.encode(self.heard)
        with self.autocast():
            drawn, pitch, loudness = self.mimi.decode_parts(codes)
        off, faint, left = self.singing(pitch, loudness, drawn.float(), self.clean)
        self._learn(SUNG["pitch"] * off + SUNG["loudness"] * faint)
        return {"pitch": off.detach(), "loudness": faint.detach(), "drawn": left}

    def resemblance(self, wave: Tensor) -> dict[str, Tensor]:
        """The losses of a decoded wave against the clean one."""
        mel, spectrum = self.mel(wave, self.clean)
        return {"mel": mel, "spectrum": spectrum, "envelope": self.envelope(wave, self.clean)}

    def _learn(self, loss: Tensor) -> None:
        self.optimizer.zero_grad(set_to_none=False)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.learning, 10.0, foreach=True)
        self.optimizer.step()

    def schedule(self, it: int, done: float) -> None:
        """Learning rates, revival of dead codes, bypass of the quantiser (complete in the first steps)."""
        warm = 400 if self.fresh else 0
        if it < warm:
            self.bypass_share = 1.0
        elif it < 2 * warm:
            self.bypass_share = 0.4
        else:
            self.bypass_share = 0.1 if done < 0.6 else 0.0
        # Until the encoder settles, all codes are drawn from the data now and then, and none in between.
        dead = (1e9 if it % 60 == 0 else 0.0) if it < warm else (0.35 if it < 3 * warm else 0.12)
        for book in self.mimi.codebooks:
            book.dead_below.fill_(dead)
        rate = self.rate * 0.5 * (1 + math.cos(math.pi * done)) + 2e-5
        set_rate(self.optimizer, self.lr, min(1, (it + 1) / self.rising) * rate)
        set_rate(self.judge_optimizer, self.judge_lr, 5e-4 * max(0.15, 1 - done))

    def save(self, path: Path) -> None:
        """Averaged weights in half precision, codebooks in full."""
        exact = ("sum", "usage")
        torch.save(
            {k: v.cpu() if k.endswith(exact) else v.half().cpu() for k, v in self.average.state.items()}, path
        )


def perplexity(codes: Tensor) -> Tensor:
    """How many bins are in use: exp of the entropy of the codes."""
    counts = torch.zeros(CONFIG["bins"], device=codes.device).scatter_add_(
        0, codes.flatten(), torch.ones(codes.numel(), device=codes.device)
    )
    share = counts / counts.sum()
    return (-(share * (share + 1e-12).log()).sum()).exp()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bank", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--hours", type=float, default=12.0, help="room for this much speech")
    parser.add_argument(
        "--first-seconds", type=float, default=1200, help="start when this much has been spoken"
    )
    parser.add_argument("--resume", type=Path)
    parser.add_argument(
        "--part", choices=get_args(Part), default="all", help="the decoder is judged; its harmonics are told"
    )
    parser.add_argument("--save-minutes", type=float, default=3.0)
    args = parser.parse_args()
    torch.manual_seed(0)
    torch.backends.cudnn.benchmark = torch.backends.cuda.matmul.allow_tf32 = (
        torch.backends.cudnn.allow_tf32
    ) = True
    device = "cuda" if torch.cuda.is_available() else "cpu"
    args.out.mkdir(parents=True, exist_ok=True)
    bank = Bank(args.bank, args.hours, device)
    while bank.seconds < args.first_seconds and not bank.exhausted:
        bank.poll()
        time.sleep(0.5)
    if args.part != "all" and not args.resume:
        parser.error(f"--part {args.part} needs --resume")
    training = Training(bank, args.batch, device, args.resume, args.part)
    begin = reported = saved = time.time()
    it = last = 0
    while (done := (time.time() - begin) / (60 * args.minutes)) < 1:
        if it % 20 == 0 or it % 60 == 1:
            training.schedule(it, done)
        training.step()
        it += 1
        if it % 4 == 0:
            training.average.update()
        if time.time() - reported > 15:
            bank.poll()
            now = time.time()
            rate = (it - last) / (now - reported)
            print(
                f"[{now - begin:5.0f} s] step {it} {rate:.1f}/s "
                f"audio {bank.seconds / 3600:.2f} h {training.step.report()}",
                flush=True,
            )
            reported, last = now, it
        if time.time() - saved > 60 * args.save_minutes:
            training.save(args.out / "codec.pt")
            saved = time.time()
    training.save(args.out / "codec.pt")
    print(f"codec: {it} steps in {args.minutes} min, {PHONES} phones, {training.step.report()}", flush=True)


if __name__ == "__main__":
    main()
