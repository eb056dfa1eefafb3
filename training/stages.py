"""The stages of the recipe: what each makes of a batch. `train.py` runs any of them.

    ar  the causal twin
    s1  mask diffusion
    s2  edits beside masks
    s3  constrained order: the likeliest of several paths instead of random masks
    s4  on-policy: paths of the model's own texts that passed their tests, towards fewer passes
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import torch
from tokenizers import Tokenizer
from torch import Tensor

from corruption import draw_chunking
from data import Batch, Specials
from losses import CAUSAL_WEIGHT, ar_step, causal_loss, noisy_loss, s1_step, s2_step
from model import Denoiser
from paths import Paths, draw_paths, path_states
from rollouts import Rollout, Rule, as_paths, roll_out
from verifier import Verifier
from vocabulary import Vocabulary

NAMES = ("ar", "s1", "s2", "s3", "s4")

#: Share of S3's and S4's batches that go on as the stage before them: the regulariser.
KEPT = 0.3
#: Copies of a document, each at another moment of its path.
MOMENTS = 4
#: S3: paths that are drawn of a document, and passes a chunk that they may take.
POOL = 8
PASSES = (2, 3, 4, 6, 8)
#: S4: prompts of a round, and how often each text that is kept is learnt from.
PROMPTS = 128
REUSES = 3
#: S4: the rules of a round, threshold and temperature, with no threshold draft and verify. A round takes one
#: set or the other: side by side, draft and verify would nearly always be the shortest, at 5.3 tokens a pass
#: to 2.2 to 3.6.
RULES = {
    "verify": ((None, 0.0), (None, 0.5)),
    "threshold": ((0.9, 0.0), (0.7, 0.0), (0.5, 0.0)),
}
#: S4: tokens of a batch of rollouts, padding included.
ROLLOUT_TOKENS = 1024

Parts = dict[str, float]


@dataclass(frozen=True)
class Tokens:
    """What a stage must know of the tokens."""

    specials: Specials
    vocabulary: Vocabulary


class Stage(Protocol):
    """One stage over one model."""

    def step(self, batch: Batch, rng: torch.Generator, share: float) -> tuple[Tensor, Parts]:
        """The loss on a batch of the corpus and, for the log, its parts; `share` of the time is spent."""

    def validate(self, batch: Batch, rng: torch.Generator) -> Parts:
        """The parts of the loss on documents that are not trained on."""


@dataclass(frozen=True)
class Causal:
    model: Denoiser

    def step(self, batch: Batch, rng: torch.Generator, share: float) -> tuple[Tensor, Parts]:
        return ar_step(self.model, batch)

    def validate(self, batch: Batch, rng: torch.Generator) -> Parts:
        return ar_step(self.model, batch)[1]


@dataclass(frozen=True)
class Masks:
    """`grows`: the first tenth keeps to small chunks, which are nearest to the twin that it starts from."""

    model: Denoiser
    tokens: Tokens
    grows: bool

    def step(self, batch: Batch, rng: torch.Generator, share: float) -> tuple[Tensor, Parts]:
        largest = 16 if self.grows and share < 0.1 else 64
        return s1_step(self.model, batch, self.tokens.specials, rng, largest)

    def validate(self, batch: Batch, rng: torch.Generator) -> Parts:
        return s1_step(self.model, batch, self.tokens.specials, rng, 64)[1]


@dataclass(frozen=True)
class Edits:
    model: Denoiser
    tokens: Tokens

    def step(self, batch: Batch, rng: torch.Generator, share: float) -> tuple[Tensor, Parts]:
        return s2_step(self.model, batch, self.tokens.specials, self.tokens.vocabulary, rng)

    def validate(self, batch: Batch, rng: torch.Generator) -> Parts:
        return self.step(batch, rng, 0.0)[1]


@dataclass(frozen=True)
class ConstrainedOrder:
    """`control`: random paths instead of the likeliest, at the same cost."""

    model: Denoiser
    tokens: Tokens
    regular: Masks | Edits
    control: bool

    def step(self, batch: Batch, rng: torch.Generator, share: float) -> tuple[Tensor, Parts]:
        if float(torch.rand((), generator=rng)) < KEPT:
            return self.regular.step(batch, rng, share)
        passes = PASSES[int(torch.randint(len(PASSES), (), generator=rng))]
        paths, bound = draw_paths(
            self.model, batch, draw_chunking(rng), passes, POOL, self.tokens.specials, rng, not self.control
        )
        # From the middle on two passes are learnt as one.
        ahead = 1 if share < 0.5 else 2
        loss, parts = path_step(self.model, batch, paths, ahead, self.tokens.specials, rng)
        return loss, {**parts, "bound": float(bound.mean())}

    def validate(self, batch: Batch, rng: torch.Generator) -> Parts:
        return self.regular.validate(batch, rng)


@dataclass
class OnPolicy:
    """`control`: texts are kept whether they pass or not.

    A round writes texts for some prompts by several rules, and keeps of each prompt the one that passed in
    the fewest passes; its batches are used up before the next round. `rules` names the sets of `RULES` that
    rounds take turns with.
    """

    model: Denoiser
    tokens: Tokens
    tasks: list[tuple[dict[str, object], list[int]]]
    tokenizer: Tokenizer
    verifier: Verifier
    regular: Masks | Edits
    control: bool
    rules: tuple[str, ...] = tuple(RULES)
    _waiting: list[tuple[Batch, Paths]] = field(default_factory=list)
    _parts: Parts = field(default_factory=dict)

    def step(self, batch: Batch, rng: torch.Generator, share: float) -> tuple[Tensor, Parts]:
        keeps = float(torch.rand((), generator=rng)) < KEPT
        if not keeps and not self._waiting:
            self._round(rng)
        if keeps or not self._waiting:
            return self.regular.step(batch, rng, share)
        own, paths = self._waiting.pop()
        # Progressively: to do in one pass what took one, two, four.
        ahead = 1 if share < 0.25 else 2 if share < 0.6 else 4
        loss, parts = path_step(self.model, own, paths, ahead, self.tokens.specials, rng)
        return loss, {**parts, **self._parts}

    def validate(self, batch: Batch, rng: torch.Generator) -> Parts:
        return self.regular.validate(batch, rng)

    def _round(self, rng: torch.Generator) -> None:
        picked = torch.randint(len(self.tasks), (PROMPTS,), generator=rng).tolist()
        chunk = (16, 32)[int(torch.randint(2, (), generator=rng))]
        rules = RULES[self.rules[int(torch.randint(len(self.rules), (), generator=rng))]]
        shortest: dict[int, Rollout] = {}
        passed = written = 0
        texts: set[tuple[int, ...]] = set()
        for threshold, temperature in rules:
            rule = Rule(chunk, threshold, temperature)
            prompts = [self.tasks[at][1] for at in picked]
            rollouts = roll_out(self.model, prompts, rule, self.tokens.specials, rng)
            for at, one, good in zip(picked, rollouts, self._judge(picked, rollouts), strict=True):
                written += 1
                passed += good
                texts.add(tuple(one.text))
                known = shortest.get(at)
                if one.ended and (good or self.control):
                    if known is None or sum(one.passes) < sum(known.passes):
                        shortest[at] = one
        kept = sorted(shortest.values(), key=lambda one: len(one.text))
        self._waiting = REUSES * [
            as_paths(group, chunk, self.tokens.specials) for group in _groups(kept)
        ]
        tokens = sum(len(one.text) for one in kept)
        self._parts = {
            "passed": passed / written,
            # Falls where the model comes to know one text a prompt: the mode filtering to watch for.
            "unique": len(texts) / written,
            ("drafted" if rules[0][0] is None else "sure"): tokens
            / max(1, sum(sum(one.passes) for one in kept)),
        }

    def _judge(self, picked: list[int], rollouts: list[Rollout]) -> list[bool]:
        answers = [
            (self.tasks[at][0], self.tokenizer.decode(one.text, skip_special_tokens=True))
            for at, one in zip(picked, rollouts, strict=True)
        ]
        return self.verifier.passes(answers)


def path_step(
    model: Denoiser, batch: Batch, paths: Paths, ahead: int, specials: Specials, rng: torch.Generator
) -> tuple[Tensor, Parts]:
    """One pass over moments of paths: the loss on what comes next, plus the causal loss."""
    noisy = path_states(batch, paths, MOMENTS, ahead, specials, rng).to(model.device)
    batch = batch.to(model.device)
    hidden = model(noisy.ids, noisy.positions, noisy.sees)
    causal, on_code = causal_loss(model, batch, hidden[:, : batch.ids.shape[1]])
    loss, on_text = noisy_loss(model, hidden, noisy, specials)
    return loss + CAUSAL_WEIGHT * causal, {"path": on_text, "ar": float(on_code)}


def read_tasks(path: Path) -> list[tuple[dict[str, object], list[int]]]:
    """Tasks and their prompts in tokens, as `npm run corpus -- tasks` writes them."""
    with path.open(encoding="utf-8") as lines:
        return [(one["task"], one["prompt"]) for one in map(json.loads, lines)]


def _groups(rollouts: list[Rollout]) -> list[list[Rollout]]:
    """Cuts a list where a padded batch would exceed `ROLLOUT_TOKENS`."""
    groups: list[list[Rollout]] = []
    longest = 0
    for one in rollouts:
        length = len(one.prompt) + len(one.text)
        longest = max(longest, length)
        if not groups or longest * (len(groups[-1]) + 1) > ROLLOUT_TOKENS:
            groups.append([])
            longest = length
        groups[-1].append(one)
    return groups
