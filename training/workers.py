"""Several processes that train one model side by side.

A small model's step is full of work that one thread does: two processes of one thread each read half as many tokens
a second again as one process of two threads (measured on two cores, bf16). Every worker takes micro-batches of its own
and all take the step of their mean gradient, so that `n` workers are what `n` times the micro-batches are to one.
"""

import multiprocessing as processes
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from threading import Thread
from typing import TypeVar

import torch
from torch import distributed, multiprocessing
from torch.nn import Module

T = TypeVar("T")
Options = TypeVar("Options")


@dataclass(frozen=True)
class Workers:
    """One of `count` workers; alone unless it was started by `side_by_side`."""

    rank: int = 0
    count: int = 1

    @property
    def leads(self) -> bool:
        """Whether it is the one that writes logs and checkpoints."""
        return self.rank == 0

    def own(self, stream: Iterator[T]) -> Iterator[T]:
        """Of a stream that all of them have alike, what this one takes."""
        return islice(stream, self.rank, None, self.count)

    def average_gradients(self, model: Module) -> None:
        """Gives every worker the mean of all workers' gradients."""
        if self.count == 1:
            return
        gradients = [param.grad for param in model.parameters() if param.grad is not None]
        # One message: each has its price.
        joined = torch.cat([gradient.flatten() for gradient in gradients])
        distributed.all_reduce(joined)
        joined /= self.count
        parts = joined.split([gradient.numel() for gradient in gradients])
        for gradient, part in zip(gradients, parts, strict=True):
            gradient.copy_(part.view_as(gradient))

    def sums(self, *values: float) -> list[float]:
        """Of each value, the sum over all workers: the same for all of them, to the bit."""
        if self.count == 1:
            return list(values)
        joined = torch.tensor(values, dtype=torch.float64)
        distributed.all_reduce(joined)
        return joined.tolist()


def side_by_side(count: int, work: Callable[[Options, Workers], object], options: Options) -> None:
    """Has `count` processes do a work, each told which of them it is, on a share of the processors.

    Raises:
        torch.multiprocessing.ProcessRaisedException: one of them has failed; the others were ended.
    """
    with tempfile.TemporaryDirectory() as folder:
        meeting = (Path(folder) / "workers").as_uri()
        multiprocessing.spawn(_work, (count, meeting, work, options), nprocs=count)


def _work(
    rank: int,
    count: int,
    meeting: str,
    work: Callable[[Options, Workers], object],
    options: Options,
) -> None:
    Thread(target=_end_with_parent, daemon=True).start()
    torch.set_num_threads(max(1, (os.cpu_count() or 1) // count))
    distributed.init_process_group("gloo", init_method=meeting, rank=rank, world_size=count)
    try:
        work(options, Workers(rank, count))
    finally:
        distributed.destroy_process_group()
    # Without the interpreter's own end: there, beside threads that still run, one aborted with its work done.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def _end_with_parent() -> None:
    """Ends this process when the one that started it is gone.

    torch interrupts workers then, but what a shell starts in the background ignores interrupts.
    """
    parent = processes.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
