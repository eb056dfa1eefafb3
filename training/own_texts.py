"""Packs the texts that a model writes by itself, where they pass their tests: one target a prompt to distil it on.

    npm run corpus -- tasks --count 24000 --seed 301 --tokenizer runs/tokenizer --out runs/tasks.jsonl
    python training/own_texts.py --model runs/s1 --tokenizer runs/tokenizer --tasks runs/tasks.jsonl \
        --out runs/own.bin

The corpus words and solves one task in several ways, so a slot whose neighbours are masked has several right
answers, and their product is none of them. A model's own greedy text is one: trained on it, slots that are
revealed together agree more often (sequence-level distillation, as Kim and Rush 2016 do between models; here the
causal pass teaches the masked one).
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from checkpoints import initial_weights
from data import Specials, specials_of
from greedy import greedy_texts
from model import Denoiser, shape_of
from stages import read_tasks
from verifier import COMMAND, Verifier

Written = tuple[dict[str, object], list[int], list[int]]


def write_texts(
    model: Denoiser,
    tasks: list[tuple[dict[str, object], list[int]]],
    specials: Specials,
    rows: int,
    context: int,
) -> Iterator[list[Written]]:
    """Yields groups of task, prompt and text, of those that ended; longer documents than `context` are left out.

    Args:
        rows: prompts that are written side by side.
    """
    ordered = sorted(tasks, key=lambda one: len(one[1]))
    for at in range(0, len(ordered), rows):
        group = ordered[at : at + rows]
        texts = greedy_texts(model, [prompt for _, prompt in group], specials)
        yield [
            (task, prompt, text)
            for (task, prompt), text in zip(group, texts, strict=True)
            if text is not None and len(prompt) + len(text) <= context
        ]


def run(options: argparse.Namespace) -> tuple[int, int]:
    """Writes the packed documents; returns how many passed and how many tasks there were."""
    specials, vocab = specials_of(options.tokenizer)
    model = Denoiser(shape_of(options.size, vocab)).to(options.device).eval()
    model.load_state_dict(initial_weights(options.model))
    if options.bf16:
        model.to(torch.bfloat16)
    tokenizer = Tokenizer.from_file(str(options.tokenizer / "tokenizer.json"))
    tasks = read_tasks(options.tasks)
    passed = 0
    with Verifier(options.verifier) as verifier, options.out.open("wb") as out:
        for group in write_texts(model, tasks, specials, options.rows, context=384):
            codes = [tokenizer.decode(text, skip_special_tokens=True) for _, _, text in group]
            verdicts = verifier.passes(
                [(task, code) for (task, _, _), code in zip(group, codes, strict=True)]
            )
            for (_, prompt, text), good in zip(group, verdicts, strict=True):
                if good:
                    out.write(np.array(prompt + text, dtype=np.uint16).tobytes())
                    passed += 1
            out.flush()
    return passed, len(tasks)


def parser() -> argparse.ArgumentParser:
    """The command line."""
    result = argparse.ArgumentParser(description=__doc__)
    result.add_argument("--model", type=Path, required=True, help="folder of a run, or of a model")
    result.add_argument("--tokenizer", type=Path, required=True)
    result.add_argument("--tasks", type=Path, required=True)
    result.add_argument("--out", type=Path, required=True)
    result.add_argument("--size", default="xs")
    result.add_argument("--device", default="cpu", help="cpu or cuda")
    result.add_argument("--rows", type=int, default=256)
    result.add_argument("--bf16", action="store_true", help="compute in bf16")
    result.add_argument("--verifier", default=COMMAND, help="the command that runs the tests")
    return result


if __name__ == "__main__":
    good, count = run(parser().parse_args())
    print(f"{good} of {count} texts passed")
