"""Behaviour of rollouts: the sampler's rule, and texts that a run of the same model would write."""

import unittest

import torch

from data import Specials
from model import Denoiser, shape_of
from cache import Cache
from rollouts import LONGEST, Rollout, Rule, accept, as_paths, choose, roll_out

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


class Acceptance(unittest.TestCase):
    def accepted(self, drafts: list[int], verdict: list[int], masked: list[int]) -> list[int]:
        open_masks = torch.zeros(1, len(drafts), dtype=torch.bool)
        open_masks[0, masked] = True
        now = accept(torch.tensor([drafts]), torch.tensor([verdict]), open_masks)
        return now[0].nonzero()[:, 0].tolist()

    def test_drafts_go_as_far_as_they_are_what_the_model_writes_and_one_further(self) -> None:
        self.assertEqual(self.accepted([5, 6, 7, 8], [5, 6, 9, 8], [0, 1, 2, 3]), [0, 1, 2])
        self.assertEqual(self.accepted([5, 6, 7, 8], [9, 6, 7, 8], [0, 1, 2, 3]), [0])
        self.assertEqual(self.accepted([5, 6, 7, 8], [5, 6, 7, 8], [0, 1, 2, 3]), [0, 1, 2, 3])

    def test_revealed_text_is_not_judged_again(self) -> None:
        self.assertEqual(self.accepted([5, 6, 7, 8], [9, 6, 7, 9], [1, 2, 3]), [1, 2, 3])


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

    def test_draft_and_verify_writes_what_the_model_writes_left_to_right(self) -> None:
        prompts = [[7, 8, 3], [9, 3], [10, 11, 12, 3]]
        written = roll_out(self.model, prompts, Rule(8, None, 0.0), SPECIALS, torch.Generator())
        for one in written:
            ids = one.prompt + one.text
            positions = torch.arange(len(ids))[None]
            with torch.no_grad():
                logits = self.model.logits(self.model(torch.tensor([ids]), positions, None))[0]
            logits[:, [SPECIALS.mask, SPECIALS.sep]] = -torch.inf
            greedy = logits.argmax(dim=-1)[len(one.prompt) - 1 : -1].tolist()
            padded_is_end = [SPECIALS.eos if token == SPECIALS.pad else token for token in greedy]
            self.assertEqual(one.text, padded_is_end)

    def test_a_look_behind_a_cache_is_the_pass_over_everything(self) -> None:
        """As training has it: finished text, then the anchor once more and the chunk."""
        texts = [[7, 8, 3, 20, 21, 22], [9, 3, 30]]
        chunk = torch.tensor([[1, 40, 1, 1], [41, 1, 1, 42]])
        cache = Cache(self.model, 2, 16)
        rows = torch.arange(2)
        # In two goes, padded: what the first leaves behind its text is overwritten.
        cache.commit(rows, torch.tensor([[7, 8, 3], [9, 3, 0]]), torch.tensor([3, 2]))
        cache.commit(rows, torch.tensor([[20, 21, 22], [30, 0, 0]]), torch.tensor([3, 1]))
        anchor = torch.tensor([text[-1:] for text in texts])
        with torch.no_grad():
            seen = cache.look(rows, torch.cat((anchor, chunk), 1), causal=False)
            for row, text in enumerate(texts):
                n = len(text)
                ids = torch.tensor([[*text, text[-1], *chunk[row].tolist()]])
                positions = torch.tensor([[*range(n), *range(n - 1, n + 4)]])
                sees = torch.ones(1, 1, 5, n + 5, dtype=torch.bool)
                whole = self.model(ids, positions, sees)[0, n:-1]
                torch.testing.assert_close(seen[row], whole, atol=1e-4, rtol=1e-4)
                left = cache.look(rows, torch.cat((anchor, chunk), 1), causal=True)[row]
                ids = torch.tensor([[*text, *chunk[row].tolist()]])
                whole = self.model(ids, torch.arange(n + 4)[None], None)[0, n - 1 : -1]
                torch.testing.assert_close(left, whole, atol=1e-4, rtol=1e-4)

    def test_texts_become_documents_with_their_paths(self) -> None:
        rng = torch.Generator().manual_seed(1)
        rule = Rule(8, 0.3, 1.0)
        written = roll_out(self.model, [[7, 8, 3], [9, 3], [10, 11, 12, 3]] * 4, rule, SPECIALS, rng)
        ended = [one for one in written if one.ended]
        batch, paths = as_paths(ended, rule.chunk, SPECIALS)
        self.assertGreater(len(ended), 2)
        for row, one in enumerate(ended):
            length, code = int(batch.length[row]), int(batch.code[row])
            self.assertEqual(batch.ids[row, :length].tolist(), one.prompt + one.text)
            self.assertEqual(paths.reveals[row, : length - code].tolist(), one.reveals)
            self.assertTrue(bool((paths.reveals[row] < paths.passes[row]).all()))
        with self.assertRaises(ValueError):
            as_paths([Rollout([7, 3], [9], [0], [1])], rule.chunk, SPECIALS)

    def test_a_text_does_not_depend_on_what_is_written_beside_it(self) -> None:
        prompts = [[7, 8, 3], [9, 3], [10, 11, 12, 3]]
        rule, rng = Rule(16, 0.2, 0.0), torch.Generator()
        together = [one.text for one in roll_out(self.model, prompts, rule, SPECIALS, rng)]
        alone = [roll_out(self.model, [one], rule, SPECIALS, rng)[0].text for one in prompts]
        self.assertEqual(together, alone)


if __name__ == "__main__":
    unittest.main()
