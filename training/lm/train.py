"""Stage 5: train the LM on dialogues composed as it goes.

    python -m training.lm.train --codes FOLDER --out FOLDER --minutes 12

Worker processes compose; the GPU draws its batches from a ring of their latest dialogues. Several GPUs train
by local SGD (Stich 2019, arXiv:1805.09767): each takes steps of its own, on dialogues of its own, and every
few steps all go on from the mean of their weights.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import argparse
import itertools
import json
import math
import multiprocessing
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import timedelta
from multiprocessing.queues import Queue
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, distributed

from training.graphs import Average, Step, adamw, set_rate, with_gradients
from training.lm.compose import LENGTH, Composer, EncodedLine, part_files
from training.lm.model import CONFIG, Lm
from training.lm.quantise import BITS, GROUP, Rounding
from training.tokens import END_OF_PADDING, PADDING, Tokens

SHARD = 32  # dialogues that a worker sends at once
LOOK_EVERY = 50  # shards: are there new parts of the codes?
MEET_EVERY = 8  # steps: several GPUs average their weights
PATIENCE = timedelta(minutes=5)  # of a GPU with the others, which may still compile
RATE = 1.5e-3
ROUNDED_FROM = 0.85  # share of the time after which weights are rounded as the checkpoint stores them
OWN, WRONG = 0.6, 0.03  # shares of the user's words that the model hears itself, and that are just wrong
USUAL = 6  # text tokens up to this one are marks, not words
# Share of the audio loss by codebook: the first one carries the words.
BOOK_WEIGHTS = (4, 1, 1, 1, 1, 1, 1, 1)
TEXT_WEIGHT = 3.0
SOUNDING = 0.3  # share of the frames whose sound is learnt
DROPOUT = 0.05


def composer(folder: Path, seed: int) -> Composer:
    parts = [json.loads(path.read_text()) for path in part_files(folder)]
    lines = [EncodedLine(**line) for part in parts for line in part["lines"]]
    codes = [np.load(folder / f"codes-{i}.npy", mmap_mode="r") for i in range(len(parts))]
    silence, sine = (np.array(parts[0][k], np.int16) for k in ("silence", "sine"))
    return Composer(codes, lines, parts[0]["backgrounds"], silence, sine, Tokens(), seed)


def work(folder: Path, seed: int, queue: "Queue[tuple[np.ndarray, ...]]") -> None:
    source = composer(folder, seed)
    for shard in itertools.count(1):
        if shard % LOOK_EVERY == 0 and len(part_files(folder)) > len(source.codes):
            source = composer(folder, seed + 100 * shard)
        queue.put(
            tuple(np.stack(part) for part in zip(*(source.dialogue() for _ in range(SHARD)), strict=True))
        )


class Dialogues:
    """A ring of recent dialogues on the device, filled by worker processes; older ones are overwritten."""

    def __init__(self, folder: Path, seeds: Sequence[int], size: int, device: str):
        """One worker for each of the seeds."""
        context = multiprocessing.get_context("spawn")
        self.queue: Queue[tuple[np.ndarray, ...]] = context.Queue(maxsize=4 * len(seeds))
        self.processes = [
            context.Process(target=work, args=(folder, seed, self.queue), daemon=True) for seed in seeds
        ]
        for process in self.processes:
            process.start()
        self.tokens = torch.zeros(size, 17, LENGTH, dtype=torch.int16, device=device)
        self.weights = torch.zeros(size, LENGTH, device=device)
        self.speaks = torch.zeros(size, LENGTH, dtype=torch.bool, device=device)
        self.size, self.made = size, 0
        self.delayed = torch.tensor(CONFIG["delays"], dtype=torch.bool, device=device)

    @property
    def available(self) -> int:
        return min(self.made, self.size)

    def take(self, wait: bool) -> bool:
        """Put one shard into the ring, if one is there."""
        if not wait and self.queue.empty():
            return False
        streams, weights, speaks = (
            torch.from_numpy(part).to(self.tokens.device) for part in self.queue.get()
        )
        place = torch.arange(self.made, self.made + len(streams), device=streams.device) % self.size
        late = F.pad(streams, (1, 0), value=CONFIG["card"])[..., :-1]
        self.tokens[place] = torch.where(self.delayed[:, None], late, streams)
        self.weights[place], self.speaks[place] = weights, speaks
        self.made += len(streams)
        return True

    def close(self) -> None:
        # Not terminated: one that holds the queue's lock would keep the others, and so this one, waiting.
        for process in self.processes:
            process.kill()


class Training:
    def __init__(
        self, dialogues: Dialogues, batch: int, device: str, resume: Path | None, compiled: bool = False
    ):
        self.dialogues, self.batch, self.device = dialogues, batch, device
        self.lm = with_gradients(Lm(dropout=DROPOUT).to(device))
        if resume:
            state = torch.load(resume, map_location=device, weights_only=True)
            self.lm.load_state_dict({k: v.float() for k, v in state.items()})
        if compiled:
            self.lm.compile()
            self.lm.depth.compile()
        self.average = Average(self.lm, 0.998)
        self.lr = torch.tensor(RATE, device=device)
        matrices = [p for n, p in self.lm.named_parameters() if p.ndim >= 2 and "norm" not in n]
        chosen = set(map(id, matrices))
        rest = [p for p in self.lm.parameters() if id(p) not in chosen]
        groups = [{"params": matrices, "weight_decay": 0.05}, {"params": rest, "weight_decay": 0.0}]
        self.optimizer = adamw(groups, self.lr, (0.9, 0.95), device)
        self.tokens = torch.zeros(batch, 17, LENGTH, dtype=torch.long, device=device)
        self.weights = torch.zeros(batch, LENGTH, device=device)
        self.speaks = torch.zeros(batch, LENGTH, dtype=torch.bool, device=device)
        self.books = torch.tensor(BOOK_WEIGHTS, device=device) / sum(BOOK_WEIGHTS)
        self.start = torch.tensor([CONFIG["text_card"], *[CONFIG["card"]] * 16], device=device)[
            None, :, None
        ].expand(batch, -1, 1)
        tokens = Tokens()
        self.user_start = tokens.user_start
        self.user_ends = torch.tensor(list(tokens.user_ends.values()), device=device)
        self.rounding = Rounding(matrices, BITS, GROUP[BITS])
        self.plain = Step(self.sample, lambda: self.train_step(nullcontext()))
        self.rounded = Step(self.sample, lambda: self.train_step(self.rounding))

    def sample(self) -> None:
        place = torch.randint(0, self.dialogues.available, (self.batch,), device=self.device)
        self.tokens.copy_(self.dialogues.tokens[place])
        self.weights.copy_(self.dialogues.weights[place])
        self.speaks.copy_(self.dialogues.speaks[place])

    def inputs(self) -> Tensor:
        """The previous position's tokens, some hidden or wrong, as they will be in life."""
        batch, device = self.batch, self.device
        x = torch.cat([self.start, self.tokens[:, :, :-1]], 2).clone()
        # The user's acoustic codebooks tell who speaks, too: now and then words must be heard without them.
        # The first one, which was trained to tell phones, is heard more often.
        share = torch.where(torch.rand(batch, 1, 1, device=device) < 0.05, 1.0, 0.05).repeat(1, 7, 1)
        share[:, 0] = torch.where(share[:, 0] == 1.0, 0.5, 0.03)
        hidden = torch.rand(batch, 7, LENGTH, device=device) < share
        x[:, 10:] = torch.where(hidden, -1, x[:, 10:])
        # The semantic one must not be all, either: some are wrong or missing, short stretches are not heard.
        chance = torch.rand(batch, 1, LENGTH, device=device)
        x[:, 9:10] = torch.where(
            chance < 0.01, torch.randint(0, CONFIG["card"], (batch, 1, LENGTH), device=device), x[:, 9:10]
        )
        x[:, 9:10] = torch.where(chance > 0.99, -1, x[:, 9:10])
        gap = F.max_pool1d((torch.rand(batch, 1, LENGTH, device=device) < 0.005).float(), 3, 1, 1) > 0
        x[:, 9:] = torch.where(gap, -1, x[:, 9:])
        # What is said next is told by the text, not by the sound of known sentences.
        x[:, 1:9] = torch.where(torch.rand(batch, 1, LENGTH, device=device) < 0.06, -1, x[:, 1:9])
        wrong = torch.rand(batch, 8, LENGTH, device=device) < 0.03
        x[:, 1:9] = torch.where(
            wrong, torch.randint(0, CONFIG["card"], (batch, 8, LENGTH), device=device), x[:, 1:9]
        )
        return x

    def misheard(self, x: Tensor) -> Tensor:
        """The inputs with some of the user's words as the model itself hears them, and a few just wrong.

        At inference what it has written so far is its own; one wrong word shall not spoil what follows. Two
        passes of the whole are scheduled sampling for transformers (Mihaylova & Martins 2019,
        arXiv:1906.07651).
        """
        batch, device = self.batch, self.device
        with torch.no_grad():
            own = F.pad(self.lm(x)[1].argmax(-1), (1, 0))[:, :-1]
        text = x[:, 0]
        # From behind the start to before the end: what the user meant is never wrong, nor are replies.
        users = (text == self.user_start).cumsum(1) > torch.isin(text, self.user_ends).cumsum(1)
        words = users & (text != self.user_start) & (text > USUAL)
        words &= F.pad(self.weights, (1, 0))[:, :-1] > 0  # typed ones are not heard
        own = torch.where((own > USUAL) & ~torch.isin(own, self.user_ends), own, PADDING)
        chance = torch.rand(batch, LENGTH, device=device)
        share = torch.where(torch.rand(batch, 1, device=device) < 0.25, 0.0, OWN)
        other = torch.randint(USUAL + 1, CONFIG["text_card"], (batch, LENGTH), device=device)
        heard = torch.where(chance < share, own, text)
        heard = torch.where(chance > 1 - WRONG, other, heard)
        x[:, 0] = torch.where(words, heard, text)
        return x

    def train_step(self, weights: AbstractContextManager[None]) -> dict[str, Tensor]:
        with weights:
            loss, figures = self.losses()
            self.optimizer.zero_grad(set_to_none=False)
            loss.backward()
        torch.nn.utils.clip_grad_norm_(self.lm.parameters(), 1.0, foreach=True)
        self.optimizer.step()
        return {name: value.detach() for name, value in figures.items()}

    def losses(self) -> tuple[Tensor, dict[str, Tensor]]:
        batch, card = self.batch, CONFIG["card"]
        with torch.autocast(self.device, dtype=torch.bfloat16, cache_enabled=False):
            hidden, logits = self.lm(self.misheard(self.inputs()))
            text = self.tokens[:, 0]
            each = F.cross_entropy(logits.float().flatten(0, 1), text.flatten(), reduction="none").view(
                batch, LENGTH
            )
            text_loss = (each * self.weights).sum() / (self.weights.sum() + 1e-3)
            # So many of the frames, those where the agent speaks first.
            score = torch.rand(batch * LENGTH, device=self.device) + self.speaks.flatten().float() * 0.9
            chosen = score.topk(int(batch * LENGTH * SOUNDING)).indices
            codes = self.tokens[:, 1:9].permute(0, 2, 1).reshape(-1, 8)[chosen]
            given = torch.cat([text.reshape(-1, 1)[chosen], codes[:, :7]], 1)
            predicted = self.lm.depth(hidden.reshape(batch * LENGTH, -1)[chosen], given)
            losses = F.cross_entropy(
                predicted.float().reshape(-1, card),
                codes.t().reshape(-1),
                reduction="none",
                ignore_index=card,
            )
            by_book = losses.view(8, -1).mean(1)
        loss = TEXT_WEIGHT * text_loss + (by_book * self.books).sum()
        right = logits.argmax(-1) == text
        word = (text != PADDING) & (text != END_OF_PADDING) & (self.weights > 0)
        rest = (text == PADDING) & (self.weights > 0)
        figures = {
            "text": text_loss,
            "words": (right & word).sum() / word.sum(),
            "pads": (right & rest).sum() / rest.sum(),
        }
        return loss, figures | {f"book{i}": by_book[i] for i in (0, 1, 7)}

    def save(self, path: Path) -> None:
        torch.save({k: v.half().cpu() for k, v in self.average.state.items()}, path)


class Peers:
    """The processes that train one model, each on its own device; here they meet, outside captured graphs."""

    def __init__(self, rank: int, size: int, folder: Path, parameters: Iterable[Tensor]):
        """`folder` is empty and the same for all. All begin with the weights of rank 0."""
        self.rank, self.size = rank, size
        self.parameters = [p.detach() for p in parameters]
        device = self.parameters[0].device
        distributed.init_process_group(
            "nccl" if device.type == "cuda" else "gloo",
            init_method=f"file://{folder}/peers",
            rank=rank,
            world_size=size,
            timeout=PATIENCE,
        )
        lengths = [p.numel() for p in self.parameters]
        self.flat = torch.empty(sum(lengths) + 1, device=device)
        parts = self.flat[:-1].split(lengths)
        self.views = [part.view_as(p) for part, p in zip(parts, self.parameters, strict=True)]
        for p in self.parameters:
            distributed.broadcast(p, 0)

    def meet(self, done: float) -> float:
        """Average the weights where they are, and tell all what is `done` by the clock of rank 0.

        By one clock all take the same kind of step at the same time, and none waits for one that has ended.
        """
        torch._foreach_copy_(self.views, self.parameters)
        self.flat[-1] = 0 if self.rank else self.size * done
        distributed.all_reduce(self.flat)
        self.flat /= self.size
        torch._foreach_copy_(self.parameters, self.views)
        return float(self.flat[-1])

    def close(self) -> None:
        distributed.destroy_process_group()


def train(rank: int, args: argparse.Namespace, meeting: Path | None) -> None:
    """One device's process. Peers find one another in a folder; rank 0 also reports and saves."""
    torch.manual_seed(1 + rank)
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if device == "cuda":
        torch.cuda.set_device(rank)
    begin = reported = saved = time.time()
    seconds: float = 60 * args.minutes
    seeds = range(1000, 1000 + max(args.workers, args.devices))[rank :: args.devices]
    dialogues = Dialogues(args.codes, seeds, args.ring, device)
    while dialogues.made < min(args.ring, 12 * args.batch):
        dialogues.take(wait=True)
    training = Training(dialogues, args.batch, device, args.resume, args.compile)
    if rank == 0:
        print(
            f"{sum(p.numel() for p in training.lm.parameters()) / 1e6:.1f} M parameters; "
            f"first dialogues after {time.time() - begin:.0f} s",
            flush=True,
        )
    peers = Peers(rank, args.devices, meeting, training.lm.parameters()) if meeting else None

    def clock() -> float:
        return (time.time() - begin) / seconds

    it = last = 0
    step = training.plain
    done = peers.meet(clock()) if peers else clock()
    while done < 1:
        if it % 10 == 0:
            set_rate(
                training.optimizer,
                training.lr,
                args.rate * min(1, (it + 1) / 150) * (0.02 + 0.49 * (1 + math.cos(math.pi * done))),
            )
        for _ in range(2):
            dialogues.take(wait=False)
        step = training.rounded if done > ROUNDED_FROM else training.plain
        step()
        it += 1
        if not peers:
            done = clock()
        elif it % MEET_EVERY == 0:
            done = peers.meet(clock())
        if rank > 0:
            continue
        if it % 4 == 0:
            training.average.update()
        now = time.time()
        if now - reported > 15:
            rate = (it - last) / (now - reported)
            print(
                f"[{now - begin:5.0f} s] step {it} {rate:.1f}/s, {dialogues.made} dialogues {step.report()}",
                flush=True,
            )
            reported, last = now, it
        if now - saved > 60 * args.save_minutes:
            training.save(args.out / "lm.pt")
            saved = now
    if rank == 0:
        training.save(args.out / "lm.pt")
        print(f"lm: {it} steps, {dialogues.made} dialogues, {step.report()}", flush=True)
    dialogues.close()
    if peers:
        peers.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--codes", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=12.0)
    parser.add_argument("--batch", type=int, default=40)
    parser.add_argument(
        "--devices", type=int, default=max(1, torch.cuda.device_count()), help="processes, one a GPU"
    )
    parser.add_argument(
        "--workers", type=int, default=max(1, (os.cpu_count() or 2) - 2), help="of all devices together"
    )
    parser.add_argument("--ring", type=int, default=12_288)
    parser.add_argument("--save-minutes", type=float, default=3.0)
    parser.add_argument("--resume", type=Path)
    parser.add_argument("--rate", type=float, default=RATE, help="highest learning rate")
    parser.add_argument(
        "--compile", action="store_true", help="PyTorch writes the kernels: slow at first, then faster"
    )
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    if args.devices == 1:
        train(0, args, None)
        return
    with tempfile.TemporaryDirectory() as folder:
        # If one fails, the others are ended.
        torch.multiprocessing.spawn(train, (args, Path(folder)), args.devices)


if __name__ == "__main__":
    main()
