"""The mean of a model's weights over the steps behind it (Polyak and Juditsky 1992)."""

import torch
from torch import Tensor

from model import Denoiser

Weights = dict[str, Tensor]


class Average:
    """A mean in which every step counts a little less than the one after it.

    A rate that does not fall scatters the weights about a place that none of them reaches; their mean is near it.
    """

    def __init__(self, horizon: int) -> None:
        """
        Args:
            horizon: steps over which a step's weight falls to a third; until there are so many, all count the same.
        """
        self.horizon = horizon
        #: The mean so far; None before the first step.
        self.weights: Weights | None = None
        #: How many steps are in it.
        self.steps = 0

    @torch.no_grad()
    def add(self, model: Denoiser) -> None:
        """Takes the model's weights in, as they are now."""
        self.steps += 1
        own = model.state_dict()
        if self.weights is None:
            self.weights = {name: tensor.clone() for name, tensor in own.items()}
            return
        share = 1 / min(self.steps, self.horizon)
        for name, tensor in self.weights.items():
            tensor.lerp_(own[name], share)
