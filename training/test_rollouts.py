"""Behaviour of rollouts: the sampler's rule, and texts that a run of the same model would write."""

import unittest

import torch

from data import Specials
from model import Denoiser, shape_of
from rollouts import LONGEST, Rollout, Rule, as_paths, choose, roll_out

SPECIALS = Specials(pad=0, mask=1, eos=2, sep=3)
VOCAB = 64


def chosen(drawn: list[int], probability: list[float], masked: list[int], threshold: float = 0.9) -> list[int]:
    """The slots revealed of one row."""
    open_masks = torch.zeros(1, len(drawn), dtype=torch.bool)
    open_masks[0, masked] = True
    now = choose(
        torch.tensor([drawn]), torch.tensor([probability]), open_masks, threshold, SPECIALS
    )
    return now[0].nonzero()[:, 0].tolist()


class Choice(unittest.TestCase):
    def test_sure_masks_go(self) -> None:
        self.assertEqual(chosen([9, 9, 9, 9], [0.95, 0.5, 0.9, 0.99], [0, 1, 2]), [0, 2])

    def test_an_unsure_mask_holds_back_those_far_behind_it(self) -> None:
        self.assertEqual(chosen([9] * 5, [0.95, 0.5, 0.9, 0.9, 0.99], [0, 1, 2, 3, 4]), [0, 2])

    def test_the_surest_goes_where_none_is_sure(self) -> None:
        self.assertEqual(chosen([9, 9, 9], [0.2, 0.5, 0.5], [0, 1, 2]), [1])

    def test_the_end_waits_for_all_text_before_it(self) -> None:
        self.assertEqual(chosen([9, 9, 2, 0], [0.95, 0.5, 0.99, 0.99], [0, 1, 2, 3]), [0])
        self.assertEqual(chosen([9, 9, 2, 0], [0.95, 0.95, 0.99, 0.99], [0, 1, 2, 3]), [0, 1, 2])

    def test_a_sure_end_is_taken_and_nothing_behind_it(self) -> None:
        self.assertEqual(chosen([9, 2, 9], [0.5, 0.99, 0.99], [1, 2]), [1])

    def test_padding_is_never_text(self) -> None:
        self.assertEqual(chosen([9, 0, 0], [0.5, 0.99, 0.99], [0, 1, 2]), [0])
        self.assertEqual(chosen([9, 0, 0], [0.5, 0.99, 0.99], [1, 2]), [1])


class Writing(unittest.TestCase):
    def setUp(self) -> None:
        torch.manual_seed(5)
        self.model = Denoiser(shape_of("tiny", VOCAB)).eval()
        for param in self.model.parameters():
            if param.ndim == 2:
                torch.nn.init.normal_(param, std=0.4)

    def test_paths_tell_how_each_token_came(self) -> None:
        prompts = [[7, 8, 3], [9, 3], [10, 11, 12, 3]]
        rng = torch.Generator().manual_seed(1)
        for one in roll_out(self.model, prompts, Rule(8, 0.3, 1.0), SPECIALS, rng):
            self.assertEqual(len(one.reveals), len(one.text))
            self.assertLess(len(one.text), LONGEST + 8)
            self.assertEqual(one.ended, one.text[-1] == SPECIALS.eos)
            self.assertNotIn(SPECIALS.mask, one.text)
            self.assertNotIn(SPECIALS.pad, one.text)
            for chunk, passes in enumerate(one.passes):
                reveals = one.reveals[8 * chunk : 8 * chunk + 8]
                self.assertEqual(max(reveals), passes - 1)
                # No pass is without a reveal; of the last chunk some lay behind [EOS] and were dropped.
                if not one.ended or chunk < len(one.passes) - 1:
                    self.assertEqual(sorted(set(reveals)), list(range(passes)))
            if one.ended:
                last = one.reveals[8 * (len(one.passes) - 1) :]
                self.assertEqual(last[-1], max(last))

    def test_texts_become_documents_with_their_paths(self) -> None:
        rng = torch.Generator().manual_seed(1)
        rule = Rule(8, 0.3, 1.0)
        written = roll_out(self.model, [[7, 8, 3], [9, 3], [10, 11, 12, 3]] * 4, rule, SPECIALS, rng)
        ended = [one for one in written if one.ended]
        batch, paths = as_paths(ended, rule, SPECIALS)
        self.assertGreater(len(ended), 2)
        for row, one in enumerate(ended):
            length, code = int(batch.length[row]), int(batch.code[row])
            self.assertEqual(batch.ids[row, :length].tolist(), one.prompt + one.text)
            self.assertEqual(paths.reveals[row, : length - code].tolist(), one.reveals)
            self.assertTrue(bool((paths.reveals[row] < paths.passes[row]).all()))
        with self.assertRaises(ValueError):
            as_paths([Rollout([7, 3], [9], [0], [1])], rule, SPECIALS)

    def test_a_text_does_not_depend_on_what_is_written_beside_it(self) -> None:
        prompts = [[7, 8, 3], [9, 3], [10, 11, 12, 3]]
        rule, rng = Rule(16, 0.2, 0.0), torch.Generator()
        together = [one.text for one in roll_out(self.model, prompts, rule, SPECIALS, rng)]
        alone = [roll_out(self.model, [one], rule, SPECIALS, rng)[0].text for one in prompts]
        self.assertEqual(together, alone)


if __name__ == "__main__":
    unittest.main()
