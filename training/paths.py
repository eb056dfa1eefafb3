"""Paths: in which pass of its chunk each token of a text was revealed, and what a model learns from that.

S3 and S4 train on the states that a path goes through instead of on random masks. The path of a document
whose text is given (teacher-forced) is drawn here, and scored by its evidence lower bound; that of a text
which the model wrote itself comes from `rollouts.py`.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from corruption import Canvas, Chunking, Copy, Noisy, fade
from data import Batch, Specials
from model import Denoiser

#: Nats that each slot to the right counts against a reveal, as the sampler has it (`src/engine/sampling/policies/settings.ts`).
NEARNESS = 0.5


@dataclass(frozen=True)
class Paths:
    """One path for each document of a batch, all under one chunking.

    reveals: [batch, slots], the pass within its chunk that reveals a slot, from 0. What lies behind [EOS]
        counts as revealed with it.
    passes: [batch, slots], how many passes the slot's chunk takes.
    """

    chunking: Chunking
    reveals: Tensor
    passes: Tensor


def draw_paths(
    model: Denoiser,
    batch: Batch,
    chunking: Chunking,
    passes: int,
    count: int,
    specials: Specials,
    rng: torch.Generator,
    best: bool = True,
) -> tuple[Paths, Tensor]:
    """Draws `count` teacher-forced paths of `passes` passes a chunk, and keeps one for every chunk.

    A path reveals true tokens in the sampler's order, by confidence and nearness, perturbed by Gumbel noise;
    its bound is the log-likelihood of what each pass reveals, given what was revealed before it. Kept is the path
    with the highest bound (Seed Diffusion, section 3.2), or, as the control, any.

    Returns:
        The paths, and the bound of each kept one, nats: [batch, slots], that of the slot's chunk.
    """
    canvas = Canvas(batch, [chunking] * count, specials)
    copy, rows, slots = canvas.copies[0], len(batch.ids), canvas.target.shape[1]
    truth = canvas.target[:, None].expand(rows, count, slots)
    behind = _behind_end(canvas, specials)[:, None]
    reveals = torch.full((rows, count, slots), passes - 1)
    masked = torch.ones(rows, count, slots, dtype=torch.bool)
    bound = torch.zeros(rows, count, slots)
    for at in range(passes):
        ids = torch.where(masked, specials.mask, truth)
        confidence, truth_log = _beliefs(model, canvas, list(ids.unbind(1)), specials)
        noise = -(-torch.rand(confidence.shape, generator=rng).clamp(min=1e-9).log()).log()
        key = confidence + noise - NEARNESS * torch.arange(slots)
        key = torch.where(masked, key, torch.inf)
        # The end is taken when all before it is: it comes last, and what lies behind it with it.
        key = torch.where(behind & masked, -1e9 - torch.arange(slots), key)
        left = _sum_by_chunk(masked.float(), copy)
        take = (left / (passes - at)).ceil()
        now = masked & (_rank(key, copy) - (copy.size - left) < take)
        bound += torch.where(now & ~_pad_only(canvas, specials)[:, None], truth_log, 0.0)
        reveals = torch.where(now, at, reveals)
        masked = masked & ~now
    total = _sum_by_chunk(bound, copy)
    if best:
        choice = total.argmax(dim=1)
    else:
        drawn = torch.randint(count, (rows, int(copy.chunk.max()) + 1), generator=rng)
        choice = drawn[:, copy.chunk]
    kept = reveals.gather(1, choice[:, None])[:, 0]
    paths = Paths(chunking, kept, torch.full_like(kept, passes))
    return paths, total.gather(1, choice[:, None])[:, 0]


def path_states(
    batch: Batch, paths: Paths, copies: int, ahead: int, specials: Specials, rng: torch.Generator
) -> Noisy:
    """Appends copies of the code as it stood on its path, each chunk before a pass drawn at random.

    What counts is the prediction of the tokens that the next `ahead` passes reveal: with 1, what the path
    did; with more, to do in one pass what took several. Each counts less the more masks stand before it.
    """
    canvas = Canvas(batch, [paths.chunking] * copies, specials)
    copy = canvas.copies[0]
    chunk = copy.chunk
    ids, scored, weights = [], [], []
    for _ in range(copies):
        drawn = torch.rand(len(batch.ids), int(chunk.max()) + 1, generator=rng)[:, chunk]
        state = (drawn * paths.passes).long()
        masked = paths.reveals >= state
        ids.append(torch.where(masked, specials.mask, canvas.target))
        scored.append(masked & (paths.reveals < state + ahead))
        weights.append(fade(masked, copy))
    return canvas.noisy(ids, scored, weights)


@torch.no_grad()
def _beliefs(
    model: Denoiser, canvas: Canvas, ids: list[Tensor], specials: Specials
) -> tuple[Tensor, Tensor]:
    """log p of the likeliest token and of the true one at every slot, both [batch, copies, slots]."""
    noisy = canvas.noisy(ids, [torch.zeros_like(copy.is_open) for copy in canvas.copies]).to(model.device)
    clean = canvas.batch.ids.shape[1]
    hidden = model(noisy.ids, noisy.positions, noisy.sees)[:, clean:]
    logits = model.logits(canvas.of_slots(hidden)).float()
    logits[..., specials.mask] = -torch.inf
    log_p = F.log_softmax(logits, dim=-1)
    truth = canvas.target[:, None, :, None].expand(-1, len(ids), -1, 1).to(model.device)
    return log_p.amax(-1).cpu(), log_p.gather(-1, truth)[..., 0].cpu()


def _behind_end(canvas: Canvas, specials: Specials) -> Tensor:
    """[batch, slots], True at [EOS] and behind it."""
    return (canvas.target == specials.eos) | (canvas.target == specials.pad)


def _pad_only(canvas: Canvas, specials: Specials) -> Tensor:
    return canvas.target == specials.pad


def _sum_by_chunk(values: Tensor, copy: Copy) -> Tensor:
    """The sum over each slot's chunk, at that slot: [..., slots] to [..., slots]."""
    count = int(copy.chunk.max()) + 1
    index = copy.chunk.expand(values.shape)
    sums = torch.zeros(*values.shape[:-1], count).scatter_add_(-1, index, values)
    return sums.gather(-1, index)


def _rank(key: Tensor, copy: Copy) -> Tensor:
    """The rank of each slot in its chunk, the highest key first: [..., slots] to [..., slots]."""
    order = key.argsort(dim=-1, descending=True, stable=True)
    # Stable, so that sorting by chunk keeps the order of keys within each.
    by_chunk = copy.chunk.expand(key.shape).gather(-1, order).argsort(dim=-1, stable=True)
    place = order.gather(-1, by_chunk).argsort(dim=-1)
    return place - copy.begin
