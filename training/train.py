"""Trains one stage of the recipe (`stages.py`), from nothing or from the stage before it.

    python training/train.py --stage ar --data runs/train.bin --tokenizer runs/tokenizer \
        --out runs/xs-ar --size xs --minutes 40
    python training/train.py --stage s1 --init runs/xs-ar ... --out runs/xs-s1

A run stops on its time limit and goes on from its checkpoint when it is called again. The learning rate follows
the share of the time budget that is used, so a run on any machine ends with a finished schedule. `log.jsonl` in the
output folder gets a line every few steps.
"""

import argparse
import json
import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from statistics import fmean
from typing import TextIO

import numpy as np
import torch
from tokenizers import Tokenizer

from average import Average
from checkpoints import Progress, initial_weights, read_progress, restore, save
from data import Batch, Documents, Specials, batches, specials_of
from model import SIZES, Denoiser, shape_of
from muon import Muon
from stages import (
    NAMES,
    RULES,
    Causal,
    ConstrainedOrder,
    Edits,
    Masks,
    OnPolicy,
    Stage,
    Tokens,
    read_tasks,
)
from verifier import COMMAND, Verifier
from vocabulary import read_vocabulary
from workers import Workers, side_by_side

#: Documents at the end of the file that are never trained on; they measure the loss.
VALIDATION = 400
#: Lines of the log from one such measurement to the next, which takes as long as some thirty steps.
VALIDATE_EVERY = 50


class TrainingError(RuntimeError):
    """Training cannot go on; the message names the step and the seed."""


def optimizers(model: Denoiser, lr: float, kind: torch.dtype) -> list[torch.optim.Optimizer]:
    """Muon for the blocks' matrices, AdamW for embeddings and norms."""
    fused, plain, rest = [], [], []
    for name, param in model.named_parameters():
        if param.ndim < 2 or "embed" in name:
            rest.append(param)
        elif "qkv" in name:
            fused.append(param)
        else:
            plain.append(param)
    muon = Muon([{"params": plain}, {"params": fused, "split": 3}], lr=lr, kind=kind)
    adam = torch.optim.AdamW(rest, lr=0.15 * lr, betas=(0.9, 0.95), weight_decay=0.0)
    for optimizer in (muon, adam):
        for group in optimizer.param_groups:
            group["peak"] = group["lr"]
    return [muon, adam]


def schedule(share: float, step: int) -> float:
    """Learning-rate factor: a short warm-up, a plateau, then a linear fall to 5 %."""
    warm = min(1.0, (step + 1) / 40)
    return warm * min(1.0, max(0.05, (1.0 - share) / 0.5))


def moment() -> tuple[float, float]:
    """Seconds by the wall and of this process's processors."""
    return time.monotonic(), time.process_time()


def spent(began: tuple[float, float], device: str) -> float:
    """Seconds of the budget since then. A step on processors cannot have had more than they gave this process:
    what others took, or the time for which it was stopped, is not its own."""
    wall, processors = (now - then for now, then in zip(moment(), began, strict=True))
    return min(wall, processors) if device == "cpu" else wall


@torch.no_grad()
def validate(stage: Stage, documents: Documents) -> dict[str, float]:
    """Losses on documents that were not trained on, with fixed corruption."""
    rng = torch.Generator().manual_seed(7)
    indices = np.arange(len(documents) - VALIDATION, len(documents))
    totals: dict[str, float] = {}
    groups = np.array_split(indices, max(1, len(indices) // 40))
    for group in groups:
        for key, value in stage.validate(documents.batch(group), rng).items():
            totals[key] = totals.get(key, 0.0) + value / len(groups)
    return {f"val_{key}": value for key, value in totals.items()}


@contextmanager
def stage_of(options: argparse.Namespace, model: Denoiser, specials: Specials) -> Iterator[Stage]:
    """The stage that the options ask for; S4 holds a verifier while it lasts."""
    tokens = Tokens(specials, read_vocabulary(options.tokenizer))
    regular = Masks(model, tokens, grows=False) if options.regular == "s1" else Edits(model, tokens)
    match options.stage:
        case "ar":
            yield Causal(model)
        case "s1":
            yield Masks(model, tokens, grows=options.init is not None)
        case "s2":
            yield Edits(model, tokens)
        case "s3":
            yield ConstrainedOrder(model, tokens, regular, options.control)
        case _:
            if options.tasks is None:
                raise TrainingError("s4 writes texts for --tasks, and there are none")
            tokenizer = Tokenizer.from_file(str(options.tokenizer / "tokenizer.json"))
            with Verifier(options.verifier) as verifier:
                tasks = read_tasks(options.tasks)
                rules = tuple(RULES) if options.rules is None else (options.rules,)
                yield OnPolicy(
                    model, tokens, tasks, tokenizer, verifier, regular, options.control, rules
                )


def run(options: argparse.Namespace) -> Progress:
    """Trains until the time budget is spent; returns where it ended."""
    if options.workers == 1:
        return _train(options, Workers())
    side_by_side(options.workers, _train, options)
    return read_progress(options.out)


def _train(options: argparse.Namespace, workers: Workers) -> Progress:
    torch.manual_seed(options.seed)
    specials, vocab = specials_of(options.tokenizer)
    options.out.mkdir(parents=True, exist_ok=True)
    documents = Documents(options.data, specials, context=384)
    model = Denoiser(shape_of(options.size, vocab)).to(options.device)
    kind = torch.bfloat16 if options.bf16 else torch.float32
    parts = optimizers(model, options.lr, kind)
    # One worker keeps it for all: their weights are the same.
    average = Average(options.average) if options.average > 0 and workers.leads else None
    at = restore(options.out, model, parts, average)
    if at is None:
        at = Progress()
        if options.init is not None:
            model.load_state_dict(initial_weights(options.init))
    train_on = np.arange(len(documents) - VALIDATION)
    if options.compile:
        for block in model.layers:
            block.compile(dynamic=True)
    # What the stage learns from: all of a file of its own, or what is not held back of the corpus.
    texts, chosen = documents, train_on
    if options.texts is not None:
        texts = Documents(options.texts, specials, context=384)
        chosen = np.arange(len(texts))
    stream = batches(
        texts, chosen, options.micro_tokens, options.seed, at.batch, options.stage != "ar"
    )
    rehearsed = batches(
        documents, train_on, 2 * options.micro_tokens, options.seed + 1,
        at.step * options.rehearse * workers.count,
    )  # fmt: skip
    with (
        stage_of(options, model, specials) as stage,
        (options.out / "log.jsonl").open("a", encoding="utf-8") as log,
    ):
        _loop(
            options, workers, model, stage, parts, at, average,
            workers.own(stream), workers.own(rehearsed), documents, log,
        )  # fmt: skip
    if workers.leads:
        save(options.out, model, parts, at, average)
    return at


def _check(loss: torch.Tensor, at: Progress, seed: int) -> None:
    value = float(loss.detach())
    if not math.isfinite(value):
        raise TrainingError(f"the loss is {value} at step {at.step}, batch {at.batch}, seed {seed}")


def _loop(
    options: argparse.Namespace,
    workers: Workers,
    model: Denoiser,
    stage: Stage,
    parts: list[torch.optim.Optimizer],
    at: Progress,
    average: Average | None,
    stream: Iterator[Batch],
    rehearsed: Iterator[Batch],
    documents: Documents,
    log: TextIO,
) -> None:
    """Steps until the budget of time or steps is spent, advancing `at`."""
    rehearsal = Causal(model)
    micro_batches = options.micro + options.rehearse
    budget = options.minutes * 60
    saved_at = time.monotonic()
    marked = replace(at)
    while at.seconds < budget and (options.steps == 0 or at.step < options.steps):
        began = moment()
        share = at.seconds / budget
        # Every worker corrupts by chance of its own.
        seed = options.seed + 7_919 * workers.rank
        rng = torch.Generator().manual_seed(seed * 1_000_003 + at.step)
        tokens = causal = 0
        logged: dict[str, list[float]] = {}
        for micro in range(micro_batches):
            rehearses = micro >= options.micro
            batch = next(rehearsed if rehearses else stream)
            with torch.autocast(options.device, torch.bfloat16, enabled=options.bf16):
                loss, losses = (rehearsal if rehearses else stage).step(batch, rng, share)
            _check(loss, at, options.seed)
            (loss / micro_batches).backward()
            if rehearses:
                causal += int(batch.length.sum())
            else:
                tokens += int(batch.length.sum())
            for key, value in losses.items():
                logged.setdefault(key, []).append(value)
        workers.average_gradients(model)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        factor = schedule(share, at.step)
        for part in parts:
            for group in part.param_groups:
                group["lr"] = group["peak"] * factor
            part.step()
            part.zero_grad(set_to_none=True)
        if average is not None:
            average.add(model)
        at.step += 1
        at.batch += options.micro * workers.count
        all_tokens, all_causal, seconds = workers.sums(
            tokens, causal, spent(began, options.device)
        )
        at.tokens += round(all_tokens)
        at.rehearsed += round(all_causal)
        at.seconds += seconds / workers.count
        if not workers.leads:
            continue
        if at.step % options.log_every == 0:
            speed = (at.tokens - marked.tokens) / (at.seconds - marked.seconds)
            marked = replace(at)
            line: dict[str, float] = {
                **vars(at), **{key: fmean(values) for key, values in logged.items()},
                "lr": factor, "tokens_per_second": round(speed),
            }  # fmt: skip
            if at.step % (options.log_every * VALIDATE_EVERY) == 0:
                line |= validate(stage, documents)
            log.write(json.dumps(line) + "\n")
            log.flush()
        if time.monotonic() - saved_at > options.save_every:
            save(options.out, model, parts, at, average)
            saved_at = time.monotonic()


def parser() -> argparse.ArgumentParser:
    """The command line."""
    result = argparse.ArgumentParser(description=__doc__)
    result.add_argument("--stage", choices=NAMES, required=True)
    result.add_argument("--data", type=Path, required=True)
    result.add_argument(
        "--texts",
        type=Path,
        default=None,
        help="what the stage learns from, packed, if not --data, which is rehearsed and measured all the same",
    )
    result.add_argument("--tokenizer", type=Path, required=True)
    result.add_argument("--out", type=Path, required=True)
    result.add_argument(
        "--init", type=Path, default=None, help="folder of the run, or of the model, to start from"
    )
    result.add_argument("--device", default="cpu", help="cpu or cuda")
    result.add_argument("--size", choices=list(SIZES), default="xs")
    result.add_argument("--minutes", type=float, default=30)
    result.add_argument("--steps", type=int, default=0, help="0: no limit but the time")
    result.add_argument("--lr", type=float, default=0.02, help="Muon's; AdamW takes 0.15 of it")
    result.add_argument(
        "--workers",
        type=int,
        default=1,
        help="processes side by side, each with its own micro-batches; one a core is fastest on a processor",
    )
    result.add_argument(
        "--micro", type=int, default=2, help="micro-batches a step, of every worker"
    )
    result.add_argument("--micro-tokens", type=int, default=2048)
    result.add_argument(
        "--rehearse",
        type=int,
        default=0,
        help="further micro-batches a step, of twice the tokens, that train the causal pass alone",
    )
    result.add_argument(
        "--average",
        type=int,
        default=0,
        help="steps of which the mean of the weights is kept: it is what is exported, and what other runs start from",
    )
    result.add_argument("--tasks", type=Path, default=None, help="s4: what it writes texts for")
    result.add_argument("--verifier", default=COMMAND, help="s4: the command that runs the tests")
    result.add_argument(
        "--control",
        action="store_true",
        help="s3: random paths; s4: texts whether they pass or not",
    )
    result.add_argument(
        "--rules", choices=list(RULES), default=None, help="s4: how it writes texts; by turns if left out"
    )
    result.add_argument(
        "--regular",
        choices=("s1", "s2"),
        default="s2",
        help="s3 and s4: the stage they start from, whose loss some batches keep",
    )
    result.add_argument("--compile", action="store_true", help="fuse the blocks: a fifth faster")
    result.add_argument("--bf16", action="store_true", help="for machines with bf16 products")
    result.add_argument("--seed", type=int, default=1)
    result.add_argument("--log-every", type=int, default=10)
    result.add_argument("--save-every", type=float, default=120, help="seconds")
    return result


if __name__ == "__main__":
    run(parser().parse_args())
