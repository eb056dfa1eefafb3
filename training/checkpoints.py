"""Checkpoints of a run: written whole or not at all, read back with the optimizers' state."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from average import Average, Weights
from model import Denoiser
from shipped import load_shipped


@dataclass
class Progress:
    """What a checkpoint must restore, beside weights and optimizer state."""

    step: int = 0
    batch: int = 0
    tokens: int = 0
    seconds: float = 0.0
    #: Tokens of the micro-batches that trained the causal pass alone.
    rehearsed: int = 0


def save(
    folder: Path,
    model: Denoiser,
    parts: list[torch.optim.Optimizer],
    at: Progress,
    average: Average | None = None,
) -> None:
    """Writes the checkpoint so that a kill at any moment leaves the old one or the new one."""
    state = {
        "shape": model.shape.asdict(),
        "model": model.state_dict(),
        "optimizers": [part.state_dict() for part in parts],
        "progress": vars(at),
        "average": None if average is None else [average.weights, average.steps],
    }
    torch.save(state, folder / "checkpoint.tmp")
    (folder / "checkpoint.tmp").replace(folder / "checkpoint.pt")


def restore(
    folder: Path,
    model: Denoiser,
    parts: list[torch.optim.Optimizer],
    average: Average | None = None,
) -> Progress | None:
    """Loads the run's checkpoint, if it has one, and returns where it stood."""
    checkpoint = folder / "checkpoint.pt"
    if not checkpoint.exists():
        return None
    state = torch.load(checkpoint, weights_only=True, map_location="cpu")
    model.load_state_dict(state["model"])
    for part, saved in zip(parts, state["optimizers"], strict=True):
        part.load_state_dict(saved)
    if average is not None and state.get("average") is not None:
        average.weights, average.steps = state["average"]
    return Progress(**state["progress"])


def read_progress(folder: Path) -> Progress:
    """Where the run of a folder stood at its last checkpoint."""
    state = torch.load(folder / "checkpoint.pt", weights_only=True, map_location="cpu")
    return Progress(**state["progress"])


def initial_weights(folder: Path) -> Weights:
    """The weights of a run, the mean of its last steps where it keeps one, or of a shipped model's folder."""
    checkpoint = folder / "checkpoint.pt"
    if not checkpoint.exists():
        return load_shipped(folder)
    return weights_of(torch.load(checkpoint, weights_only=True, map_location="cpu"))


def weights_of(state: dict[str, Any]) -> Weights:
    """The weights that a checkpoint hands on: the mean where it has one."""
    average = state.get("average")
    return state["model"] if average is None else average[0]
