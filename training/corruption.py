"""Mask corruption: a clean stream followed by noisy copies of the code, cut into chunks.

The clean stream attends causally. A noisy slot sees the clean text before its chunk and, both ways,
its own chunk. That is the context it has when the sampler writes, so training and sampling agree for
every chunk size (BD3-LM's [x_t ; x_0] stream, with a causal clean part).
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from data import Batch, Specials

CHUNK_SIZES = (4, 8, 16, 32, 64)
CHUNK_WEIGHTS = (0.15, 0.2, 0.25, 0.25, 0.15)

#: Share of chunks that start wholly masked: the state of every first pass.
FULL_SHARE = 0.2
#: Smallest share of a chunk that is masked (the "mask floor").
FLOOR = 0.1


@dataclass(frozen=True)
class Noisy:
    """What a diffusion batch feeds the model; all of [batch, clean + noisy].

    targets: the clean token of each noisy slot that is masked, -1 elsewhere.
    mask: [batch, 1, tokens, tokens].
    """

    ids: Tensor
    positions: Tensor
    mask: Tensor
    targets: Tensor

    def to(self, device: torch.device) -> "Noisy":
        return Noisy(*(part.to(device) for part in (self.ids, self.positions, self.mask, self.targets)))


@dataclass(frozen=True)
class Chunking:
    """One partition of a code region, the same for all rows of a batch."""

    size: int
    #: Slots of the first chunk, 1 to `size`.
    first: int
    #: Whether masks gather towards the end of a chunk, each chunk's to a degree of its own. The sampler
    #: lifts the surest masks, and those are mostly the ones next to finished text: at one token a step and
    #: chunk 16, a quarter of a run's reveals take the leftmost mask and two thirds one of the leftmost four.
    leans: bool = False


def draw_chunking(rng: torch.Generator, largest: int = 64, leans: bool = False) -> Chunking:
    """Draws a chunk size from the mixture, and a random first chunk."""
    sizes = [s for s in CHUNK_SIZES if s <= largest]
    weights = torch.tensor(CHUNK_WEIGHTS[: len(sizes)])
    size = sizes[int(torch.multinomial(weights, 1, generator=rng))]
    # Most runs start on a chunk boundary; the others teach that any partition will do.
    aligned = bool(torch.rand((), generator=rng) < 0.5)
    first = size if aligned else int(torch.randint(1, size + 1, (), generator=rng))
    return Chunking(size, first, leans)


def corrupt(
    batch: Batch, chunkings: list[Chunking], specials: Specials, rng: torch.Generator,
    complementary: bool,
) -> Noisy:
    """Appends one noisy copy of the code per chunking.

    With `complementary`, the second copy (which must have the first one's chunking) masks what the
    first leaves visible, so that each token is predicted once in the pair.
    """
    rows, clean = batch.ids.shape
    room = int((batch.length - batch.code).max())
    at = torch.arange(clean).expand(rows, clean)
    ids, positions = [batch.ids], [at]
    # A clean token sees clean tokens up to itself: its limit is its own position plus one.
    limits, chunks = [at + 1], [torch.full((rows, clean), -1)]
    targets = [torch.full((rows, clean), -1)]
    previous: Tensor | None = None
    for copy, chunking in enumerate(chunkings):
        slots = chunking.first + -(-max(0, room - chunking.first) // chunking.size) * chunking.size
        slot = torch.arange(slots)
        chunk = torch.where(slot < chunking.first, 0, (slot - chunking.first) // chunking.size + 1)
        begin = torch.where(chunk == 0, 0, chunking.first + (chunk - 1) * chunking.size)
        source = batch.code[:, None] + slot
        inside = source < batch.length[:, None]
        target = torch.where(
            inside, batch.ids.gather(1, source.clamp(max=clean - 1)), specials.pad
        )
        # A chunk that lies wholly behind [EOS] is never opened.
        open_chunk = (batch.code[:, None] + begin) < batch.length[:, None]
        if complementary and copy == 1 and previous is not None:
            masked = ~previous
        else:
            masked = _draw_mask(rows, chunk, begin, chunking, rng)
        masked = _at_least_one(masked, chunk, rng)
        previous = masked
        ids.append(torch.where(masked, specials.mask, target))
        positions.append(source)
        limits.append((batch.code[:, None] + begin).expand(rows, slots))
        chunks.append(torch.where(open_chunk, chunk + 1000 * copy, -2 - slot))
        targets.append(torch.where(masked & open_chunk, target, -1))
    limit, chunk_id = torch.cat(limits, 1), torch.cat(chunks, 1)
    tokens = limit.shape[1]
    column = torch.arange(tokens)
    sees_clean = (column[None, None, :] < limit[:, :, None]) & (column < clean)
    same_chunk = (chunk_id[:, :, None] == chunk_id[:, None, :]) & (column >= clean)
    return Noisy(
        torch.cat(ids, 1),
        torch.cat(positions, 1),
        (sees_clean | same_chunk)[:, None],
        torch.cat(targets, 1),
    )


def _draw_mask(
    rows: int, chunk: Tensor, begin: Tensor, chunking: Chunking, rng: torch.Generator
) -> Tensor:
    """Masks a share of each chunk, rounded up; the shares are stratified over the batch's chunks."""
    count = int(chunk.max()) + 1
    cells = rows * count
    strata = (torch.randperm(cells, generator=rng) + torch.rand(cells, generator=rng)) / cells
    share = strata.clamp(min=max(FLOOR, 1 / chunking.size)).view(rows, count)
    share = torch.where(torch.rand(rows, count, generator=rng) < FULL_SHARE, 1.0, share)
    lean = torch.rand(rows, count, generator=rng) if chunking.leans else torch.zeros(rows, count)
    slots = len(chunk)
    size = torch.bincount(chunk)[chunk]
    along = (torch.arange(slots) - begin) / size
    key = torch.rand(rows, slots, generator=rng).lerp(along.expand(rows, slots), lean[:, chunk])
    # Chunks lie side by side, so ranking all slots by chunk and key ranks each chunk's by key.
    rank = (chunk + key.clamp(max=1 - 1e-4)).argsort(dim=1).argsort(dim=1) - begin
    return rank >= size - (share[:, chunk] * size).ceil()


def _at_least_one(masked: Tensor, chunk: Tensor, rng: torch.Generator) -> Tensor:
    """Masks one random slot of every chunk that has none."""
    rows, slots = masked.shape
    count = int(chunk.max()) + 1
    index = chunk.expand(rows, slots)
    has = torch.zeros(rows, count).scatter_add_(1, index, masked.float()) > 0
    score = torch.rand(rows, slots, generator=rng)
    best = torch.zeros(rows, count).scatter_reduce_(1, index, score, "amax")
    return masked | (~has.gather(1, index) & (score == best.gather(1, index)))
