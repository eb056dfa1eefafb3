"""Behaviour of the edit corruption: what is put in place of tokens, and how a repair's draft is laid out."""

import unittest

import numpy as np
import torch

from corruption import Chunking, corrupt
from data import Batch, Specials
from edits import LARGEST_SHARE, Editor, aligned, faulty_code, own_errors
from testing import by_slot
from vocabulary import Vocabulary

SPECIALS = Specials(pad=0, mask=1, eos=2, sep=3)
NEWLINE, HOLE, CLOSE = 10, 5, 11
#: Tokens 12 to 39 are words, 40 to 63 operators.
KINDS = np.array([-1] * 6 + [4] * 4 + [0, 3] + [1] * 28 + [4] * 24)
VOCABULARY = Vocabulary(KINDS, NEWLINE, HOLE, np.arange(64) == CLOSE)
NONE = np.full((1, 0), -1)


def batch_of(prompt: list[int], code: list[int]) -> Batch:
    ids = [*prompt, SPECIALS.sep, *code, SPECIALS.eos]
    return Batch(torch.tensor([ids]), torch.tensor([len(prompt) + 1]), torch.tensor([len(ids)]))


def editor(seed: int, errors: np.ndarray = NONE) -> Editor:
    return Editor(VOCABULARY, SPECIALS, errors, np.random.default_rng(seed))


class Edits(unittest.TestCase):
    def setUp(self) -> None:
        self.code = [12 + i % 28 for i in range(40)]
        self.batch = batch_of([50, 51], self.code)

    def copies(self, size: int, count: int, errors: np.ndarray = NONE) -> torch.Tensor:
        """[count, slots] of edited code, from as many seeds."""
        chunkings = [Chunking(size, size)]
        noisy = [editor(seed, errors).corrupt(self.batch, chunkings) for seed in range(count)]
        return torch.stack([by_slot(one, self.batch, chunkings, SPECIALS)[0].ids[0] for one in noisy])

    def test_every_open_slot_is_scored_against_the_clean_token(self) -> None:
        chunkings = [Chunking(16, 16)] * 2
        noisy = editor(1).corrupt(self.batch, chunkings)
        want = torch.tensor([*self.code, SPECIALS.eos] + [SPECIALS.pad] * 7)
        for copy in by_slot(noisy, self.batch, chunkings, SPECIALS):
            torch.testing.assert_close(copy.targets[0], want)

    def test_edits_are_few_and_some_copies_have_none(self) -> None:
        text = torch.tensor(self.code)
        shares = []
        for ids in self.copies(64, 200)[:, : len(text)]:
            if not bool((ids == SPECIALS.mask).any()):
                lost = set(self.code) - set(ids.tolist())
                shares.append(len(lost) / len(set(self.code)))
        self.assertGreater(shares.count(0), 8)
        self.assertLess(max(shares), 2 * LARGEST_SHARE)
        self.assertGreater(np.mean(shares), LARGEST_SHARE / 8)

    def test_deletions_and_insertions_move_what_follows(self) -> None:
        text, moved = torch.tensor(self.code), 0
        for ids in self.copies(8, 300)[:, :8]:
            if not bool((ids == SPECIALS.mask).any()):
                moved += int(bool((ids[:-1] == text[1:8]).sum() >= 3))
        self.assertGreater(moved, 5)

    def test_the_model_s_own_errors_are_put_in(self) -> None:
        errors = np.full((1, 41), 63)
        ids = self.copies(16, 200, errors)
        own = int((ids == 63).sum())
        others = int((self.copies(16, 200) == 63).sum())
        self.assertGreater(own, 4 * max(1, others))

    def test_own_errors_lie_at_the_tokens_that_were_wrong(self) -> None:
        noisy = corrupt(self.batch, [Chunking(16, 16)], SPECIALS, torch.Generator().manual_seed(1), False)
        targets = noisy.targets[noisy.targets >= 0]
        predicted = targets.clone()
        predicted[::2] = 60
        errors = own_errors(predicted, noisy, self.batch)
        at = np.flatnonzero(errors[0] >= 0)
        self.assertTrue((errors[0][at] == 60).all())
        self.assertEqual(len(at), len(predicted[::2]))
        (copy,) = by_slot(noisy, self.batch, [Chunking(16, 16)], SPECIALS)
        self.assertTrue((copy.ids[0, at] == SPECIALS.mask).all())


class Repairs(unittest.TestCase):
    def test_the_faulty_function_is_found_in_the_prompt_of_a_repair_alone(self) -> None:
        faulty = [12, 13, 14, CLOSE]
        found = faulty_code(np.array([50, 51, NEWLINE, *faulty]), VOCABULARY)
        self.assertEqual(found is not None and found.tolist(), faulty)
        for prompt in ([50, 51], [50, NEWLINE, 12, 13], [50, NEWLINE, 12, HOLE, CLOSE]):
            self.assertIsNone(faulty_code(np.array(prompt), VOCABULARY))

    def test_a_draft_is_cut_where_each_chunk_begins(self) -> None:
        """Whatever one changed region does to the lengths, equal tokens meet outside of it."""
        text = np.arange(100, 140)
        for draft in (
            np.concatenate((text[:10], [7, 8], text[10:])),
            np.concatenate((text[:10], text[12:])),
            np.concatenate((text[:10], [7], text[11:])),
            text,
        ):
            for begin in (0, 8, 16, 24, 32):
                at = aligned(text, draft, begin)
                if begin <= 10:
                    self.assertEqual(at, begin)
                else:
                    self.assertEqual(draft[at:].tolist(), text[begin:].tolist())

    def test_half_of_a_repair_s_copies_begin_as_its_faulty_function(self) -> None:
        code = [*range(12, 30), CLOSE]
        faulty = [*code[:9], 40, *code[10:]]
        batch = batch_of([50, NEWLINE, *faulty], code)
        chunkings = [Chunking(32, 32)]
        seen = 0
        for seed in range(100):
            noisy = editor(seed).corrupt(batch, chunkings)
            ids = by_slot(noisy, batch, chunkings, SPECIALS)[0].ids[0].tolist()
            # Behind the draft the sampler has masks, where the model writes what is missing.
            seen += ids == faulty + [SPECIALS.mask] * (32 - len(faulty))
        self.assertTrue(30 < seen < 70)


if __name__ == "__main__":
    unittest.main()
