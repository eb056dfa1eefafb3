"""Muon (momentum, orthogonalised by Newton-Schulz) for matrices; AdamW is used for all else.

After Keller Jordan's description: the update of a matrix is replaced by the nearest semi-orthogonal
matrix, which spends the step equally on all directions.
"""

import torch
from torch import Tensor
from torch.optim import Optimizer

_A, _B, _C = 3.4445, -4.7750, 2.0315


def orthogonalise(
    update: Tensor, steps: int = 5, kind: torch.dtype = torch.float32
) -> Tensor:
    """Returns roughly U V^T of the update's SVD; [..., rows, columns].

    `kind` is the type of the products: bf16 is exact enough, and faster where the machine has it.
    """
    tall = update.shape[-2] > update.shape[-1]
    x = update.mT if tall else update
    x = (x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)).to(kind)
    for _ in range(steps):
        gram = x @ x.mT
        x = _A * x + (_B * gram + _C * gram @ gram) @ x
    x = x.to(update.dtype)
    return x.mT if tall else x


class Muon(Optimizer):
    """Nesterov momentum, then an orthogonalised step of size `lr`.

    A group's `split` says how many square matrices are stacked in each parameter: query, key and
    value are orthogonalised apart.
    """

    def __init__(
        self,
        params: object,
        lr: float = 0.02,
        momentum: float = 0.95,
        kind: torch.dtype = torch.float32,
    ) -> None:
        self.kind = kind
        super().__init__(params, {"lr": lr, "momentum": momentum, "split": 1})  # type: ignore[arg-type]

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            for param in group["params"]:
                if param.grad is None:
                    continue
                state = self.state[param]
                if "momentum" not in state:
                    state["momentum"] = torch.zeros_like(param)
                momentum = state["momentum"]
                momentum.lerp_(param.grad, 1 - group["momentum"])
                update = param.grad.lerp(momentum, group["momentum"])
                parts = update.view(group["split"], -1, update.shape[-1])
                step = orthogonalise(parts, kind=self.kind).reshape(param.shape)
                scale = max(1.0, parts.shape[-2] / parts.shape[-1]) ** 0.5
                param.add_(step, alpha=-group["lr"] * scale)
