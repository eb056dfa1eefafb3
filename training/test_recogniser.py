"""Behaviour of the recogniser: it tells requests apart by their features, and is written as the engine reads it."""

import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

from recogniser import Recogniser, Requests, fit, save


def packed(folder: Path, count: int) -> Path:
    """Requests for three heads: each has features of its own, and some that all have."""
    rng = np.random.default_rng(2)
    rows: list[int] = []
    for at in range(count):
        label = at % 3
        features = [1000 * (label + 1) + int(one) for one in rng.integers(0, 5, 4)] + [7, 8, 65_535]
        rows += [label, len(features), *features]
    file = folder / "requests.bin"
    np.array(rows, dtype=np.uint16).tofile(file)
    return file


class Fitting(unittest.TestCase):
    def test_requests_are_told_apart(self) -> None:
        torch.manual_seed(1)
        with tempfile.TemporaryDirectory() as name:
            requests = Requests.read(packed(Path(name), 600))
        self.assertEqual(len(requests), 600)
        model = Recogniser(4096, 32, 3)
        losses = fit(model, requests, 150, 1)
        self.assertLess(losses[-1], 0.3 * losses[0])
        with torch.no_grad():
            found = model(*requests.bags(np.arange(600))).argmax(-1)
        self.assertGreater(float((found == requests.labels).float().mean()), 0.95)

    def test_a_request_is_the_sum_of_its_vectors_over_the_root_of_their_number(self) -> None:
        model = Recogniser(64, 32, 2)
        with torch.no_grad():
            scores = model(torch.tensor([3, 67, 5]), torch.tensor([0]))
            # The third row is there twice: 67 falls on it, too.
            state = (2 * model.features[3] + model.features[5]) / 3**0.5
            self.assertTrue(torch.allclose(scores[0], model.heads(state), atol=1e-5))

    def test_it_is_written_with_the_names_of_the_heads(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            out = Path(name) / "recogniser.safetensors"
            save(Recogniser(64, 32, 2), ["", "größe(wert)"], out)
            tensors = load_file(out)
        self.assertEqual(bytes(tensors["names"].tolist()).decode(), "\ngröße(wert)")
        self.assertEqual(tuple(tensors["features.weight"].shape), (64, 32))
        self.assertEqual(tuple(tensors["heads.weight"].shape), (2, 32))
        self.assertEqual(tuple(tensors["bias"].shape), (2,))


if __name__ == "__main__":
    unittest.main()
