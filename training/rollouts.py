"""Rollouts: what the model writes by itself, pass by pass, as `src/diffusion/sampler.ts` has it write.

S4 learns from those that pass their tests. The rule is the sampler's threshold policy: the first masks in the
order of nearness whose tokens are sure enough, and at least one; [EOS] when all before it is revealed, and
nothing behind it.
"""

from dataclasses import dataclass, field
from itertools import takewhile

import torch
from torch import Tensor

from corruption import Canvas, Chunking
from data import Batch, Specials
from model import Denoiser
from paths import NEARNESS, Paths

#: Tokens that a text may have: three times the longest function of the corpus would be a waste of passes.
LONGEST = 160


@dataclass(frozen=True)
class Rule:
    """How a rollout is written."""

    chunk: int
    threshold: float
    temperature: float


@dataclass
class Rollout:
    """A text that the model wrote, and the path on which it did.

    text: tokens, [EOS] included where it ended by itself.
    reveals: of each token, the pass within its chunk that revealed it.
    passes: of each chunk, how many passes it took.
    """

    prompt: list[int]
    text: list[int] = field(default_factory=list)
    reveals: list[int] = field(default_factory=list)
    passes: list[int] = field(default_factory=list)
    ended: bool = False


def as_paths(rollouts: list[Rollout], rule: Rule, specials: Specials) -> tuple[Batch, Paths]:
    """Texts as documents, and the paths on which they were written: what `path_states` learns from.

    Raises:
        ValueError: a text that did not end; as a document it would teach that texts end there.
    """
    if not all(one.ended for one in rollouts):
        raise ValueError("a rollout that did not end is no document")
    rows = [one.prompt + one.text for one in rollouts]
    longest = max(map(len, rows))
    batch = Batch(
        torch.tensor([row + [specials.pad] * (longest - len(row)) for row in rows]),
        torch.tensor([len(one.prompt) for one in rollouts]),
        torch.tensor([len(row) for row in rows]),
    )
    chunking = Chunking(rule.chunk, rule.chunk)
    slots = Canvas(batch, [chunking], specials).target.shape[1]
    reveals = torch.zeros(len(rows), slots, dtype=torch.long)
    passes = torch.ones(len(rows), slots, dtype=torch.long)
    for row, one in enumerate(rollouts):
        for chunk, taken in enumerate(one.passes):
            at = slice(chunk * rule.chunk, (chunk + 1) * rule.chunk)
            passes[row, at] = taken
            # What lies behind [EOS] counts as revealed with it, in the chunk's last pass.
            reveals[row, at] = taken - 1
        reveals[row, : len(one.text)] = torch.tensor(one.reveals)
    return batch, Paths(chunking, reveals, passes)


@torch.no_grad()
def roll_out(
    model: Denoiser, prompts: list[list[int]], rule: Rule, specials: Specials, rng: torch.Generator
) -> list[Rollout]:
    """Writes a text for every prompt, all of them side by side."""
    rollouts = [Rollout(prompt) for prompt in prompts]
    while going := [one for one in rollouts if not one.ended and len(one.text) < LONGEST]:
        _write_chunk(model, going, rule, specials, rng)
    return rollouts


def _write_chunk(
    model: Denoiser, rollouts: list[Rollout], rule: Rule, specials: Specials, rng: torch.Generator
) -> None:
    """Denoises the next chunk of every rollout and appends it to its text."""
    rows = len(rollouts)
    ids = torch.full((rows, rule.chunk), specials.mask)
    reveals = torch.full((rows, rule.chunk), -1)
    #: Slots from here on are dropped: [EOS] stands before them.
    end = torch.full((rows,), rule.chunk)
    slot = torch.arange(rule.chunk)
    at = 0
    while True:
        masked = (ids == specials.mask) & (slot < end[:, None])
        open_rows = masked.any(dim=1).nonzero()[:, 0]
        if len(open_rows) == 0:
            break
        drawn, probability = _predict(
            model, [rollouts[row] for row in open_rows], ids[open_rows], rule, specials, rng
        )
        now = choose(drawn, probability, masked[open_rows], rule.threshold, specials)
        ends = (drawn == specials.eos) | (drawn == specials.pad)
        written = torch.where(ends, specials.eos, drawn)
        ids[open_rows] = torch.where(now, written, ids[open_rows])
        reveals[open_rows] = torch.where(now, at, reveals[open_rows])
        ended = now & ends
        has = ended.any(dim=1)
        end[open_rows[has]] = ended[has].float().argmax(dim=1) + 1
        at += 1
    for row, one in enumerate(rollouts):
        size = int(end[row])
        one.text += ids[row, :size].tolist()
        one.reveals += reveals[row, :size].tolist()
        one.passes.append(int(reveals[row, :size].max()) + 1)
        one.ended = one.text[-1] == specials.eos


def _predict(
    model: Denoiser,
    rollouts: list[Rollout],
    chunk: Tensor,
    rule: Rule,
    specials: Specials,
    rng: torch.Generator,
) -> tuple[Tensor, Tensor]:
    """One pass: the token drawn at every slot of the chunk and its probability, [rows, slots] each."""
    clean = [one.prompt + one.text for one in rollouts]
    lengths = torch.tensor([len(one) for one in clean])
    longest = int(lengths.max())
    padded = torch.tensor([one + [specials.pad] * (longest - len(one)) for one in clean])
    # Each slot is predicted by the row before it: the first by the frontier, the last token written.
    noisy = torch.cat((torch.tensor([one[-1:] for one in clean]), chunk), 1)
    slots = noisy.shape[1]
    positions = torch.cat(
        (torch.arange(longest).expand(len(clean), -1), lengths[:, None] - 1 + torch.arange(slots)), 1
    )
    before = (torch.arange(longest) < lengths[:, None])[:, None].expand(-1, slots, -1)
    sees = torch.cat((before, torch.ones(len(clean), slots, slots, dtype=torch.bool)), 2)[:, None]
    device = model.device
    hidden = model(torch.cat((padded, noisy), 1).to(device), positions.to(device), sees.to(device))
    logits = model.logits(hidden[:, longest:-1]).float().cpu()
    logits[..., [specials.mask, specials.sep]] = -torch.inf
    keys = logits
    if rule.temperature > 0:
        noise = torch.rand(logits.shape, generator=rng).clamp(min=1e-9)
        keys = logits - rule.temperature * (-noise.log()).log()
    drawn = keys.argmax(dim=-1)
    return drawn, logits.softmax(dim=-1).gather(-1, drawn[..., None])[..., 0]


def choose(
    drawn: Tensor, probability: Tensor, masked: Tensor, threshold: float, specials: Specials
) -> Tensor:
    """The slots that a pass reveals, [rows, slots]: `src/diffusion/candidates.ts` under a threshold.

    Args:
        masked: the open masks; every row has one.
    """
    now = torch.zeros_like(masked)
    ends = (drawn == specials.eos) | (drawn == specials.pad)
    for row in range(len(masked)):
        sure = (probability[row] >= threshold).tolist()
        slots = masked[row].nonzero()[:, 0].tolist()
        text = [slot for slot in slots if not ends[row, slot]]
        end = next((slot for slot in slots if ends[row, slot]), None)
        slot_cost = (NEARNESS * torch.arange(len(sure)) - probability[row].log()).tolist()

        def pick(candidates: list[int]) -> list[int]:
            # Stable: of equal ones the lower slot comes first.
            ordered = sorted(candidates, key=slot_cost.__getitem__)
            return list(takewhile(sure.__getitem__, ordered)) or ordered[:1]

        if not text:
            chosen = slots[:1]
        elif end is not None and drawn[row, end] == specials.eos:
            before = [slot for slot in text if slot < end]
            chosen = pick([*text, end])
            if end in chosen:
                reached = all(slot in chosen for slot in before)
                chosen = [*before, end] if reached else pick(text)
        else:
            chosen = pick(text)
        now[row, chosen] = True
    return now
