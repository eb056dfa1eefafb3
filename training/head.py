"""The output projection and its cross-entropy in one step.

The logits of a batch are the largest tensor of a small model. Here they live for a few hundred slots at
a time: loss and gradient are computed together, and only the gradient with respect to the hidden states
and the table is kept.
"""

import torch
from torch import Tensor

#: Slots at a time: their logits stay in a core's cache.
_SLOTS = 512


class HeadLoss(torch.autograd.Function):
    """Sum of weighted cross-entropies of `hidden @ table.T`, and each slot's plain loss.

    hidden [slots, width], table [vocab, width], targets [slots], weight [slots]. The matrix products run
    in the type of `hidden` (bf16 under autocast), the softmax in f32.
    """

    @staticmethod
    def forward(  # type: ignore[no-untyped-def, override]
        ctx, hidden: Tensor, table: Tensor, targets: Tensor, weight: Tensor, banned: int | None
    ) -> tuple[Tensor, Tensor]:
        kind = torch.get_autocast_dtype(hidden.device.type)
        if not torch.is_autocast_enabled(hidden.device.type):
            kind = hidden.dtype
        ctx.kinds = hidden.dtype, table.dtype
        hidden, table = hidden.to(kind), table.to(kind)
        to_hidden = torch.empty_like(hidden)
        to_table = torch.zeros(table.shape, dtype=torch.float32, device=table.device)
        losses = torch.empty(len(hidden), device=hidden.device)
        with torch.autocast(hidden.device.type, enabled=False):
            for first in range(0, len(hidden), _SLOTS):
                at = slice(first, first + _SLOTS)
                logits = (hidden[at] @ table.T).float()
                if banned is not None:
                    logits[:, banned] = -torch.inf
                logits -= logits.logsumexp(dim=-1, keepdim=True)
                target = targets[at, None]
                chosen = logits.gather(1, target)
                losses[at] = -chosen[:, 0]
                gradient = logits.exp_()
                gradient.scatter_add_(1, target, torch.full_like(chosen, -1.0))
                gradient = gradient.mul_(weight[at, None]).to(kind)
                to_hidden[at] = gradient @ table
                to_table += (gradient.T @ hidden[at]).float()
        ctx.save_for_backward(to_hidden, to_table)
        ctx.mark_non_differentiable(losses)
        return (losses * weight).sum(), losses

    @staticmethod
    def backward(ctx, grad: Tensor, _: Tensor):  # type: ignore[no-untyped-def, override]
        to_hidden, to_table = ctx.saved_tensors
        hidden_kind, table_kind = ctx.kinds
        return (to_hidden * grad).to(hidden_kind), (to_table * grad).to(table_kind), None, None, None
