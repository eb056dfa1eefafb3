"""What a step minimises: the causal loss of the twin, and the mask loss of the S1 stage beside it."""

import torch
from torch import Tensor

from corruption import corrupt, draw_chunking
from data import Batch, Specials
from model import Denoiser

#: Weight of the prompt's own tokens in the causal loss, and of the causal loss beside the mask loss.
PROMPT_WEIGHT = 0.15
CAUSAL_WEIGHT = 0.3
#: [PAD] slots behind [EOS] are easy and many.
PAD_WEIGHT = 0.1
#: Pairs of noisy copies of the code per clean stream, which all share its cost. A pair has one chunking;
#: the masks of the last pair lean.
PAIRS = 2


def causal_loss(model: Denoiser, batch: Batch, hidden: Tensor) -> tuple[Tensor, Tensor]:
    """Returns the weighted next-token loss and, for the log, the plain loss on code."""
    tokens = batch.ids.shape[1]
    at = torch.arange(1, tokens, device=batch.ids.device)
    inside = at < batch.length[:, None]
    code = inside & (at >= batch.code[:, None])
    weight = torch.where(code, 1.0, PROMPT_WEIGHT)[inside]
    loss, losses = model.cross_entropy(
        hidden[:, : tokens - 1][inside], batch.ids[:, 1:][inside], weight
    )
    return loss, losses[code[inside]].mean()


def ar_step(model: Denoiser, batch: Batch) -> tuple[Tensor, dict[str, float]]:
    """One causal pass over whole documents."""
    batch = batch.to(model.device)
    rows, tokens = batch.ids.shape
    positions = torch.arange(tokens, device=batch.ids.device).expand(rows, tokens)
    hidden = model(batch.ids, positions, None)
    loss, on_code = causal_loss(model, batch, hidden)
    return loss, {"ar": float(on_code)}


def s1_step(
    model: Denoiser, batch: Batch, specials: Specials, rng: torch.Generator, largest: int
) -> tuple[Tensor, dict[str, float]]:
    """One pass over the clean stream and its noisy copies: mask loss plus the causal loss."""
    complementary = bool(torch.rand((), generator=rng) < 0.5)
    pairs = [draw_chunking(rng, largest, leans=pair == PAIRS - 1) for pair in range(PAIRS)]
    chunkings = [chunking for chunking in pairs for _ in range(2)]
    # Drawn on the CPU whatever the device, so that a seed means the same everywhere.
    noisy = corrupt(batch, chunkings, specials, rng, complementary).to(model.device)
    batch = batch.to(model.device)
    hidden = model(noisy.ids, noisy.positions, noisy.sees)
    causal, on_code = causal_loss(model, batch, hidden[:, : batch.ids.shape[1]])
    chosen = noisy.targets >= 0
    targets = noisy.targets[chosen]
    weight = torch.where(targets == specials.pad, PAD_WEIGHT, 1.0)
    masked, losses = model.cross_entropy(hidden[chosen], targets, weight, banned=specials.mask)
    parts = {"mask": float(losses[targets != specials.pad].mean()), "ar": float(on_code)}
    return masked + CAUSAL_WEIGHT * causal, parts
