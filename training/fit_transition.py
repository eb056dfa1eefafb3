"""Fits a transition (`transition.py`) to weights that stay as they are, and measures what it does for drafts.

    python training/fit_transition.py --model runs/s1 --data runs/train.bin --tokenizer runs/tokenizer \
        --own runs/own.bin --out runs/s1/transition.safetensors

`--own` has texts that the model wrote left to right (`own_texts.py`), best such as it was not trained on: of them it
tells how many tokens a check of a draft leaves, with the token before the draft known and not.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor
from torch.nn import functional as F

from checkpoints import initial_weights
from corruption import Noisy
from data import Batch, Documents, Specials, batches, specials_of
from losses import draw_masks
from model import Denoiser, shape_of
from train import VALIDATION
from transition import Transition, draft

RATE = 0.02
#: The largest chunk whose masks it is fitted on, and the size of the drafts that are measured.
CHUNK = 16


def masked_rows(
    model: Denoiser, batch: Batch, noisy: Noisy, specials: Specials, bf16: bool
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Of all rows that stand on a mask and predict text: logits [rows, vocab], the token that the mask hides, the one
    behind it, and how much it counts, [rows] each."""
    chosen = (noisy.targets >= 0) & (noisy.targets != specials.pad) & (noisy.ids == specials.mask)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=bf16):
        logits = model.logits(model(noisy.ids, noisy.positions, noisy.sees)[chosen]).float()
    logits[:, specials.mask] = -torch.inf
    hidden = batch.ids.gather(1, noisy.positions.clamp(max=batch.ids.shape[1] - 1))
    return logits, hidden[chosen], noisy.targets[chosen], noisy.weights[chosen]


def fit(
    model: Denoiser,
    transition: Transition,
    stream: Iterator[Batch],
    specials: Specials,
    steps: int,
    seed: int,
    bf16: bool = False,
) -> Iterator[tuple[float, float]]:
    """Fits the tables; yields of each step the loss on masks with the transition and without, nats a token."""
    rng = torch.Generator().manual_seed(seed)
    adam = torch.optim.Adam(transition.parameters(), lr=RATE)
    for step in range(steps):
        for group in adam.param_groups:
            group["lr"] = RATE * min(1.0, (step + 1) / 20) * max(0.05, 1 - step / steps)
        batch = next(stream)
        noisy = draw_masks(batch, specials, rng, CHUNK, 2)
        logits, before, target, weight = masked_rows(model, batch, noisy, specials, bf16)
        losses = F.cross_entropy(transition(logits, before), target, reduction="none")
        loss = (losses * weight).sum() / weight.sum()
        adam.zero_grad()
        loss.backward()
        adam.step()
        plain = F.cross_entropy(logits, target, reduction="none")
        yield float(loss.detach()), float((plain * weight).sum() / weight.sum())


@torch.no_grad()
def kept_tokens(
    model: Denoiser, batch: Batch, specials: Specials, transition: Transition | None, known: bool
) -> tuple[int, int]:
    """Writes the one text of a batch again by drafts and checks; returns its tokens and the checks that they took.

    Args:
        known: whether the first token of a draft stands when the draft is made, as it does in a forward of its own;
            a draft ahead is made before, and read off once the token is known.
    """
    ids, code, length = batch.ids[0], int(batch.code[0]), int(batch.length[0])
    starts = torch.arange(code, length)
    rows = torch.full((len(starts), CHUNK + 1), specials.mask)
    rows[:, 0] = ids[starts - 1]
    if known:
        rows[:, 1] = ids[starts]
    positions = torch.cat((torch.arange(length), (starts[:, None] - 1 + torch.arange(CHUNK + 1)).flatten()))
    sees = torch.ones(1, len(starts), CHUNK + 1, length + CHUNK + 1, dtype=torch.bool)
    sees[..., :length] = (torch.arange(length) < starts[:, None])[None, :, None]
    hidden = model(torch.cat((ids[:length], rows.flatten()))[None], positions[None], sees)
    logits = model.logits(hidden[0, length:].view(len(starts), CHUNK + 1, -1)[:, 1:CHUNK]).float()
    logits[..., specials.mask] = -torch.inf
    drafts = draft(logits, ids[starts], transition)
    tokens = checks = 0
    while tokens < len(starts) - 1:
        text = ids[code + tokens + 1 : length]
        agrees = drafts[tokens, : len(text)] == text[: CHUNK - 1]
        # The first token was known, the ones that agree follow it.
        tokens += 1 + int(agrees.long().cumprod(0).sum())
        checks += 1
    return min(tokens, len(starts) - 1), checks


def measure(
    model: Denoiser, own: Documents, specials: Specials, transition: Transition | None, known: bool, limit: int
) -> float:
    """Tokens a check over so many texts."""
    counts = [
        kept_tokens(model, own.batch(np.array([at])), specials, transition, known)
        for at in range(min(limit, len(own)))
    ]
    return sum(tokens for tokens, _ in counts) / max(1, sum(checks for _, checks in counts))


def run(options: argparse.Namespace) -> Transition:
    """Fits, prints what it measures, and writes the tables."""
    torch.manual_seed(options.seed)
    specials, vocab = specials_of(options.tokenizer)
    model = Denoiser(shape_of(options.size, vocab)).eval().requires_grad_(False)
    model.load_state_dict(initial_weights(options.model))
    documents = Documents(options.data, specials, context=384)
    fitted_on = np.arange(max(1, len(documents) - VALIDATION))
    stream = batches(documents, fitted_on, options.tokens, options.seed, 0, True)
    transition = Transition(vocab, options.rank)
    if options.init is not None:
        transition.load_state_dict(load_file(options.init))
    shown: list[tuple[float, float]] = []
    fitted = fit(model, transition, stream, specials, options.steps, options.seed, options.bf16)
    for step, losses in enumerate(fitted):
        shown.append(losses)
        if (step + 1) % 100 == 0 or step + 1 == options.steps:
            with_it, without = np.mean(shown, axis=0)
            print(f"step {step + 1}: {with_it:.3f} nats with the token before, {without:.3f} without", flush=True)
            shown = []
    save_file({name: table.detach() for name, table in transition.named_parameters()}, options.out)
    if options.own is not None:
        own = Documents(options.own, specials, context=384)
        for known in (True, False):
            plain, better = (measure(model, own, specials, one, known, options.texts) for one in (None, transition))
            made = "after its first token" if known else "before it"
            print(f"drafts made {made}: {plain:.2f} tokens a check, {better:.2f} with the transition")
    return transition


def parser() -> argparse.ArgumentParser:
    """The command line."""
    result = argparse.ArgumentParser(description=__doc__)
    result.add_argument("--model", type=Path, required=True, help="folder of a run, or of a model")
    result.add_argument("--data", type=Path, required=True)
    result.add_argument("--tokenizer", type=Path, required=True)
    result.add_argument("--out", type=Path, required=True)
    result.add_argument("--init", type=Path, default=None, help="tables to go on from, as of weights near these")
    result.add_argument("--own", type=Path, default=None, help="texts of the model's own, packed")
    result.add_argument("--texts", type=int, default=120, help="how many of them are measured")
    result.add_argument("--size", default="xs")
    result.add_argument("--rank", type=int, default=64)
    result.add_argument("--steps", type=int, default=900)
    result.add_argument("--tokens", type=int, default=1024, help="clean tokens of a step")
    result.add_argument("--bf16", action="store_true", help="for machines with bf16 products")
    result.add_argument("--seed", type=int, default=1)
    return result


if __name__ == "__main__":
    run(parser().parse_args())
