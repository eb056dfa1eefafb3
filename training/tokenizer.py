"""Trains the byte-level BPE tokenizer on corpus samples and writes it in the Hugging Face layout.

Usage: python training/tokenizer.py --samples FILE.jsonl --out DIR [--vocab 2048] [--spaced 512]
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

SPECIALS = ["[PAD]", "[MASK]", "[EOS]", "[SEP]", "[DEL]", "[INS]"]

# A line break takes its indentation along; words split at camel-case humps and at underscores, so that a name that
# was never seen is spelt with pieces that were; digits stand alone, so that constants can be copied.
_BARE = r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]|_|[^\sA-Za-z0-9_]+"
#: What is tokenized by itself.
PIECES = r"\n *| ?(?:" + _BARE + r")|\s"
#: The same with blanks apart: what the merges within words are learnt from.
BARE_PIECES = r"\n *|" + _BARE + r"|\s"
#: How the byte level writes a blank.
BLANK = "\u0120"


def texts(samples: Path) -> Iterator[str]:
    """Yields prompt and code of every sample."""
    with samples.open(encoding="utf-8") as lines:
        for line in lines:
            sample = json.loads(line)
            yield sample["instruction"]
            if sample["signature"] is not None:
                yield "\nfunction " + sample["signature"]
            for part in ("prefix", "code", "suffix"):
                if part in sample:
                    yield sample[part]


def _byte_level(pieces: str) -> pre_tokenizers.PreTokenizer:
    return pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(pieces), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )


def train(samples: Path, vocab: int, spaced: int) -> Tokenizer:
    """Returns a trained tokenizer with at most `vocab` entries.

    A word is cut in the same pieces wherever it stands. BPE that merges blanks with letters as it finds them
    cuts ` total` and `(total` at other places, and a model that copies a name would have to know both spellings. So
    the merges within words are learnt first, with blanks apart; the `spaced` tokens that most often stand
    behind a blank then get an entry with it, by merges that come last.
    """
    words = Tokenizer(models.BPE())
    words.pre_tokenizer = _byte_level(BARE_PIECES)
    trainer = trainers.BpeTrainer(
        vocab_size=vocab - spaced,
        min_frequency=20,
        special_tokens=SPECIALS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    words.train_from_iterator(texts(samples), trainer)
    learnt = json.loads(words.to_str())["model"]
    entries: dict[str, int] = learnt["vocab"]
    merges = [tuple(pair) for pair in learnt["merges"]]
    for token in _behind_blanks(words, samples, spaced):
        merges.append((BLANK, token))
        entries[BLANK + token] = len(entries)
    tokenizer = Tokenizer(models.BPE(vocab=entries, merges=merges))
    tokenizer.add_special_tokens(SPECIALS)
    tokenizer.pre_tokenizer = _byte_level(PIECES)
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def _behind_blanks(words: Tokenizer, samples: Path, count: int) -> list[str]:
    """The tokens that stand behind a blank most often, the most frequent first."""
    seen: Counter[str] = Counter()
    for text in texts(samples):
        tokens = words.encode(text, add_special_tokens=False).tokens
        seen.update(
            after for before, after in zip(tokens, tokens[1:], strict=False)
            if before == BLANK and after[0] not in (BLANK, "\u010a")
        )
    return [token for token, _ in seen.most_common(count)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--samples", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--vocab", type=int, default=2048)
    parser.add_argument("--spaced", type=int, default=512, help="of the entries, those that begin with a blank")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = train(options.samples, options.vocab, options.spaced)
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
