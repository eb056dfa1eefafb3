"""Trains the byte-level BPE tokenizer on corpus samples and writes it in the Hugging Face layout.

Usage: python training/tokenizer.py --samples FILE.jsonl --out DIR [--vocab 2048]
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

SPECIALS = ["[PAD]", "[MASK]", "[EOS]", "[SEP]", "[DEL]", "[INS]"]

# A line break takes its indentation along; words split at camel-case humps, so that a name that was
# never seen is spelt with pieces that were; digits stand alone, so that constants can be copied.
PIECES = r"\n *| ?[A-Z]?[a-z]+| ?[A-Z]+(?![a-z])| ?[0-9]| ?[^\sA-Za-z0-9]+|\s"


def texts(samples: Path) -> Iterator[str]:
    """Yields prompt and code of every sample."""
    with samples.open(encoding="utf-8") as lines:
        for line in lines:
            sample = json.loads(line)
            yield sample["instruction"]
            if sample["signature"] is not None:
                yield "\nfunction " + sample["signature"]
            yield sample["code"]


def train(samples: Path, vocab: int) -> Tokenizer:
    """Returns a trained tokenizer with at most `vocab` entries."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab,
        min_frequency=20,
        special_tokens=SPECIALS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts(samples), trainer)
    return tokenizer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--vocab", type=int, default=2048)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = train(options.samples, options.vocab)
    tokenizer.save(str(options.out / "tokenizer.json"))
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": 512,
        "clean_up_tokenization_spaces": False,
        "mask_token": "[MASK]",
        "eos_token": "[EOS]",
        "pad_token": "[PAD]",
        "sep_token": "[SEP]",
    }
    (options.out / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n")
    print(f"{tokenizer.get_vocab_size()} entries")


if __name__ == "__main__":
    main()
