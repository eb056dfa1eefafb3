"""Gives a tokenizer the tokens that stand for the names of a head (`src/engine/prompt/names.ts`), behind its own.

    python training/name_tokens.py --tokenizer public/models/xs-s1 --out runs/tokenizer

A model that exists gets rows for them by `revocabulary.py`.
"""

import argparse
import re
import shutil
from pathlib import Path

from tokenizers import AddedToken, Tokenizer

#: The function, and its first ten parameters; each without the blank before it and with it.
NAME_SPECIALS = [
    f"[{blank}{name}]" for name in ("F", *(f"P{i}" for i in range(10))) for blank in ("", " ")
]


def is_name(token: str) -> bool:
    """Whether a token stands for a name."""
    return re.fullmatch(r"\[ ?(F|P\d)\]", token) is not None


def with_name_tokens(tokenizer: Tokenizer) -> Tokenizer:
    """Adds them as specials, in the order of `NAME_SPECIALS`; those that are there already stay where they are."""
    tokenizer.add_special_tokens([AddedToken(name, special=True, normalized=False) for name in NAME_SPECIALS])
    return tokenizer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokenizer", type=Path, required=True, help="folder of the tokenizer that is extended")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = with_name_tokens(Tokenizer.from_file(str(options.tokenizer / "tokenizer.json")))
    tokenizer.save(str(options.out / "tokenizer.json"))
    shutil.copy(options.tokenizer / "tokenizer_config.json", options.out)
    print(f"{tokenizer.get_vocab_size()} entries")


if __name__ == "__main__":
    main()
