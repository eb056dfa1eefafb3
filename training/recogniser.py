"""Fits a recogniser: which of the functions that training knows a request asks for, by the words of the request.

    npm run corpus -- requests --samples runs/train.jsonl --out runs/requests.bin
    python training/recogniser.py --requests runs/requests.bin --out runs/recogniser.safetensors

A linear classifier over hashed runs of words and letters (`src/engine/prompt/request-features.ts`, in the manner of
fastText, Joulin et al., 2016, arXiv 1607.01759): the vectors of a request's features are added up, over the root of
their number, and a product with a vector for each head tells how likely it is.
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.nn import functional as F

BATCH = 512
RATE = 0.01
#: Share of a request's features that a step does without, so that no single one decides.
DROP = 0.2
#: Share of the chance that all other heads have, at most so sure is it to be.
SMOOTHING = 0.02


@dataclass(frozen=True)
class Requests:
    """Requests as `corpus -- requests` packs them."""

    #: [requests]: the place of each one's head.
    labels: Tensor
    #: The features of all, one request after the other.
    features: NDArray[np.uint16]
    #: [requests + 1]: where each begins, and the last ends.
    starts: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.labels)

    @staticmethod
    def read(file: Path) -> "Requests":
        """Reads a file of 16-bit numbers: for each request its head, how many features it has, and these."""
        packed = np.fromfile(file, dtype=np.uint16)
        at, labels, counts, begins = 0, [], [], []
        while at < len(packed):
            count = int(packed[at + 1])
            labels.append(int(packed[at]))
            counts.append(count)
            begins.append(at + 2)
            at += 2 + count
        starts = np.concatenate(([0], np.cumsum(counts)))
        is_feature = np.ones(len(packed), dtype=bool)
        heads = np.array(begins) - 2
        is_feature[heads] = is_feature[heads + 1] = False
        return Requests(torch.tensor(labels), packed[is_feature], starts)

    def bags(self, which: NDArray[np.int64]) -> tuple[Tensor, Tensor]:
        """Of some requests: their features one after the other, and where each one's begin."""
        parts = [self.features[self.starts[at] : self.starts[at + 1]] for at in which]
        begins = np.cumsum([0, *(len(part) for part in parts)])[:-1]
        return torch.from_numpy(np.concatenate(parts).astype(np.int64)), torch.from_numpy(begins)


class Recogniser(nn.Module):
    """Tables `features` [rows, width] and `heads` [heads, width], and a bias for each head."""

    def __init__(self, rows: int, width: int, heads: int) -> None:
        super().__init__()
        self.features = nn.Parameter(torch.randn(rows, width) * 0.02)
        self.heads = nn.Linear(width, heads)
        nn.init.normal_(self.heads.weight, std=0.3)

    def forward(self, features: Tensor, begins: Tensor, drop: float = 0.0) -> Tensor:
        """Scores [requests, heads], in nats, of bags of hashed features."""
        counts = torch.diff(begins, append=torch.tensor([len(features)]))
        weights = counts.clamp(min=1).float().rsqrt().repeat_interleave(counts)
        if drop > 0:
            weights = weights * (torch.rand(len(weights)) >= drop) / (1 - drop)
        rows = features % len(self.features)
        state = F.embedding_bag(rows, self.features, begins, mode="sum", per_sample_weights=weights)
        return self.heads(state)


def fit(model: Recogniser, requests: Requests, epochs: float, seed: int) -> list[float]:
    """Fits it to the requests, each seen so many times; returns the loss of every step, nats."""
    rng = np.random.default_rng(seed)
    adam = torch.optim.Adam(model.parameters(), lr=RATE, betas=(0.9, 0.98))
    steps = max(1, int(epochs * len(requests) / BATCH))
    losses: list[float] = []
    order = np.empty(0, dtype=np.int64)
    for step in range(steps):
        if len(order) < min(BATCH, len(requests)):
            order = rng.permutation(len(requests))
        which, order = order[:BATCH], order[BATCH:]
        for group in adam.param_groups:
            group["lr"] = RATE * min(1.0, (step + 1) / 50) * min(1.0, max(0.02, (1 - step / steps) / 0.7))
        scores = model(*requests.bags(which), drop=DROP)
        loss = F.cross_entropy(scores, requests.labels[which], label_smoothing=SMOOTHING)
        adam.zero_grad()
        loss.backward()
        adam.step()
        losses.append(float(loss.detach()))
        if (step + 1) % 200 == 0 or step + 1 == steps:
            print(f"step {step + 1} of {steps}: {np.mean(losses[-200:]):.3f} nats", flush=True)
    return losses


def save(model: Recogniser, heads: list[str], out: Path) -> None:
    """Writes what `src/engine/models/recogniser-file.ts` reads; the names of the heads are a text, a line each."""
    names = torch.frombuffer(bytearray("\n".join(heads).encode()), dtype=torch.uint8)
    tables = {
        "features.weight": model.features.detach(),
        "heads.weight": model.heads.weight.detach(),
        "bias": model.heads.bias.detach(),
        "names": names,
    }
    save_file({name: table.contiguous() for name, table in tables.items()}, out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=32768, help="a power of two, 65,536 at most")
    parser.add_argument("--width", type=int, default=64, help="a multiple of 32")
    parser.add_argument("--epochs", type=float, default=1.0, help="times that each request is seen")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    heads = json.loads(options.requests.with_suffix(".json").read_text(encoding="utf-8"))
    model = Recogniser(options.rows, options.width, len(heads))
    fit(model, Requests.read(options.requests), options.epochs, options.seed)
    save(model, heads, options.out)


if __name__ == "__main__":
    main()
