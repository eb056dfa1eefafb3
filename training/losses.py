"""What a step minimises: the causal loss of the twin, the mask loss of S1, the edit loss of S2."""

import numpy as np
import torch
from torch import Tensor

from corruption import Noisy, corrupt, draw_chunking
from data import Batch, Specials
from edits import Editor, own_errors
from model import Denoiser
from vocabulary import Vocabulary

#: Weight of the prompt's own tokens in the causal loss, and of the causal loss beside the mask loss.
PROMPT_WEIGHT = 0.15
CAUSAL_WEIGHT = 0.5
#: [PAD] slots behind [EOS] are easy and many.
PAD_WEIGHT = 0.1
#: Pairs of noisy copies of the code per clean stream, which all share its cost. A pair has one chunking.
#: Half of the time the first is complementary, the masks of one being the text of the other; all other
#: pairs lean.
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


def noisy_loss(
    model: Denoiser, hidden: Tensor, noisy: Noisy, specials: Specials
) -> tuple[Tensor, float]:
    """Returns the loss on the slots that count, [PAD] at less weight, and for the log that on text."""
    chosen = noisy.targets >= 0
    targets = noisy.targets[chosen]
    weight = noisy.weights[chosen]
    is_text = targets != specials.pad
    weight = torch.where(is_text, weight, PAD_WEIGHT * weight)
    loss, losses = model.cross_entropy(hidden[chosen], targets, weight, banned=specials.mask)
    on_text = (losses * weight)[is_text].sum() / weight[is_text].sum()
    return loss, float(on_text)


def s1_step(
    model: Denoiser, batch: Batch, specials: Specials, rng: torch.Generator, largest: int
) -> tuple[Tensor, dict[str, float]]:
    """One pass over the clean stream and its masked copies: mask loss plus the causal loss."""
    noisy = draw_masks(batch, specials, rng, largest, PAIRS)
    loss, parts, _ = _masked_pass(model, batch, noisy, specials)
    return loss, parts


def s2_step(
    model: Denoiser, batch: Batch, specials: Specials, vocabulary: Vocabulary, rng: torch.Generator
) -> tuple[Tensor, dict[str, float]]:
    """S1's pass, with one pair of copies, and a second one over copies with edits in place of masks.

    The two expectations are over copies that are corrupted apart (Seed Diffusion, section 3.3). What the
    first pass gets wrong is half of what the second is taught to put right.
    """
    masked = draw_masks(batch, specials, rng, 64, 1)
    loss, parts, hidden = _masked_pass(model, batch, masked, specials)
    predicted = predict(model, hidden[masked.targets.to(model.device) >= 0], specials)
    seed = int(torch.randint(2**62, (), generator=rng))
    errors = own_errors(predicted.cpu(), masked, batch)
    editor = Editor(vocabulary, specials, errors, np.random.default_rng(seed))
    edited = editor.corrupt(batch, [draw_chunking(rng)] * 2).to(model.device)
    hidden = model(edited.ids, edited.positions, edited.sees)
    edit_loss, on_text = noisy_loss(model, hidden, edited, specials)
    return loss + edit_loss, {**parts, "edit": on_text}


def draw_masks(
    batch: Batch, specials: Specials, rng: torch.Generator, largest: int, pairs: int
) -> Noisy:
    """Masked copies of the code, in pairs of one chunking each. Drawn on the CPU whatever the device, so
    that a seed means the same everywhere."""
    complementary = bool(torch.rand((), generator=rng) < 0.5)
    drawn = [draw_chunking(rng, largest, at > 0 or not complementary) for at in range(pairs)]
    chunkings = [chunking for chunking in drawn for _ in range(2)]
    return corrupt(batch, chunkings, specials, rng, complementary)


def _masked_pass(
    model: Denoiser, batch: Batch, noisy: Noisy, specials: Specials
) -> tuple[Tensor, dict[str, float], Tensor]:
    batch, noisy = batch.to(model.device), noisy.to(model.device)
    hidden = model(noisy.ids, noisy.positions, noisy.sees)
    causal, on_code = causal_loss(model, batch, hidden[:, : batch.ids.shape[1]])
    masked, on_text = noisy_loss(model, hidden, noisy, specials)
    return masked + CAUSAL_WEIGHT * causal, {"mask": on_text, "ar": float(on_code)}, hidden


@torch.no_grad()
def predict(model: Denoiser, hidden: Tensor, specials: Specials) -> Tensor:
    """The likeliest token of each slot, [slots], from hidden states [slots, width]; never [MASK]."""
    logits = model.logits(hidden)
    logits[:, specials.mask] = -torch.inf
    return logits.argmax(dim=-1)
