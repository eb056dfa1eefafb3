"""Packed tokens from the corpus command, batched by length in an order that a seed fixes."""

import json
import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor


@dataclass(frozen=True)
class Specials:
    """Ids of the special tokens, as the tokenizer numbers them."""

    pad: int
    mask: int
    eos: int
    sep: int


@dataclass(frozen=True)
class Batch:
    """Whole documents of similar length.

    ids: [batch, tokens], padded with [PAD].
    code: [batch], index of the first token after [SEP].
    length: [batch], tokens of each document, [EOS] included.
    """

    ids: Tensor
    code: Tensor
    length: Tensor

    def to(self, device: torch.device) -> "Batch":
        return Batch(self.ids.to(device), self.code.to(device), self.length.to(device))


def read_tokens(path: Path) -> np.ndarray:
    """Returns the packed ids, uint16; `.xz` is how they travel to another machine."""
    if path.suffix == ".xz":
        return np.frombuffer(lzma.decompress(path.read_bytes()), dtype=np.uint16)
    return np.fromfile(path, dtype=np.uint16)


def specials_of(tokenizer: Path) -> tuple[Specials, int]:
    """Reads the special ids and the vocabulary's size, rounded up for the fast kernels."""
    data = json.loads((tokenizer / "tokenizer.json").read_text(encoding="utf-8"))
    ids = {token["content"]: token["id"] for token in data["added_tokens"]}
    vocab = max(max(data["model"]["vocab"].values()), *ids.values()) + 1
    specials = Specials(ids["[PAD]"], ids["[MASK]"], ids["[EOS]"], ids["[SEP]"])
    return specials, -(-vocab // 64) * 64


class Documents:
    """The documents of a packed file: prompt [SEP] code [EOS], end to end."""

    def __init__(self, path: Path, specials: Specials, context: int) -> None:
        self.tokens = read_tokens(path)
        ends = np.flatnonzero(self.tokens == specials.eos) + 1
        starts = np.concatenate(([0], ends[:-1]))
        seps = np.flatnonzero(self.tokens == specials.sep)
        keep = (ends - starts) <= context
        self.starts, self.ends = starts[keep], ends[keep]
        #: Tokens after [SEP] of each document.
        self.code_lengths = self.ends - seps[np.searchsorted(seps, self.starts)] - 1
        self.specials = specials

    def __len__(self) -> int:
        return len(self.starts)

    def batch(self, indices: np.ndarray) -> Batch:
        """Returns the named documents side by side."""
        rows = [self.tokens[self.starts[i] : self.ends[i]].astype(np.int64) for i in indices]
        longest = max(len(row) for row in rows)
        ids = np.full((len(rows), longest), self.specials.pad, dtype=np.int64)
        for row, out in zip(rows, ids, strict=True):
            out[: len(row)] = row
        code = [int(np.flatnonzero(row == self.specials.sep)[0]) + 1 for row in rows]
        return Batch(
            torch.from_numpy(ids),
            torch.tensor(code),
            torch.tensor([len(row) for row in rows]),
        )


#: Documents that are sorted by length together.
_WINDOW = 4096
#: The same where both lengths count: the more there are, the more of them are alike in both.
_WINDOW_BY_CODE = 16384
#: Codes whose lengths differ by less than this many tokens count as alike.
_ALIKE = 4


def batches(
    documents: Documents,
    indices: np.ndarray,
    tokens: int,
    seed: int,
    start: int = 0,
    by_code: bool = False,
) -> Iterator[Batch]:
    """Yields batches of about `tokens` tokens for ever; the first `start` of them are skipped.

    Documents are shuffled anew each epoch; within a window they are sorted by length, so little is
    padding, and the windows' batches are shuffled again. With `by_code` the length of the code, roughly, comes
    before that of the whole, for a stage that sees the code four times over: of what it computes on the corpus 5 %
    are padding then, in place of 33 %.
    """
    lengths = documents.ends - documents.starts
    seen = 0
    epoch = 0
    while True:
        rng = np.random.default_rng((seed, epoch))
        order = rng.permutation(indices)
        size = _WINDOW_BY_CODE if by_code else _WINDOW
        for at in range(0, len(order), size):
            window = order[at : at + size]
            keys = (lengths[window], documents.code_lengths[window] // _ALIKE)
            window = window[np.lexsort(keys if by_code else keys[:1])]
            groups = _group(window, lengths, tokens)
            for g in rng.permutation(len(groups)):
                if seen >= start:
                    yield documents.batch(groups[g])
                seen += 1
        epoch += 1


def _group(window: np.ndarray, lengths: np.ndarray, tokens: int) -> list[np.ndarray]:
    """Cuts a sorted window where a padded batch would exceed `tokens`."""
    groups: list[np.ndarray] = []
    first = longest = 0
    for i, length in enumerate(lengths[window]):
        longest = max(longest, length)
        if i > first and longest * (i - first + 1) > tokens:
            groups.append(window[first:i])
            first, longest = i, length
    groups.append(window[first:])
    return groups
