"""Behaviour of the likelihoods: what they are for models of which it is known."""

import math
import unittest

import torch

from data import Batch, Specials
from likelihood import by_masks, left_to_right
from model import Denoiser, shape_of

SPECIALS = Specials(pad=0, mask=1, eos=2, sep=3)
VOCAB = 64


def batch() -> Batch:
    rows = [[7, 8, 3, 20, 21, 22, 23, 2], [9, 3, 30, 31, 2, 0, 0, 0]]
    return Batch(torch.tensor(rows), torch.tensor([3, 2]), torch.tensor([8, 5]))


class Likelihoods(unittest.TestCase):
    def setUp(self) -> None:
        torch.manual_seed(3)
        self.model = Denoiser(shape_of("tiny", VOCAB)).eval()

    def test_a_model_that_knows_nothing(self) -> None:
        """Every token is as likely as any other; a mask is never predicted where it cannot stand."""
        torch.nn.init.zeros_(self.model.embed_tokens.weight)
        self.assertAlmostEqual(left_to_right(self.model, batch()), 8 * math.log(VOCAB), places=3)
        rng = torch.Generator().manual_seed(1)
        # Both rows open two chunks of four slots: the first 5 tokens and 3 of padding, the other 3 and 1.
        slots = 8 + 4
        for _ in range(5):
            bound = by_masks(self.model, batch(), 4, SPECIALS, rng)
            self.assertAlmostEqual(bound, slots * math.log(VOCAB - 1), places=3)

    def test_left_to_right_is_the_product_over_tokens(self) -> None:
        with torch.no_grad():
            self.model.embed_tokens.weight.normal_(std=0.3)
            total = 0.0
            for row, code in ((batch().ids[0], 3), (batch().ids[1][:5], 2)):
                logits = self.model.logits(self.model(row[None], torch.arange(len(row))[None], None))[0]
                for at in range(code, len(row)):
                    total -= float(logits[at - 1].log_softmax(-1)[row[at]])
        self.assertAlmostEqual(left_to_right(self.model, batch()), total, places=3)


if __name__ == "__main__":
    unittest.main()
