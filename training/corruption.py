"""Mask corruption: a clean stream followed by noisy copies of the code, cut into chunks.

The clean stream attends causally. A noisy slot sees the clean text before its chunk and, both ways,
its own chunk. That is the context it has when the sampler writes, so training and sampling agree for
every chunk size (BD3-LM's [x_t ; x_0] stream, with a causal clean part).
"""

from dataclasses import dataclass, fields

import torch
from torch import Tensor

from data import Batch, Specials

CHUNK_SIZES = (4, 8, 16, 32, 64)
CHUNK_WEIGHTS = (0.15, 0.2, 0.25, 0.25, 0.15)

#: Share of chunks that are wholly masked: the state of every first look at a chunk, and of every draft.
FULL_SHARE = 0.35
#: Smallest share of a chunk that is masked (the "mask floor").
FLOOR = 0.1
#: What each further mask of a chunk counts, as a share of the one left of it. Far from finished text hardly
#: anything can be said of a token, and neither a reveal nor an accepted draft begins there.
FADE = 0.9


@dataclass(frozen=True)
class Noisy:
    """What a diffusion batch feeds the model; all of [batch, clean + noisy].

    targets: the clean token of each noisy slot whose prediction counts, -1 elsewhere.
    weights: how much it counts.
    sees: [batch, copies, slots, clean + slots], what a slot sees of the clean tokens and of its own copy.
    """

    ids: Tensor
    positions: Tensor
    sees: Tensor
    targets: Tensor
    weights: Tensor

    def to(self, device: torch.device) -> "Noisy":
        return Noisy(*(getattr(self, part.name).to(device) for part in fields(self)))


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


@dataclass(frozen=True)
class Copy:
    """Where the slots of a noisy copy lie under one chunking; the tensors are per slot.

    chunk: [slots], which chunk. begin: [slots], its first slot. size: [slots], its slots.
    is_open: [batch, slots]; a chunk that lies wholly behind [EOS] is never opened.
    sees: [batch, slots, clean + slots]: the clean tokens before the chunk, and the chunk.
    """

    chunk: Tensor
    begin: Tensor
    size: Tensor
    is_open: Tensor
    sees: Tensor


class Canvas:
    """Room behind the clean stream for noisy copies of the code, all of as many slots as the longest takes.

    target: [batch, slots], the clean token of each slot, [PAD] behind [EOS].
    """

    def __init__(self, batch: Batch, chunkings: list[Chunking], specials: Specials) -> None:
        self.batch = batch
        rows, clean = batch.ids.shape
        room = int((batch.length - batch.code).max())
        slots = max(_slots(room, chunking) for chunking in chunkings)
        self._slot = torch.arange(slots)
        self._source = batch.code[:, None] + self._slot
        inside = self._source < batch.length[:, None]
        tokens = batch.ids.gather(1, self._source.clamp(max=clean - 1))
        self.target = torch.where(inside, tokens, specials.pad)
        self.copies = [self._place(chunking) for chunking in chunkings]

    def _place(self, chunking: Chunking) -> Copy:
        slot, code = self._slot, self.batch.code[:, None]
        chunk = torch.where(slot < chunking.first, 0, (slot - chunking.first) // chunking.size + 1)
        begin = torch.where(chunk == 0, 0, chunking.first + (chunk - 1) * chunking.size)
        is_open = (code + begin) < self.batch.length[:, None]
        rows, clean = self.batch.ids.shape
        sees_clean = torch.arange(clean) < (code + begin)[:, :, None]
        same_chunk = (chunk[:, None] == chunk).expand(rows, len(slot), len(slot))
        return Copy(
            chunk, begin, torch.bincount(chunk)[chunk], is_open, torch.cat((sees_clean, same_chunk), 2)
        )

    def noisy(
        self, ids: list[Tensor], scored: list[Tensor], weights: list[Tensor] | None = None
    ) -> Noisy:
        """What the model is fed.

        Args:
            ids: of each copy, [batch, slots].
            scored: of each copy, the slots whose prediction counts, as far as they are open.
            weights: of each copy, how much it counts; 1 if left out.
        """
        rows, clean = self.batch.ids.shape
        targets = [torch.full((rows, clean), -1)]
        if weights is None:
            weights = [torch.ones(self.target.shape)] * len(ids)
        for copy, chosen in zip(self.copies, scored, strict=True):
            targets.append(torch.where(chosen & copy.is_open, self.target, -1))
        return Noisy(
            torch.cat((self.batch.ids, *ids), 1),
            torch.cat((torch.arange(clean).expand(rows, clean), self._source.repeat(1, len(ids))), 1),
            torch.stack([copy.sees for copy in self.copies], 1),
            torch.cat(targets, 1),
            torch.cat((torch.zeros(rows, clean), *weights), 1),
        )


def corrupt(
    batch: Batch, chunkings: list[Chunking], specials: Specials, rng: torch.Generator,
    complementary: bool,
) -> Noisy:
    """Appends one copy of the code with masks per chunking.

    With `complementary`, the second copy (which must have the first one's chunking) masks what the
    first leaves visible, so that each token is predicted once in the pair.
    """
    canvas = Canvas(batch, chunkings, specials)
    masks: list[Tensor] = []
    for at, (copy, chunking) in enumerate(zip(canvas.copies, chunkings, strict=True)):
        if complementary and at == 1:
            masked = ~masks[0]
        else:
            masked = _draw_mask(len(batch.ids), copy, chunking, rng)
        masks.append(_at_least_one(masked, copy.chunk, rng))
    ids = [torch.where(masked, specials.mask, canvas.target) for masked in masks]
    weights = [FADE ** _masks_before(masked, copy) for masked, copy in zip(masks, canvas.copies, strict=True)]
    return canvas.noisy(ids, masks, weights)


def _masks_before(masked: Tensor, copy: Copy) -> Tensor:
    """How many masks of its chunk stand left of each slot, [batch, slots]."""
    before = masked.cumsum(dim=1) - masked.long()
    return before - before[:, copy.begin]


def _slots(room: int, chunking: Chunking) -> int:
    """Slots of the chunks that `room` tokens take."""
    rest = max(0, room - chunking.first)
    return chunking.first + -(-rest // chunking.size) * chunking.size


def _draw_mask(rows: int, copy: Copy, chunking: Chunking, rng: torch.Generator) -> Tensor:
    """Masks a share of each chunk, rounded up; the shares are stratified over the batch's chunks."""
    chunk, slots = copy.chunk, len(copy.chunk)
    count = int(chunk.max()) + 1
    cells = rows * count
    strata = (torch.randperm(cells, generator=rng) + torch.rand(cells, generator=rng)) / cells
    share = strata.clamp(min=max(FLOOR, 1 / chunking.size)).view(rows, count)
    share = torch.where(torch.rand(rows, count, generator=rng) < FULL_SHARE, 1.0, share)
    lean = torch.rand(rows, count, generator=rng) if chunking.leans else torch.zeros(rows, count)
    along = ((torch.arange(slots) - copy.begin) / copy.size).expand(rows, slots)
    key = torch.rand(rows, slots, generator=rng).lerp(along, lean[:, chunk])
    # Chunks lie side by side, so ranking all slots by chunk and key ranks each chunk's by key.
    rank = (chunk + key.clamp(max=1 - 1e-4)).argsort(dim=1).argsort(dim=1) - copy.begin
    return rank >= copy.size - (share[:, chunk] * copy.size).ceil()


def _at_least_one(masked: Tensor, chunk: Tensor, rng: torch.Generator) -> Tensor:
    """Masks one random slot of every chunk that has none."""
    rows, slots = masked.shape
    count = int(chunk.max()) + 1
    index = chunk.expand(rows, slots)
    has = torch.zeros(rows, count).scatter_add_(1, index, masked.float()) > 0
    score = torch.rand(rows, slots, generator=rng)
    best = torch.zeros(rows, count).scatter_reduce_(1, index, score, "amax")
    return masked | (~has.gather(1, index) & (score == best.gather(1, index)))
