"""Behaviour of the transition: it fits what stands side by side, drafts read along it, and nothing else changes."""

import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

import fit_transition
from data import Documents, Specials
from fit_transition import fit, kept_tokens
from model import Denoiser, shape_of
from transition import Transition, draft

SPECIALS = Specials(pad=0, mask=1, eos=2, sep=3)
VOCAB = 64


def untrained() -> Denoiser:
    torch.manual_seed(5)
    return Denoiser(shape_of("tiny", VOCAB)).eval().requires_grad_(False)


def pairs(folder: Path, count: int) -> Documents:
    """Texts of pairs: an even token is always followed by the next odd one, whatever the pair."""
    rng = np.random.default_rng(3)
    texts = [
        [10, 3, *(token for even in 20 + 2 * rng.integers(0, 20, 8) for token in (even, even + 1)), 2]
        for _ in range(count)
    ]
    path = folder / "pairs.bin"
    np.concatenate(texts).astype(np.uint16).tofile(path)
    return Documents(path, SPECIALS, 384)


class Drafts(unittest.TestCase):
    def test_a_transition_that_is_not_fitted_changes_nothing(self) -> None:
        logits = torch.randn(3, 5, VOCAB)
        first = torch.tensor([4, 5, 6])
        self.assertTrue(torch.equal(draft(logits, first, Transition(VOCAB, 4)), logits.argmax(-1)))

    def test_each_token_is_read_behind_the_one_drafted_before_it(self) -> None:
        transition = Transition(VOCAB, VOCAB)
        with torch.no_grad():
            # Each token speaks for the one after it, by more than a slot's own logits.
            transition.before.copy_(torch.eye(VOCAB))
            transition.token.copy_(9 * torch.eye(VOCAB).roll(1, 0))
        drafted = draft(torch.rand(2, 4, VOCAB), torch.tensor([20, 40]), transition)
        self.assertEqual(drafted.tolist(), [[21, 22, 23, 24], [41, 42, 43, 44]])


class Fitting(unittest.TestCase):
    def test_what_follows_a_token_is_learnt_and_the_weights_stay(self) -> None:
        model = untrained()
        before = {name: value.clone() for name, value in model.state_dict().items()}
        with tempfile.TemporaryDirectory() as name:
            documents = pairs(Path(name), 64)
            stream = (documents.batch(np.arange(at, at + 16) % 64) for at in range(0, 16_000, 16))
            transition = Transition(VOCAB, 16)
            losses = list(fit(model, transition, stream, SPECIALS, steps=120, seed=1))
            first, last = losses[0], losses[-1]
            self.assertAlmostEqual(first[0], first[1], places=4)
            # Half of the tokens are certain behind the one before them.
            self.assertLess(last[0], 0.75 * last[1])
            for name_, value in model.state_dict().items():
                self.assertTrue(torch.equal(value, before[name_]))
            logits = torch.zeros(1, 1, VOCAB)
            self.assertEqual(draft(logits, torch.tensor([24]), transition).item(), 25)

    def test_a_text_is_written_to_its_end_whatever_drafts_are_worth(self) -> None:
        model = untrained()
        with tempfile.TemporaryDirectory() as name:
            batch = pairs(Path(name), 1).batch(np.array([0]))
            tokens = int(batch.length[0] - batch.code[0]) - 1
            for known in (True, False):
                for transition in (None, Transition(VOCAB, 4)):
                    kept, checks = kept_tokens(model, batch, SPECIALS, transition, known)
                    self.assertEqual(kept, tokens)
                    self.assertTrue(1 <= checks <= tokens)

    def test_the_command_writes_tables_of_every_token(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            pairs(folder, 32)
            torch.save({"model": untrained().state_dict()}, folder / "checkpoint.pt")
            (folder / "tokenizer.json").write_text(
                '{"model": {"vocab": {"x": 63}}, "added_tokens": ['
                + ", ".join(f'{{"content": "[{n}]", "id": {i}}}' for i, n in enumerate(("PAD", "MASK", "EOS", "SEP")))
                + "]}"
            )
            out = folder / "transition.safetensors"
            asked = ["--model", name, "--data", str(folder / "pairs.bin"), "--tokenizer", name, "--size", "tiny"]
            asked += ["--rank", "4", "--own", str(folder / "pairs.bin")]
            options = fit_transition.parser().parse_args([*asked, "--out", str(out), "--steps", "2"])
            fit_transition.run(options)
            tables = load_file(out)
            self.assertEqual({n: tuple(t.shape) for n, t in tables.items()}, {"before": (64, 4), "token": (64, 4)})
            on = folder / "on.safetensors"
            options = fit_transition.parser().parse_args([*asked, "--out", str(on), "--steps", "0", "--init", str(out)])
            fit_transition.run(options)
            for n, table in load_file(on).items():
                self.assertTrue(torch.equal(table, tables[n]))


if __name__ == "__main__":
    unittest.main()
