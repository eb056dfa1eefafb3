"""Mask corruption: a clean stream followed by noisy copies of the code, cut into chunks.

The clean stream attends causally. A noisy slot sees the clean text before its chunk and, both ways,
its own chunk. That is the context it has when the sampler writes, so training and sampling agree for
every chunk size (BD3-LM's [x_t ; x_0] stream, with a causal clean part).

Every row predicts the token after it, clean or noisy: what the twin has learnt stays true in a chunk. So a
chunk brings along a second row of the token before it, its anchor, which predicts its first slot.
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

    targets: the clean token after each noisy row, where its prediction counts, -1 elsewhere.
    weights: how much it counts.
    sees: [batch, copies, rows, clean + rows], what a row sees of the clean tokens and of its own copy.
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
    #: Whether masks gather towards the end of a chunk: in half of the chunks nothing but masks follows the
    #: first, in the others they gather to a degree of their own. The sampler reveals near finished text first
    #: (the setting `nearness`), so this is what it mostly finds.
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
    """Where the slots of a noisy copy lie under one chunking; most tensors are per slot.

    The copy's rows are the slots that its chunks take, the anchors of its chunks, and what is left over
    where another copy has more.

    chunk: [slots], which chunk. begin: [slots], its first slot. size: [slots], its slots.
    is_open: [batch, slots]; a chunk that lies wholly behind [EOS] is never opened.
    source: [rows], the slot of which each row is: its own, or the one before the chunk, -1 before the first.
    predicted_by: [slots taken], the row that predicts each slot: the one before it.
    sees: [batch, rows, clean + rows]: the clean tokens before the chunk, and the chunk with its anchor.
    """

    chunk: Tensor
    begin: Tensor
    size: Tensor
    is_open: Tensor
    source: Tensor
    predicted_by: Tensor
    sees: Tensor


class Canvas:
    """Room behind the clean stream for noisy copies of the code, all of as many slots as the longest takes.

    target: [batch, slots], the clean token of each slot, [PAD] behind [EOS].
    """

    def __init__(self, batch: Batch, chunkings: list[Chunking], specials: Specials) -> None:
        self.batch = batch
        clean = batch.ids.shape[1]
        room = int((batch.length - batch.code).max())
        taken = [_slots(room, chunking) for chunking in chunkings]
        slots = max(taken)
        self._slot = torch.arange(slots)
        self._source = batch.code[:, None] + self._slot
        inside = self._source < batch.length[:, None]
        tokens = batch.ids.gather(1, self._source.clamp(max=clean - 1))
        self.target = torch.where(inside, tokens, specials.pad)
        self._rows = max(
            count + int(_chunk_of(self._slot[:count], chunking)[-1]) + 1
            for count, chunking in zip(taken, chunkings, strict=True)
        )
        self.copies = [
            self._place(chunking, count) for count, chunking in zip(taken, chunkings, strict=True)
        ]

    def _place(self, chunking: Chunking, taken: int) -> Copy:
        slot, code = self._slot, self.batch.code[:, None]
        chunk = _chunk_of(slot, chunking)
        sizes = torch.bincount(chunk)
        begins = sizes.cumsum(0) - sizes
        begin = begins[chunk]
        own = chunk[:taken]
        anchors = torch.arange(int(own[-1]) + 1)
        # Rows that are left over belong to no chunk: each sees itself.
        left = torch.arange(self._rows - taken - len(anchors))
        of_row = torch.cat((own, anchors, len(sizes) + left))
        row_begin = torch.cat((begins, torch.zeros_like(left)))[of_row]
        rows, clean = self.batch.ids.shape
        sees_clean = torch.arange(clean) < (code + row_begin)[:, :, None]
        same_chunk = (of_row[:, None] == of_row).expand(rows, len(of_row), len(of_row))
        return Copy(
            chunk=chunk,
            begin=begin,
            size=sizes[chunk],
            is_open=(code + begin) < self.batch.length[:, None],
            source=torch.cat((slot[:taken], begins[anchors] - 1, left)),
            predicted_by=torch.where(slot == begin, taken + chunk, slot - 1)[:taken],
            sees=torch.cat((sees_clean, same_chunk), 2),
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
        if weights is None:
            weights = [torch.ones(self.target.shape)] * len(ids)
        tokens, positions = [self.batch.ids], [torch.arange(clean).expand(rows, clean)]
        targets, counts = [torch.full((rows, clean), -1)], [torch.zeros(rows, clean)]
        for copy, own, chosen, weight in zip(self.copies, ids, scored, weights, strict=True):
            taken = len(copy.predicted_by)
            source = self.batch.code[:, None] + copy.source
            of_clean = self.batch.ids.gather(1, source[:, taken:].clamp(max=clean - 1))
            tokens.append(torch.cat((own[:, :taken], of_clean), 1))
            positions.append(source)
            targets.append(_at_rows(torch.where(chosen & copy.is_open, self.target, -1), copy, -1))
            counts.append(_at_rows(weight, copy, 0.0))
        return Noisy(
            torch.cat(tokens, 1),
            torch.cat(positions, 1),
            torch.stack([copy.sees for copy in self.copies], 1),
            torch.cat(targets, 1),
            torch.cat(counts, 1),
        )

    def of_slots(self, rows: Tensor) -> Tensor:
        """From the noisy rows' values, [batch, copies * rows, ...], to those that predict each slot,
        [batch, copies, slots, ...]; the copies must have one chunking."""
        by_copy = rows.unflatten(1, (len(self.copies), -1)).unbind(1)
        return torch.stack(
            [own[:, copy.predicted_by] for own, copy in zip(by_copy, self.copies, strict=True)], 1
        )


def _at_rows(of_slots: Tensor, copy: Copy, elsewhere: float) -> Tensor:
    """From values of slots, [batch, slots], to those of the rows that predict them, [batch, rows]."""
    rows = torch.full((len(of_slots), len(copy.source)), elsewhere, dtype=of_slots.dtype)
    rows[:, copy.predicted_by] = of_slots[:, : len(copy.predicted_by)]
    return rows


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
    weights = [fade(masked, copy) for masked, copy in zip(masks, canvas.copies, strict=True)]
    return canvas.noisy(ids, masks, weights)


def fade(masked: Tensor, copy: Copy) -> Tensor:
    """What each slot counts by the masks of its chunk that stand left of it, [batch, slots]."""
    before = masked.cumsum(dim=1) - masked.long()
    return FADE ** (before - before[:, copy.begin])


def _chunk_of(slot: Tensor, chunking: Chunking) -> Tensor:
    """The chunk that each slot belongs to."""
    return torch.where(slot < chunking.first, 0, (slot - chunking.first) // chunking.size + 1)


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
    lean = (2 * torch.rand(rows, count, generator=rng)).clamp(max=1.0 if chunking.leans else 0.0)
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
