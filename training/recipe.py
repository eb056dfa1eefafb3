"""Trains a model of the family in one go: the twin, then S1 from it, under one time limit. Any later stage, too.

    python training/recipe.py --recipe training/recipes/s.json --data train.bin.xz \
        --tokenizer runs/tokenizer --out runs/s --minutes 9 --device cuda
    python training/recipe.py --recipe training/recipes/xs-s4.json --init runs/xs/s1 --tasks runs/tasks.jsonl ...

Each stage has a folder under `--out` with its checkpoint, its log (losses and throughput) and, when it
ends, `export/`: f16 shards under 16 MiB. Called again, the recipe goes on where it was stopped. `--init`
starts from an export instead of from nothing.
"""

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import torch

import train
from export import export
from verifier import COMMAND


@dataclass(frozen=True)
class Stage:
    """One stage of a recipe; `share` is its part of the time limit."""

    stage: str
    share: float
    lr: float
    micro: int
    micro_tokens: int
    #: Further batches a step, on which the causal pass alone is trained.
    rehearse: int = 0
    #: Steps of which the mean of the weights is kept, and handed on.
    average: int = 0
    #: S3 and S4: what the stage is held against.
    control: bool = False
    #: S3 and S4: the stage they start from.
    regular: str = "s2"
    #: S4: how it writes texts; by turns if left out.
    rules: str | None = None

    @property
    def folder(self) -> str:
        """Its folder: what a stage is held against must not go on from the stage's own checkpoint."""
        return f"{self.stage}-control" if self.control else self.stage


@dataclass(frozen=True)
class Recipe:
    """A size and the stages it goes through, each starting from the one before."""

    size: str
    stages: list[Stage]


def read_recipe(path: Path) -> Recipe:
    """Reads a recipe's JSON file.

    Raises:
        ValueError: the shares do not add up to the whole time limit.
        TypeError: a field is missing or unknown.
    """
    data = json.loads(path.read_text(encoding="utf-8"))
    stages = [Stage(**stage) for stage in data["stages"]]
    total = sum(stage.share for stage in stages)
    if abs(total - 1) > 1e-6:
        raise ValueError(f"{path.name}: the shares add up to {total:g}, not to 1")
    return Recipe(data["size"], stages)


def run(options: argparse.Namespace) -> None:
    """Carries the recipe out."""
    recipe = read_recipe(options.recipe)
    before = options.init
    for stage in recipe.stages:
        folder = options.out / stage.folder
        arguments = [
            "--stage", stage.stage, "--size", recipe.size, "--device", options.device,
            "--data", str(options.data), "--tokenizer", str(options.tokenizer),
            "--out", str(folder), "--minutes", str(stage.share * options.minutes),
            "--lr", str(stage.lr), "--micro", str(stage.micro),
            "--micro-tokens", str(stage.micro_tokens), "--rehearse", str(stage.rehearse),
            "--average", str(stage.average),
            "--seed", str(options.seed), "--steps", str(options.steps),
            "--log-every", str(options.log_every), "--verifier", options.verifier,
            "--regular", stage.regular, "--workers", str(options.workers),
        ]  # fmt: skip
        arguments += ["--init", str(before)] if before is not None else []
        arguments += ["--control"] if stage.control else []
        arguments += ["--rules", stage.rules] if stage.rules is not None else []
        arguments += ["--tasks", str(options.tasks)] if options.tasks is not None else []
        arguments += ["--compile"] if options.compile else []
        arguments += ["--bf16"] if options.bf16 else []
        train.run(train.parser().parse_args(arguments))
        export(folder, options.tokenizer, stage.stage.upper(), folder / "export", torch.float16)
        before = folder


def parser() -> argparse.ArgumentParser:
    """The command line."""
    result = argparse.ArgumentParser(description=__doc__)
    result.add_argument("--recipe", type=Path, required=True)
    result.add_argument("--data", type=Path, required=True, help="packed tokens, .bin or .bin.xz")
    result.add_argument("--tokenizer", type=Path, required=True)
    result.add_argument("--out", type=Path, required=True)
    result.add_argument("--minutes", type=float, required=True, help="for all stages together")
    result.add_argument("--init", type=Path, default=None, help="folder to start from")
    result.add_argument("--tasks", type=Path, default=None, help="s4: what it writes texts for")
    result.add_argument("--verifier", default=COMMAND, help="s4: the command that runs the tests")
    result.add_argument("--device", default="cpu", help="cpu or cuda")
    result.add_argument("--workers", type=int, default=1, help="processes side by side")
    result.add_argument("--compile", action="store_true")
    result.add_argument("--bf16", action="store_true")
    result.add_argument("--seed", type=int, default=1)
    result.add_argument("--steps", type=int, default=0, help="per stage; 0: no limit but the time")
    result.add_argument("--log-every", type=int, default=10)
    return result


if __name__ == "__main__":
    run(parser().parse_args())
