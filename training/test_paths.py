"""Behaviour of paths: every slot is revealed once, the end last, and the states are those of the path."""

import unittest

import numpy as np
import torch

from corruption import Canvas, Chunking
from data import Batch, Specials
from model import Denoiser, shape_of
from paths import draw_paths, path_states
from testing import by_slot

SPECIALS = Specials(pad=0, mask=1, eos=2, sep=3)
VOCAB = 64


def batch_of(*lengths: int) -> Batch:
    rng = np.random.default_rng(1)
    rows = [[7, 8, SPECIALS.sep, *rng.integers(6, VOCAB, n).tolist(), SPECIALS.eos] for n in lengths]
    longest = max(map(len, rows))
    return Batch(
        torch.tensor([row + [SPECIALS.pad] * (longest - len(row)) for row in rows]),
        torch.full((len(rows),), 3),
        torch.tensor([len(row) for row in rows]),
    )


class PathTests(unittest.TestCase):
    def setUp(self) -> None:
        torch.manual_seed(3)
        self.model = Denoiser(shape_of("tiny", VOCAB)).eval()
        for param in self.model.parameters():
            if param.ndim == 2:
                torch.nn.init.normal_(param, std=0.3)
        self.batch = batch_of(21, 9, 14)
        self.chunking = Chunking(8, 8)
        self.canvas = Canvas(self.batch, [self.chunking], SPECIALS)

    def draw(self, best: bool = True, passes: int = 4, count: int = 8, seed: int = 1):
        rng = torch.Generator().manual_seed(seed)
        return draw_paths(
            self.model, self.batch, self.chunking, passes, count, SPECIALS, rng, best
        )

    def test_each_pass_reveals_its_share_of_a_chunk(self) -> None:
        paths, _ = self.draw()
        full = self.canvas.target[:, :8]
        self.assertFalse(bool((full == SPECIALS.pad).any()))
        for row in paths.reveals[:, :8]:
            self.assertEqual([int((row == at).sum()) for at in range(4)], [2, 2, 2, 2])

    def test_what_is_near_finished_text_mostly_comes_first(self) -> None:
        reveals = torch.stack([self.draw(best=False, seed=seed)[0].reveals[:, :8] for seed in range(8)])
        near, far = reveals[..., :4].float().mean(), reveals[..., 4:].float().mean()
        self.assertLess(float(near), float(far) - 1)

    def test_the_end_comes_when_all_before_it_is_revealed(self) -> None:
        paths, _ = self.draw()
        for row, ids in zip(paths.reveals, self.canvas.target, strict=True):
            end = int((ids == SPECIALS.eos).nonzero()[0])
            begin = end // 8 * 8
            self.assertTrue(bool((row[begin:end] <= row[end]).all()))

    def test_the_best_path_is_at_least_as_likely_as_any(self) -> None:
        _, best = self.draw()
        _, any_path = self.draw(best=False)
        self.assertTrue(bool((best >= any_path - 1e-4).all()))
        self.assertTrue(bool((best > any_path + 1e-3).any()))

    def test_a_path_of_one_pass_has_the_bound_of_one_pass(self) -> None:
        """All at once: the sum of log p over a chunk of masks, computed by hand."""
        _, bound = self.draw(passes=1, count=1)
        prefix = self.batch.ids[0, :3]
        ids = torch.cat((prefix, prefix[-1:], torch.full((8,), SPECIALS.mask)))[None]
        at = torch.tensor([[0, 1, 2, *range(2, 11)]])
        with torch.no_grad():
            hidden = self.model(ids, at, torch.ones(1, 1, 9, 12, dtype=torch.bool))
            logits = self.model.logits(hidden[0, 3:-1])
        logits[:, SPECIALS.mask] = -torch.inf
        truth = self.canvas.target[0, :8]
        want = logits.log_softmax(-1).gather(1, truth[:, None]).sum()
        self.assertAlmostEqual(float(bound[0, 0]), float(want), places=3)

    def test_states_are_moments_of_the_path(self) -> None:
        paths, _ = self.draw()
        rng = torch.Generator().manual_seed(2)
        for ahead in (1, 2, 4):
            noisy = path_states(self.batch, paths, 4, ahead, SPECIALS, rng)
            for copy in by_slot(noisy, self.batch, [self.chunking] * 4, SPECIALS):
                for begin in range(0, 24, 8):
                    at = slice(begin, begin + 8)
                    for row in range(3):
                        masked = copy.ids[row, at] == SPECIALS.mask
                        reveals = paths.reveals[row, at]
                        state = int(reveals[masked].min())
                        self.assertTrue(bool((masked == (reveals >= state)).all()))
                        chosen = copy.targets[row, at] >= 0
                        if begin < int(self.batch.length[row]) - 3:
                            want = masked & (reveals < state + ahead)
                            self.assertTrue(bool((chosen == want).all()))


if __name__ == "__main__":
    unittest.main()
