"""The mean of the weights over a run's steps: what it is, and that a run keeps it and hands it on."""

import unittest

import torch

from average import Average
from model import Denoiser, shape_of


def model_of(value: float) -> Denoiser:
    """A model all of whose weights are one number."""
    model = Denoiser(shape_of("tiny", 64))
    for parameter in model.parameters():
        torch.nn.init.constant_(parameter, value)
    return model


def mean_of(horizon: int, values: list[float]) -> float:
    average = Average(horizon)
    for value in values:
        average.add(model_of(value))
    assert average.weights is not None
    first = next(iter(average.weights.values())).flatten()
    for tensor in average.weights.values():
        torch.testing.assert_close(tensor, first[0].expand_as(tensor))
    return float(first[0])


class AverageTest(unittest.TestCase):
    def test_within_the_horizon_all_steps_count_the_same(self) -> None:
        self.assertAlmostEqual(mean_of(10, [1.0, 2.0, 6.0]), 3.0, places=5)

    def test_beyond_it_older_steps_fade(self) -> None:
        self.assertAlmostEqual(mean_of(2, [1.0, 3.0, 10.0]), 6.0, places=5)
        self.assertAlmostEqual(mean_of(1, [1.0, 3.0, 10.0]), 10.0, places=5)

    def test_what_the_model_does_next_leaves_it_alone(self) -> None:
        average, model = Average(5), model_of(1.0)
        average.add(model)
        with torch.no_grad():
            model.embed_tokens.weight.fill_(9.0)
        assert average.weights is not None
        self.assertEqual(float(average.weights["embed_tokens.weight"].max()), 1.0)


if __name__ == "__main__":
    unittest.main()
