"""Gives a model another tokenizer's vocabulary, so that what it has learnt is not lost with the old one.

    python training/revocabulary.py --model public/models/xs-s1 --tokenizer runs/tokenizer --out runs/xs-start

A token that both have keeps its embedding; a new one begins as the mean of the old tokens that spell it, and one
that stands for a name (`name_tokens.py`) near the mean of usual names. `--out` is a folder that `--init` takes. The
run after it has to learn the new embeddings: for a while it is worse than before.
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
from name_tokens import NAME_SPECIALS, is_name

EMBEDDING = "embed_tokens.weight"
#: What tokens that stand for names begin near: names that a vocabulary has as one token.
USUAL_NAMES = ("nums", "text", "list", "values", "n", "s", "items", "obj", "words")
#: How far from it, of the root mean square of the embeddings: they are to be told apart.
APART = 0.5


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
        pieces = [] if is_name(token) and old.token_to_id(token) is None else spelling(old, token)
        if pieces:
            result[at] = embedding[pieces].mean(dim=0)
    _begin_names(result, embedding, old, new)
    return result


def _begin_names(result: Tensor, embedding: Tensor, old: Tokenizer, new: Tokenizer) -> None:
    """Writes the embeddings of those tokens for names that the new vocabulary alone has."""
    rng = torch.Generator().manual_seed(0)
    rms = embedding.pow(2).mean().sqrt()
    for token in NAME_SPECIALS:
        at = new.token_to_id(token)
        if at is None or old.token_to_id(token) is not None:
            continue
        blank = "\u0120" if token.startswith("[ ") else ""
        known = [old.token_to_id(blank + name) for name in USUAL_NAMES]
        usual = [row for row in known if row is not None]
        noise = torch.randn(embedding.shape[1], generator=rng) * rms * APART
        result[at] = (embedding[usual].mean(dim=0) if usual else embedding.mean(dim=0)) + noise


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
