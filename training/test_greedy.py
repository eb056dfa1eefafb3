"""Behaviour of the greedy writer: what the model writes without a cache, each prompt by itself."""

import unittest

import torch

from data import Specials
from greedy import greedy_texts
from model import Denoiser, shape_of

SPECIALS = Specials(pad=0, mask=1, eos=2, sep=3)
VOCAB = 24
LONGEST = 12


def alone(model: Denoiser, prompt: list[int]) -> list[int] | None:
    """The same text by whole passes over all that is there."""
    text: list[int] = []
    while len(text) < LONGEST:
        ids = torch.tensor([prompt + text])
        with torch.no_grad():
            logits = model.logits(model(ids, torch.arange(ids.shape[1])[None], None))[0, -1]
        logits[[SPECIALS.mask, SPECIALS.sep]] = -torch.inf
        token = int(logits.argmax())
        if token in (SPECIALS.eos, SPECIALS.pad):
            return [*text, SPECIALS.eos]
        text.append(token)
    return None


class GreedyTexts(unittest.TestCase):
    def test_writes_side_by_side_what_it_writes_alone(self) -> None:
        torch.manual_seed(5)
        model = Denoiser(shape_of("tiny", VOCAB)).eval()
        # As it begins a model repeats its last token.
        for block in model.layers:
            for weight in block.parameters():
                if weight.dim() == 2:
                    torch.nn.init.normal_(weight, std=0.2)
        prompts = [
            torch.randint(4, VOCAB, (int(length),)).tolist() + [SPECIALS.sep]
            for length in torch.randint(1, 9, (40,))
        ]
        expected = [alone(model, prompt) for prompt in prompts]
        # Both ends are seen, and rows that end beside such that go on.
        self.assertIn(None, expected)
        self.assertGreater(len({len(text) for text in expected if text is not None}), 2)
        self.assertEqual(greedy_texts(model, prompts, SPECIALS, LONGEST), expected)


if __name__ == "__main__":
    unittest.main()
