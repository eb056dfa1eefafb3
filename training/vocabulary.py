"""What the corruptions must know of the tokens: their kinds, and those that give a prompt its structure."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

#: How byte-level BPE spells a line break and a space.
NEWLINE, SPACE = "Ċ", "Ġ"


@dataclass(frozen=True)
class Vocabulary:
    """Token ids by kind.

    kinds: [vocab], a number per token: those of one kind can stand in for each other (word, number,
        bracket, operator, line break). Special tokens have -1.
    newline: the token that parts the instruction from the code behind it.
    closing: [vocab], True for tokens that end with a closing brace, as the code of every prompt does.
    """

    kinds: np.ndarray
    newline: int
    hole: int
    closing: np.ndarray

    def alike(self, token: int) -> np.ndarray:
        """All tokens of the token's kind."""
        return np.flatnonzero(self.kinds == self.kinds[token])


def read_vocabulary(tokenizer: Path) -> Vocabulary:
    """Reads a tokenizer's folder."""
    data = json.loads((tokenizer / "tokenizer.json").read_text(encoding="utf-8"))
    specials = {token["content"]: token["id"] for token in data["added_tokens"]}
    vocab: dict[str, int] = data["model"]["vocab"]
    size = max(*vocab.values(), *specials.values()) + 1
    kinds = np.full(size, -1)
    closing = np.zeros(size, dtype=bool)
    for text, token in vocab.items():
        if token not in specials.values():
            kinds[token] = _kind(text)
            closing[token] = text.endswith("}")
    return Vocabulary(kinds, vocab.get(NEWLINE, -1), specials.get("[INS]", -1), closing)


def _kind(text: str) -> int:
    if text.startswith(NEWLINE):
        return 0
    bare = text.lstrip(SPACE)
    if bare[:1].isalpha():
        return 1
    if bare[:1].isdigit():
        return 2
    return 3 if bare[:1] and bare[0] in "()[]{}" else 4
