"""Gives a model another tokenizer's vocabulary, so that what it has learnt is not lost with the old one.

    python training/revocabulary.py --model public/models/xs-s1 --tokenizer runs/tokenizer --out runs/xs-start

A token that both have keeps its embedding; a new one begins as the mean of the old tokens that spell it. `--out` is a
folder that `--init` takes. The run after it has to learn the new embeddings: for a while it is worse than before.
"""

import argparse
import json
from pathlib import Path

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor

from checkpoints import initial_weights
from data import specials_of

EMBEDDING = "embed_tokens.weight"


def spelling(tokenizer: Tokenizer, token: str) -> list[int]:
    """The entries of a vocabulary that spell a token of another one, both at the byte level."""
    whole = tokenizer.token_to_id(token)
    if whole is not None:
        return [whole]
    # Cut as the merges of the other vocabulary cut it, without its rules for where words end.
    return [piece.id for piece in tokenizer.model.tokenize(token)]


def revocabulary(embedding: Tensor, old: Tokenizer, new: Tokenizer, rows: int) -> Tensor:
    """Returns the embeddings, [rows, width], of the new vocabulary from those of the old one, [rows, width]."""
    mean = embedding[: old.get_vocab_size()].mean(dim=0)
    result = mean.repeat(rows, 1)
    for token, at in new.get_vocab(with_added_tokens=True).items():
        pieces = spelling(old, token)
        if pieces:
            result[at] = embedding[pieces].mean(dim=0)
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder of a shipped model, with its tokenizer")
    parser.add_argument("--tokenizer", type=Path, required=True, help="folder of the new tokenizer")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    old, new = (
        Tokenizer.from_file(str(folder / "tokenizer.json")) for folder in (options.model, options.tokenizer)
    )
    weights = initial_weights(options.model)
    _, rows = specials_of(options.tokenizer)
    weights[EMBEDDING] = revocabulary(weights[EMBEDDING], old, new, rows)
    options.out.mkdir(parents=True, exist_ok=True)
    save_file({f"model.{name}": tensor for name, tensor in weights.items()}, options.out / "model.safetensors")
    (options.out / "config.json").write_text(json.dumps({"vocab_size": rows}) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
