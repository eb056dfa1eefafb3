import json
import tempfile
import unittest
from pathlib import Path

import torch
from tokenizers import Tokenizer

from revocabulary import revocabulary
from tokenizer import BLANK, train

CODE = "function sumEven(numbers) {\n  return numbers.filter((n) => n % 2 === 0);\n}"


def sample(instruction: str, code: str = CODE) -> str:
    return json.dumps({"instruction": instruction, "signature": "sumEven(numbers)", "code": code})


def trained(folder: str, vocab: int = 340, spaced: int = 20) -> Tokenizer:
    samples = Path(folder) / "samples.jsonl"
    samples.write_text("\n".join([sample("the sum of the even numbers in a list")] * 40))
    return train(samples, vocab, spaced)


class TokenizerTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.tokenizer = trained(folder.name)

    def pieces(self, text: str) -> list[str]:
        return self.tokenizer.encode(text, add_special_tokens=False).tokens

    def test_cuts_a_name_alike_wherever_it_stands(self) -> None:
        for name in ("numbers", "sumEvenNumbers", "num_sum", "zqx_Even2", "my_xyz", "Q"):
            bare = self.pieces(name)
            behind = self.pieces(f" {name}")
            self.assertEqual("".join(bare), name)
            self.assertIn(behind, ([BLANK, *bare], [BLANK + bare[0], *bare[1:]]), name)
            self.assertEqual(self.pieces(f"({name})")[1:-1], bare)

    def test_gives_back_every_text(self) -> None:
        for text in (CODE, " a  b\n\n  c", "€uro _x __y [SEP", "1234 x1", "\ttab"):
            ids = self.tokenizer.encode(text, add_special_tokens=False).ids
            self.assertEqual(self.tokenizer.decode(ids, skip_special_tokens=False), text)

    def test_keeps_frequent_words_and_their_blank_together(self) -> None:
        self.assertIn(f"{BLANK}the", self.pieces("of the sum"))

    def test_holds_no_more_entries_than_asked_for(self) -> None:
        self.assertLessEqual(self.tokenizer.get_vocab_size(), 340)


class RevocabularyTest(unittest.TestCase):
    def test_keeps_what_both_have_and_spells_what_is_new(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            old, new = trained(folder, 300, 10), trained(folder, 340, 20)
        rows = 384
        embedding = torch.randn(rows, 4, generator=torch.Generator().manual_seed(1))
        result = revocabulary(embedding, old, new, rows)
        self.assertEqual(result.shape, (rows, 4))
        fresh = 0
        for token, at in new.get_vocab(with_added_tokens=True).items():
            known = old.token_to_id(token)
            if known is not None:
                torch.testing.assert_close(result[at], embedding[known])
            else:
                fresh += 1
                pieces = [piece.id for piece in old.model.tokenize(token)]
                torch.testing.assert_close(result[at], embedding[pieces].mean(dim=0))
        self.assertGreater(fresh, 0)


if __name__ == "__main__":
    unittest.main()
