"""What the token before a mask makes of the mask's prediction.

The masks of a chunk are predicted apart from each other: each slot has a distribution of its own, and what is
likeliest slot by slot need not fit together. Most of a draft's mistakes are of that kind, a token that belongs one
place further on or that stands there twice. A transition adds to a slot's logits what the token before speaks for, a
product of two vectors, so that a draft can be read off from left to right at hardly any cost:

    logits(token | row, before) = logits(token | row) + before[before] . token[token]

The low rank is that of NART-CRF (Sun et al., 2019, arXiv 1910.11555); that a diffusion model's marginals lack what
an autoregressive part can give back is the point of Discrete Copula Diffusion (Liu et al., 2024, arXiv 2410.01949).
The weights of the denoiser stay as they are, and so does everything that it says by itself.
"""

import torch
from torch import Tensor, nn


class Transition(nn.Module):
    """Two tables, `before` and `token`, of [vocab, rank] each; without effect until they are fitted."""

    def __init__(self, vocab: int, rank: int) -> None:
        super().__init__()
        self.before = nn.Parameter(torch.randn(vocab, rank) * rank**-0.5)
        self.token = nn.Parameter(torch.zeros(vocab, rank))

    def forward(self, logits: Tensor, before: Tensor) -> Tensor:
        """The logits of slots, [slots, vocab], behind the tokens `before` them, [slots]."""
        return logits + self.before[before] @ self.token.T


def draft(logits: Tensor, first: Tensor, transition: Transition | None) -> Tensor:
    """Reads a draft off the logits of masks that stand side by side, each token behind the one drafted before it.

    Args:
        logits: [drafts, slots, vocab].
        first: [drafts], the token before the first of these slots.
        transition: none for the likeliest token of each slot by itself.

    Returns:
        [drafts, slots].
    """
    if transition is None:
        return logits.argmax(-1)
    drafted: list[Tensor] = []
    before = first
    for slot in logits.unbind(1):
        before = transition(slot, before).argmax(-1)
        drafted.append(before)
    return torch.stack(drafted, 1)
