"""Small tools that both trainings share: whole steps as CUDA graphs, and moving averages of weights."""

from collections.abc import Callable

import torch
from torch import Tensor, nn


class Step:
    """A training step that is captured as a CUDA graph at its first call, and runs plainly on a CPU.

    `prepare` fills the step's fixed input tensors, `step` computes, updates weights and returns figures to
    report.
    """

    def __init__(self, prepare: Callable[[], None], step: Callable[[], dict[str, Tensor]]):
        self.prepare, self.step = prepare, step
        self.graph: torch.cuda.CUDAGraph | None = None
        self.figures: dict[str, Tensor] = {}

    def __call__(self) -> None:
        self.prepare()
        if not torch.cuda.is_available():
            self.figures = self.step()
            return
        if self.graph is None:
            self._capture()
        self.graph.replay()

    def _capture(self) -> None:
        side = torch.cuda.Stream()
        side.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(side):
            for _ in range(3):
                self.step()
        torch.cuda.current_stream().wait_stream(side)
        torch.cuda.synchronize()
        self.graph = torch.cuda.CUDAGraph()
        # Other threads may go on: NCCL's looks after what is under way between GPUs.
        with torch.cuda.graph(self.graph, capture_error_mode="thread_local"):
            self.figures = self.step()

    def report(self) -> dict[str, float]:
        return {name: round(float(value), 4) for name, value in self.figures.items()}


class Average:
    """Exponential moving average of a module's weights; buffers are copied as they are."""

    def __init__(self, module: nn.Module, limit: float):
        self.module, self.limit, self.steps = module, limit, 0
        self.state = {k: v.detach().clone() for k, v in module.state_dict().items()}
        parameters = dict(module.named_parameters())
        self._averaged = [k for k in self.state if k in parameters]
        self._copied = [k for k in self.state if k not in parameters]

    @torch.no_grad()
    def update(self) -> None:
        self.steps += 1
        keep = min(self.limit, self.steps / (10 + self.steps))
        live = self.module.state_dict()
        torch._foreach_lerp_(
            [self.state[k] for k in self._averaged], [live[k] for k in self._averaged], 1 - keep
        )
        for k in self._copied:
            self.state[k].copy_(live[k])


def adamw(groups: list[dict], lr: Tensor, betas: tuple[float, float], device: str) -> torch.optim.AdamW:
    """AdamW whose rate is a tensor on the GPU (so a captured graph follows the schedule)."""
    extra = {"fused": True, "capturable": True} if device == "cuda" else {}
    return torch.optim.AdamW(groups, lr=lr if device == "cuda" else float(lr), betas=betas, **extra)


def set_rate(optimizer: torch.optim.Optimizer, lr: Tensor, value: float) -> None:
    lr.fill_(value)
    if not lr.is_cuda:
        for group in optimizer.param_groups:
            group["lr"] = value


def with_gradients(module: nn.Module) -> nn.Module:
    """Gradients that exist from the start stay at one address, as captured graphs need."""
    for p in module.parameters():
        p.grad = torch.zeros_like(p)
    return module
