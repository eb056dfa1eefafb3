"""What tests need to look at noisy copies slot by slot."""

from dataclasses import dataclass

from torch import Tensor

from corruption import Canvas, Chunking, Noisy
from data import Batch, Specials


@dataclass(frozen=True)
class Slots:
    """One copy, [batch, slots] each: what stands in a slot, its target and weight, wherever predicted."""

    ids: Tensor
    targets: Tensor
    weights: Tensor


def by_slot(
    noisy: Noisy, batch: Batch, chunkings: list[Chunking], specials: Specials
) -> list[Slots]:
    """Takes apart what `Canvas.noisy` put together."""
    clean = batch.ids.shape[1]
    copies = Canvas(batch, chunkings, specials).copies
    parts = zip(
        copies,
        *(part[:, clean:].chunk(len(copies), 1) for part in (noisy.ids, noisy.targets, noisy.weights)),
        strict=True,
    )
    return [
        Slots(
            ids[:, : len(copy.predicted_by)], targets[:, copy.predicted_by], weights[:, copy.predicted_by]
        )
        for copy, ids, targets, weights in parts
    ]
