"""Rollouts: what the model writes by itself, pass by pass, as `src/engine/sampling/sampler.ts` has it write.

S4 learns from those that pass their tests. A rule is one of the sampler's policies. Threshold: the first masks
in the order of nearness whose tokens are sure enough, and at least one; [EOS] when all before it is revealed, and
nothing behind it. Draft and verify: the masks from the left for as long as the model would write the same left
to right, and what it would write where that ends.
"""

from dataclasses import dataclass, field
from itertools import takewhile

import torch
from torch import Tensor

from cache import Cache
from corruption import Canvas, Chunking
from data import Batch, Specials
from model import Denoiser
from paths import NEARNESS, Paths

#: Tokens that a text may have: three times the longest function of the corpus would be a waste of passes.
LONGEST = 160


@dataclass(frozen=True)
class Rule:
    """How a rollout is written; with no threshold by draft and verify."""

    chunk: int
    threshold: float | None
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


def as_paths(rollouts: list[Rollout], chunk: int, specials: Specials) -> tuple[Batch, Paths]:
    """Texts as documents, and the paths on which they were written: what `path_states` learns from.

    Args:
        chunk: slots of the chunks in which they were written.

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
    chunking = Chunking(chunk, chunk)
    slots = Canvas(batch, [chunking], specials).target.shape[1]
    reveals = torch.zeros(len(rows), slots, dtype=torch.long)
    passes = torch.ones(len(rows), slots, dtype=torch.long)
    for row, one in enumerate(rollouts):
        for place, taken in enumerate(one.passes):
            at = slice(place * chunk, (place + 1) * chunk)
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
    room = max(map(len, prompts)) + LONGEST + rule.chunk
    cache = Cache(model, len(prompts), room)
    everyone = torch.arange(len(prompts))
    commit_texts(cache, everyone, prompts, specials)
    while len(going := _going(rollouts)) > 0:
        noise = None
        if rule.temperature > 0:
            chance = torch.rand(len(going), rule.chunk, model.shape.vocab, generator=rng)
            noise = -rule.temperature * (-chance.clamp(min=1e-9).log()).log()
        writer = _Writer(model, cache, going, [rollouts[row] for row in going], rule, specials, noise)
        commit_texts(cache, going, writer.write_chunk(), specials)
    return rollouts


def _going(rollouts: list[Rollout]) -> Tensor:
    going = [not one.ended and len(one.text) < LONGEST for one in rollouts]
    return torch.tensor(going).nonzero()[:, 0]


def commit_texts(cache: Cache, rows: Tensor, texts: list[list[int]], specials: Specials) -> Tensor:
    """Finishes texts of several lengths; the hidden states of their tokens, and behind these of the padding."""
    counts = torch.tensor([len(text) for text in texts])
    longest = int(counts.max())
    padded = torch.tensor([text + [specials.pad] * (longest - len(text)) for text in texts])
    return cache.commit(rows, padded, counts)


@dataclass
class _Writer:
    """Denoises the next chunk of several rollouts; `rows` are their rows in the cache."""

    model: Denoiser
    cache: Cache
    rows: Tensor
    rollouts: list[Rollout]
    rule: Rule
    specials: Specials
    #: [rows, slots, vocab], Gumbel noise at the rule's temperature. One draw for all passes over the chunk, so that
    #: a draft and its verdict differ where the model does, not by chance.
    noise: Tensor | None

    def write_chunk(self) -> list[list[int]]:
        """Appends the chunk to every rollout, and returns the chunks."""
        specials, count, size = self.specials, len(self.rollouts), self.rule.chunk
        ids = torch.full((count, size), specials.mask)
        reveals = torch.full((count, size), -1)
        #: Slots from here on are dropped: [EOS] stands before them.
        end = torch.full((count,), size)
        slot = torch.arange(size)
        at = 0
        while True:
            masked = (ids == specials.mask) & (slot < end[:, None])
            going = masked.any(dim=1).nonzero()[:, 0]
            if len(going) == 0:
                break
            drawn, now = self._pass(going, ids[going], masked[going])
            ends = (drawn == specials.eos) | (drawn == specials.pad)
            written = torch.where(ends, specials.eos, drawn)
            ids[going] = torch.where(now, written, ids[going])
            reveals[going] = torch.where(now, at, reveals[going])
            ended = now & ends
            has = ended.any(dim=1)
            end[going[has]] = ended[has].float().argmax(dim=1) + 1
            at += 1
        chunks = [row[:until].tolist() for row, until in zip(ids, end.tolist(), strict=True)]
        for one, chunk, row in zip(self.rollouts, chunks, reveals.tolist(), strict=True):
            one.text += chunk
            one.reveals += row[: len(chunk)]
            one.passes.append(max(row[: len(chunk)]) + 1)
            one.ended = chunk[-1] == specials.eos
        return chunks

    def _pass(self, going: Tensor, chunk: Tensor, masked: Tensor) -> tuple[Tensor, Tensor]:
        """One pass: the token that each slot would get, and which slots get theirs, [rows, slots] each."""
        drawn, probability = self._predict(going, chunk, causal=False)
        if self.rule.threshold is not None:
            return drawn, choose(drawn, probability, masked, self.rule.threshold, self.specials)
        drafts = torch.where(chunk == self.specials.mask, drawn, chunk)
        verdict, _ = self._predict(going, drafts, causal=True)
        return verdict, accept(drafts, verdict, masked)

    def _predict(self, going: Tensor, chunk: Tensor, causal: bool) -> tuple[Tensor, Tensor]:
        """The token drawn at every slot and its probability, [rows, slots] each."""
        anchor = [(one.text or one.prompt)[-1:] for one in map(self.rollouts.__getitem__, going)]
        ids = torch.cat((torch.tensor(anchor), chunk), 1)
        logits = self.model.logits(self.cache.look(self.rows[going], ids, causal)).float().cpu()
        logits[..., [self.specials.mask, self.specials.sep]] = -torch.inf
        drawn = (logits if self.noise is None else logits + self.noise[going]).argmax(dim=-1)
        return drawn, logits.softmax(dim=-1).gather(-1, drawn[..., None])[..., 0]


def accept(drafts: Tensor, verdict: Tensor, masked: Tensor) -> Tensor:
    """The slots that draft and verify reveals, [rows, slots]: drafts from the first mask on that are what the
    model writes left to right, and the slot where the first is not.

    Args:
        drafts: [rows, slots], revealed text where there is no mask.
        verdict: [rows, slots], what the model writes in each slot behind the drafts before it.
    """
    differs = masked & (drafts != verdict)
    return masked & (differs.cumsum(dim=1) - differs.long() == 0)


def choose(
    drawn: Tensor, probability: Tensor, masked: Tensor, threshold: float, specials: Specials
) -> Tensor:
    """The slots that a pass reveals, [rows, slots]: `src/engine/sampling/candidates.ts` under a threshold.

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
