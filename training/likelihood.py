"""How likely the texts are that a model was not trained on: exactly, left to right, and by the bound of mask diffusion.

    python training/likelihood.py --data runs/train.bin --tokenizer runs/tokenizer runs/xs-s1 runs/xs-s2

Prints a line for every model: bits a byte of code, left to right and at chunks of 4, 16 and 64 slots.
"""

import argparse
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from checkpoints import initial_weights
from corruption import Canvas, Chunking
from data import Batch, Documents, Specials, specials_of
from model import Denoiser, shape_of
from train import VALIDATION

#: Chunk sizes of the bound.
CHUNKS = (4, 16, 64)


@torch.no_grad()
def left_to_right(model: Denoiser, batch: Batch) -> float:
    """The negative log-likelihood of a batch's code, nats: exact."""
    rows, tokens = batch.ids.shape
    hidden = model(batch.ids, torch.arange(tokens).expand(rows, tokens), None)
    at = torch.arange(1, tokens)
    code = (at < batch.length[:, None]) & (at >= batch.code[:, None])
    targets = batch.ids[:, 1:][code]
    _, losses = model.cross_entropy(hidden[:, :-1][code], targets, torch.ones(len(targets)))
    return float(losses.sum())


@torch.no_grad()
def by_masks(
    model: Denoiser, batch: Batch, chunk: int, specials: Specials, rng: torch.Generator
) -> float:
    """An unbiased estimate of the bound on it, nats: of each chunk a random number of slots is masked, from one to all,
    and the loss on them counts as often as there are slots for a mask (a mean over all orders of reveal).

    [PAD] behind [EOS] counts as text.
    """
    canvas = Canvas(batch, [Chunking(chunk, chunk)], specials)
    copy, rows = canvas.copies[0], len(batch.ids)
    count = torch.randint(1, chunk + 1, (rows, int(copy.chunk.max()) + 1), generator=rng)[:, copy.chunk]
    key = copy.chunk + torch.rand(canvas.target.shape, generator=rng).clamp(max=1 - 1e-4)
    masked = key.argsort(dim=1).argsort(dim=1) - copy.begin < count
    ids = torch.where(masked, specials.mask, canvas.target)
    noisy = canvas.noisy([ids], [masked], [chunk / count])
    hidden = model(noisy.ids, noisy.positions, noisy.sees)
    chosen = noisy.targets >= 0
    targets, weights = noisy.targets[chosen], noisy.weights[chosen]
    _, losses = model.cross_entropy(hidden[chosen], targets, weights, banned=specials.mask)
    return float((losses * weights).sum())


@dataclass(frozen=True)
class Likelihood:
    """Bits a byte of code."""

    left_to_right: float
    by_masks: dict[int, float]


def measure(
    model: Denoiser, documents: Documents, tokenizer: Tokenizer, specials: Specials, draws: int
) -> Likelihood:
    """Over the documents that training leaves out; `draws` masks of each."""
    rng = torch.Generator().manual_seed(11)
    indices = np.arange(len(documents) - VALIDATION, len(documents))
    size = 0
    exact = 0.0
    bounds = dict.fromkeys(CHUNKS, 0.0)
    for group in np.array_split(indices, max(1, len(indices) // 20)):
        batch = documents.batch(group)
        for row in range(len(batch.ids)):
            code = batch.ids[row, batch.code[row] : batch.length[row]].tolist()
            size += len(tokenizer.decode(code).encode())
        exact += left_to_right(model, batch)
        for chunk in CHUNKS:
            for _ in range(draws):
                bounds[chunk] += by_masks(model, batch, chunk, specials, rng) / draws
    bits = size * math.log(2)
    return Likelihood(exact / bits, {chunk: bound / bits for chunk, bound in bounds.items()})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path, nargs="+", help="folders of runs, or of shipped models")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--size", default="xs")
    parser.add_argument("--draws", type=int, default=4)
    options = parser.parse_args()
    specials, vocab = specials_of(options.tokenizer)
    documents = Documents(options.data, specials, context=384)
    tokenizer = Tokenizer.from_file(str(options.tokenizer / "tokenizer.json"))
    model = Denoiser(shape_of(options.size, vocab))
    for folder in options.models:
        model.load_state_dict(initial_weights(folder))
        one = measure(model, documents, tokenizer, specials, options.draws)
        bounds = ", ".join(f"{bound:.3f} at {chunk}" for chunk, bound in one.by_masks.items())
        print(f"{folder.name}: {one.left_to_right:.3f} left to right; {bounds}", flush=True)


if __name__ == "__main__":
    main()
