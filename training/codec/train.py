"""Stage 3: train the codec on the growing bank.

    python -m training.codec.train --bank FOLDER --out FOLDER --minutes 10

Half of every batch is clean speech, the other half the same speech as a microphone would hear it; both must
decode to the clean wave, say the same phones, and agree in the first codebook's space: so the codes of a user
become stable.
"""

import argparse
import math
import time
from pathlib import Path

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from training.bank import Bank
from training.codec.losses import Judges, MelLoss, fooling_loss, judge_loss
from training.codec.microphone import microphone
from training.codec.model import CONFIG, PHONES, Mimi
from training.graphs import Average, Step, adamw, set_rate, with_gradients
from training.speech.pronounce import IGNORE
from training.speech.sound import LABEL_SAMPLES

FRAMES = 30
SAMPLES = FRAMES * 1920
CROP = SAMPLES // 2  # what the judges see
WEIGHTS = {
    "mel": 15.0,
    "spectrum": 1.0,
    "commitment": 0.25,
    "phones": 2.0,
    "agreement": 1.0,
    "adversarial": 2.5,
    "features": 7.0,
}
RATE = 8e-4


class Training:
    def __init__(self, bank: Bank, batch: int, device: str, resume: Path | None):
        self.bank, self.batch, self.device = bank, batch, device
        self.mimi = with_gradients(Mimi().to(device))
        self.fresh = resume is None
        if resume:
            state = torch.load(resume, map_location=device, weights_only=True)
            self.mimi.load_state_dict(
                {k: v.float() if v.is_floating_point() else v for k, v in state.items()}
            )
        self.judges, self.mel = with_gradients(Judges().to(device)), MelLoss().to(device)
        self.average = Average(self.mimi, 0.997)
        self.lr, self.judge_lr = (torch.tensor(RATE, device=device) for _ in range(2))
        self.optimizer = adamw(
            [{"params": list(self.mimi.parameters()), "weight_decay": 1e-3}], self.lr, (0.8, 0.99), device
        )
        self.judge_optimizer = adamw(
            [{"params": list(self.judges.parameters()), "weight_decay": 1e-3}],
            self.judge_lr,
            (0.8, 0.99),
            device,
        )
        self.heard = torch.zeros(batch, 1, SAMPLES, device=device)
        self.clean = torch.zeros(batch, 1, SAMPLES, device=device)
        self.labels = torch.full(
            (batch, FRAMES, SAMPLES // LABEL_SAMPLES // FRAMES), IGNORE, dtype=torch.long, device=device
        )
        self.keep = torch.full((batch,), CONFIG["codebooks"] - 1, device=device)
        self.bypass = torch.ones(batch, dtype=torch.bool, device=device)
        self.bypass_share = 1.0
        self.plain = Step(self.sample, lambda: self.step(False))
        self.judged = Step(self.sample, lambda: self.step(True))

    def sample(self) -> None:
        """Fill the batch: random places of the bank, a second speaker's speed for some, clean and heard."""
        half, device = self.batch // 2, self.device

        def uniform(low: float, high: float) -> Tensor:
            return torch.empty(half, 1, device=device).uniform_(low, high)

        speed = torch.where(uniform(0, 1) < 0.7, torch.ones(half, 1, device=device), uniform(0.87, 1.17))
        start = (
            torch.rand(half, 1, device=device, dtype=torch.float64) * (self.bank.used - SAMPLES * 1.25 - 2)
        ).floor()
        place = start + torch.arange(SAMPLES, device=device) * speed.double()
        index = place.long()
        part = (place - index).float()
        wave = (self.bank.wave[index].float() * (1 - part) + self.bank.wave[index + 1].float() * part) / 32768
        clean = (wave * 10 ** (uniform(-14, 4) / 20)).clamp(-1, 1)
        self.clean.copy_(torch.cat([clean, clean])[:, None])
        self.heard.copy_(torch.cat([clean, microphone(clean)])[:, None])
        centres = torch.arange(SAMPLES // LABEL_SAMPLES, device=device) * LABEL_SAMPLES + LABEL_SAMPLES // 2
        labels = self.bank.labels[(start + centres * speed.double()).long() // LABEL_SAMPLES].long()
        self.labels.copy_(torch.cat([labels, labels]).view_as(self.labels))
        books = CONFIG["codebooks"] - 1
        dropped = torch.rand(self.batch, device=device) < 0.12
        self.keep.copy_(torch.where(dropped, torch.randint(0, books, (self.batch,), device=device), books))
        self.bypass.copy_(torch.rand(self.batch, device=device) < self.bypass_share)

    def step(self, judged: bool) -> dict[str, Tensor]:
        def autocast() -> torch.autocast:
            return torch.autocast(self.device, dtype=torch.bfloat16, cache_enabled=False)

        with autocast():
            wave, codes, commitment, phones, projection = self.mimi(self.heard, self.keep, self.bypass)
        wave = wave.float()
        mel, spectrum = self.mel(wave, self.clean)
        known = self.labels != IGNORE
        phone = F.cross_entropy(phones.float().flatten(0, 2), torch.where(known, self.labels, -100).flatten())
        quiet, noisy = projection.chunk(2)
        agreement = 1 - F.cosine_similarity(noisy, quiet.detach(), dim=-1).mean()
        w = WEIGHTS
        loss = w["mel"] * mel + w["spectrum"] * spectrum + w["commitment"] * commitment
        loss = loss + w["phones"] * phone + w["agreement"] * agreement
        right = (phones.argmax(-1) == self.labels).float().sum() / known.float().sum().clamp(min=1)
        same = (codes[: self.batch // 2] == codes[self.batch // 2 :]).float().mean((0, 2))
        figures = {
            "mel": mel,
            "spectrum": spectrum,
            "phones": phone,
            "right": right,
            "same0": same[0],
            "same1": same[1],
            "agree": agreement,
        }
        if judged:
            place = torch.randint(0, SAMPLES - CROP, (1,), device=self.device) + torch.arange(
                CROP, device=self.device
            )
            fake, real = wave.index_select(2, place), self.clean.index_select(2, place)
            with autocast():
                verdict = judge_loss(self.judges(real), self.judges(fake.detach()))
            self.judge_optimizer.zero_grad(set_to_none=False)
            verdict.backward()
            self.judge_optimizer.step()
            for p in self.judges.parameters():
                p.requires_grad_(False)
            with autocast():
                on_fake = self.judges(fake)
                with torch.no_grad():
                    on_real = self.judges(real)
                adversarial, features = fooling_loss(on_real, on_fake)
            for p in self.judges.parameters():
                p.requires_grad_(True)
            loss = loss + w["adversarial"] * adversarial + w["features"] * features
            figures |= {"judge": verdict, "fool": adversarial, "features": features}
        self.optimizer.zero_grad(set_to_none=False)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.mimi.parameters(), 10.0, foreach=True)
        self.optimizer.step()
        return {name: value.detach() for name, value in figures.items()} | {
            "uses": perplexity(codes[:, 0]),
            "uses7": perplexity(codes[:, 7]),
        }

    def schedule(self, it: int, done: float, judged_from: float) -> None:
        """Learning rates, revival of dead codes, bypass of the quantiser (complete in the first steps)."""
        warm = 400 if self.fresh else 0
        if it < warm:
            self.bypass_share = 1.0
        elif it < 2 * warm:
            self.bypass_share = 0.4
        else:
            self.bypass_share = 0.2 if done < judged_from else 0.1 if done < 0.7 else 0.0
        # Until the encoder settles, all codes are drawn from the data now and then, and none in between.
        dead = (1e9 if it % 60 == 0 else 0.0) if it < warm else (0.35 if it < 3 * warm else 0.12)
        for book in self.mimi.codebooks:
            book.dead_below.fill_(dead)
        set_rate(
            self.optimizer,
            self.lr,
            min(1, (it + 1) / 200) * (RATE * 0.5 * (1 + math.cos(math.pi * done)) + 2e-5),
        )
        rest = (done - judged_from) / (1 - judged_from)
        set_rate(self.judge_optimizer, self.judge_lr, 5e-4 * min(1.0, max(0.15, 1 - rest)))

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
    parser.add_argument(
        "--judged-from", type=float, default=0.5, help="share of the time before the discriminators join"
    )
    parser.add_argument("--resume", type=Path)
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
    training = Training(bank, args.batch, device, args.resume)
    begin = reported = time.time()
    it = last = 0
    while (done := (time.time() - begin) / (60 * args.minutes)) < 1:
        judged = done > args.judged_from
        if it % 20 == 0 or it % 60 == 1:
            training.schedule(it, done, args.judged_from)
        step = training.judged if judged else training.plain
        step()
        it += 1
        if it % 4 == 0:
            training.average.update()
        if time.time() - reported > 15:
            bank.poll()
            now = time.time()
            rate = (it - last) / (now - reported)
            print(
                f"[{now - begin:5.0f} s] step {it} {rate:.1f}/s "
                f"audio {bank.seconds / 3600:.2f} h {step.report()}",
                flush=True,
            )
            reported, last = now, it
    training.save(args.out / "codec.pt")
    print(f"codec: {it} steps in {args.minutes} min, {PHONES} phones, {step.report()}", flush=True)


if __name__ == "__main__":
    main()
