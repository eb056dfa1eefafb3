"""Behaviour of the texts that a model is distilled on: those that ended and passed, behind their prompts."""

import json
import sys
import tempfile
import unittest
from pathlib import Path
from unittest.mock import patch

import torch
from tokenizers import Tokenizer, models

import own_texts
from data import Documents, Specials
from model import Denoiser, shape_of

SPECIALS = Specials(pad=0, mask=1, eos=2, sep=3)
VOCAB = 64


def fake_greedy_texts(_model: Denoiser, prompts: list[list[int]], *_: object) -> list[list[int] | None]:
    """Writes the prompt's first token twice, and never ends a text of token 9."""
    return [None if prompt[0] == 9 else [prompt[0], prompt[0], 2] for prompt in prompts]


class OwnTexts(unittest.TestCase):
    def test_what_ended_and_passed_is_packed_behind_its_prompt(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            names = ["[PAD]", "[MASK]", "[EOS]", "[SEP]", *(f"t{i}" for i in range(4, VOCAB))]
            tokenizer = Tokenizer(models.WordLevel({one: i for i, one in enumerate(names)}, unk_token="t4"))
            tokenizer.add_special_tokens(names[:4])
            tokenizer.save(str(folder / "tokenizer.json"))
            model = Denoiser(shape_of("tiny", VOCAB))
            torch.save({"model": model.state_dict()}, folder / "checkpoint.pt")
            prompts = [[8, 3], [9, 3], [10, 11, 3], [12, 11, 13, 3]]
            (folder / "tasks.jsonl").write_text(
                "".join(json.dumps({"task": {}, "prompt": prompt}) + "\n" for prompt in prompts)
            )
            # Stands in for the program that runs the tests: all pass but t10.
            fake = folder / "verify.py"
            fake.write_text(
                "import json, sys\n"
                "for line in sys.stdin:\n"
                "    print(json.dumps({'passed': 't10' not in json.loads(line)['code']}), flush=True)\n"
            )
            options = own_texts.parser().parse_args(
                [
                    "--model", name, "--tokenizer", name, "--tasks", str(folder / "tasks.jsonl"),
                    "--out", str(folder / "own.bin"), "--size", "tiny", "--rows", "3",
                    "--verifier", f"{sys.executable} {fake}",
                ]
            )  # fmt: skip
            with patch.object(own_texts, "greedy_texts", fake_greedy_texts):
                self.assertEqual(own_texts.run(options), (2, 4))
            documents = Documents(folder / "own.bin", SPECIALS, 384)
            packed = documents.tokens.tolist()
            self.assertEqual(packed, [8, 3, 8, 8, 2, 12, 11, 13, 3, 12, 12, 2])
            self.assertEqual(documents.code_lengths.tolist(), [3, 3])


if __name__ == "__main__":
    unittest.main()
