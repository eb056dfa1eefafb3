"""Behaviour of the training code: masks, corruption, batches, resuming. Run with unittest."""

import argparse
import json
import lzma
import sys
import tempfile
import unittest
from pathlib import Path
from unittest.mock import patch

import numpy as np
import torch
from torch import multiprocessing
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer, models

import recipe
import rollouts
import stages
import train
from checkpoints import initial_weights
from corruption import FADE, Canvas, Chunking, corrupt
from data import Batch, Documents, Specials, batches
from export import export
from head import HeadLoss
from model import SIZES, Denoiser, shape_of
from muon import orthogonalise
from shipped import load_shipped
from testing import Slots, by_slot
from verifier import Verifier, VerifierError

SPECIALS = Specials(pad=0, mask=1, eos=2, sep=3)
VOCAB = 64
MODELS = Path(__file__).parent.parent / "public" / "models"


def document(rng: np.random.Generator, prompt: int, code: int) -> list[int]:
    """One random document: prompt [SEP] code [EOS]."""
    body = rng.integers(6, VOCAB, prompt + code).tolist()
    return [*body[:prompt], SPECIALS.sep, *body[prompt:], SPECIALS.eos]


def batch_of(*documents: list[int]) -> Batch:
    longest = max(len(one) for one in documents)
    ids = torch.tensor([one + [SPECIALS.pad] * (longest - len(one)) for one in documents])
    return Batch(
        ids,
        torch.tensor([one.index(SPECIALS.sep) + 1 for one in documents]),
        torch.tensor([len(one) for one in documents]),
    )


def small_model() -> Denoiser:
    """A random model whose every block does something."""
    torch.manual_seed(3)
    model = Denoiser(shape_of("tiny", VOCAB)).eval()
    for param in model.parameters():
        if param.ndim == 2:
            torch.nn.init.normal_(param, std=0.2)
    return model


class Corruption(unittest.TestCase):
    def setUp(self) -> None:
        rng = np.random.default_rng(1)
        self.batch = batch_of(document(rng, 5, 13), document(rng, 8, 6), document(rng, 3, 20))
        self.rng = torch.Generator().manual_seed(5)

    def noisy(self, chunking: Chunking, copies: int = 1, complementary: bool = False):
        return corrupt(self.batch, [chunking] * copies, SPECIALS, self.rng, complementary)

    def slots(self, chunking: Chunking, copies: int = 1, complementary: bool = False) -> list[Slots]:
        noisy = self.noisy(chunking, copies, complementary)
        return by_slot(noisy, self.batch, [chunking] * copies, SPECIALS)

    def test_every_open_chunk_has_a_masked_slot(self) -> None:
        for size in (4, 8, 16, 32, 64):
            (copy,) = self.slots(Chunking(size, max(1, size // 2)))
            for row in range(3):
                for slot in range(copy.targets.shape[1]):
                    begin = 0 if slot < size // 2 else size // 2 + (slot - size // 2) // size * size
                    end = size // 2 if slot < size // 2 else begin + size
                    inside = int(self.batch.code[row]) + begin < int(self.batch.length[row])
                    chosen = copy.targets[row, begin:end] >= 0
                    self.assertEqual(bool(chosen.any()), inside)

    def test_targets_are_the_clean_tokens_under_the_masks(self) -> None:
        (copy,) = self.slots(Chunking(8, 8))
        self.assertTrue((copy.ids[copy.targets >= 0] == SPECIALS.mask).all())
        for row in range(3):
            for slot in range(copy.ids.shape[1]):
                source = int(self.batch.code[row]) + slot
                length = int(self.batch.length[row])
                want = int(self.batch.ids[row, source]) if source < length else SPECIALS.pad
                target = int(copy.targets[row, slot])
                self.assertIn(target, (want, -1))

    def test_a_row_predicts_the_token_after_it(self) -> None:
        """Wherever a copy's rows lie, and whatever other copies are beside it."""
        chunkings = [Chunking(4, 3), Chunking(16, 9)]
        noisy = corrupt(self.batch, chunkings, SPECIALS, self.rng, False)
        clean = self.batch.ids.shape[1]
        self.assertTrue((noisy.targets[:, :clean] == -1).all())
        rows, columns = torch.nonzero(noisy.targets >= 0, as_tuple=True)
        self.assertGreater(len(rows), 40)
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
            at = int(noisy.positions[row, column]) + 1
            inside = at < int(self.batch.length[row])
            want = int(self.batch.ids[row, at]) if inside else SPECIALS.pad
            self.assertEqual(int(noisy.targets[row, column]), want)

    def test_each_further_mask_of_a_chunk_counts_less(self) -> None:
        (copy,) = self.slots(Chunking(8, 3))
        masked = copy.ids == SPECIALS.mask
        for row in range(3):
            for begin, end in ((0, 3), (3, 11), (11, 19)):
                weights = copy.weights[row, begin:end][masked[row, begin:end]]
                want = FADE ** torch.arange(len(weights))
                torch.testing.assert_close(weights, want)

    def test_a_complementary_pair_predicts_every_token(self) -> None:
        copies = self.slots(Chunking(8, 8), copies=2, complementary=True)
        first, second = (copy.targets >= 0 for copy in copies)
        inside = torch.arange(first.shape[1]) < (self.batch.length - self.batch.code)[:, None]
        self.assertTrue((first | second)[inside].all())

    def test_leaning_masks_gather_at_the_end_of_a_chunk(self) -> None:
        rng = np.random.default_rng(2)
        batch = batch_of(*(document(rng, 3, 63) for _ in range(200)))
        means = []
        for leans in (False, True):
            chunking = Chunking(16, 16, leans)
            noisy = corrupt(batch, [chunking], SPECIALS, self.rng, False)
            (copy,) = by_slot(noisy, batch, [chunking], SPECIALS)
            masked = (copy.ids == SPECIALS.mask).view(200, -1, 16)
            # Chunks that are wholly masked say nothing about where masks gather.
            part = masked[~masked.all(dim=2)].float()
            means.append(float((part * torch.arange(16)).sum() / part.sum()))
        self.assertAlmostEqual(means[0], 7.5, delta=0.3)
        self.assertGreater(means[1], 9.0)

    def test_a_noisy_slot_sees_what_the_sampler_gives_it(self) -> None:
        """The packed pass equals a pass over clean prefix and chunk alone, for every chunk."""
        model = small_model()
        chunking = Chunking(4, 3)
        noisy = self.noisy(chunking)
        (copy,) = by_slot(noisy, self.batch, [chunking], SPECIALS)
        canvas = Canvas(self.batch, [chunking], SPECIALS)
        clean = self.batch.ids.shape[1]
        with torch.no_grad():
            hidden = model(noisy.ids, noisy.positions, noisy.sees)[:, clean:]
            packed = canvas.of_slots(hidden)[:, 0]
            for row in range(3):
                code, length = int(self.batch.code[row]), int(self.batch.length[row])
                begin, size = 0, chunking.first
                while code + begin < length:
                    prefix = code + begin
                    slots = slice(begin, begin + size)
                    # The anchor stands twice: as finished text, and as the first row of the chunk.
                    chunk = torch.cat((noisy.ids[row, prefix - 1 : prefix], copy.ids[row, slots]))
                    ids = torch.cat((noisy.ids[row, :prefix], chunk))[None]
                    at = torch.cat((torch.arange(prefix), torch.arange(prefix - 1, prefix + size)))
                    sees = torch.ones(1, 1, size + 1, len(at), dtype=torch.bool)
                    alone = model(ids, at[None], sees)
                    torch.testing.assert_close(
                        alone[0, prefix:-1], packed[row, slots], atol=1e-4, rtol=1e-4
                    )
                    begin, size = begin + size, chunking.size

    def test_the_clean_stream_is_causal(self) -> None:
        model = small_model()
        noisy = self.noisy(Chunking(8, 8))
        clean = self.batch.ids.shape[1]
        with torch.no_grad():
            packed = model(noisy.ids, noisy.positions, noisy.sees)[:, :clean]
            at = torch.arange(clean).expand(3, clean)
            alone = model(self.batch.ids, at, None)
        torch.testing.assert_close(packed, alone, atol=1e-4, rtol=1e-4)


class Batches(unittest.TestCase):
    def test_order_is_fixed_by_the_seed_and_can_be_resumed(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            rng = np.random.default_rng(2)
            path = Path(folder) / "data.bin"
            docs = [document(rng, int(rng.integers(3, 9)), int(rng.integers(4, 30))) for _ in range(90)]
            np.concatenate([np.array(one, dtype=np.uint16) for one in docs]).tofile(path)
            documents = Documents(path, SPECIALS, context=64)
            self.assertEqual(len(documents), 90)
            indices = np.arange(90)
            whole = batches(documents, indices, 200, seed=4)
            first = [next(whole) for _ in range(40)]
            resumed = batches(documents, indices, 200, seed=4, start=25)
            for want in first[25:]:
                torch.testing.assert_close(next(resumed).ids, want.ids)

    def test_batches_keep_to_their_size_and_hold_every_document_once(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            rng = np.random.default_rng(2)
            path = Path(folder) / "data.bin"
            docs = [document(rng, int(rng.integers(3, 30)), int(rng.integers(4, 30))) for _ in range(90)]
            np.concatenate([np.array(one, dtype=np.uint16) for one in docs]).tofile(path)
            documents = Documents(path, SPECIALS, context=64)
            for by_code in (False, True):
                stream = batches(documents, np.arange(90), 200, seed=4, by_code=by_code)
                seen: list[tuple[int, ...]] = []
                while len(seen) < 90:
                    batch = next(stream)
                    self.assertLessEqual(batch.ids.numel(), 200)
                    rows = zip(batch.ids.tolist(), batch.length.tolist(), strict=True)
                    seen += [tuple(row[:length]) for row, length in rows]
                self.assertEqual(sorted(seen), sorted(map(tuple, docs)))


class Optimiser(unittest.TestCase):
    def test_orthogonalised_updates_have_singular_values_near_one(self) -> None:
        torch.manual_seed(0)
        values = torch.linalg.svdvals(orthogonalise(torch.randn(3, 32, 48)))
        self.assertTrue(bool(((values > 0.6) & (values < 1.3)).all()))


class Head(unittest.TestCase):
    def test_loss_and_gradients_are_those_of_the_logits(self) -> None:
        torch.manual_seed(4)
        hidden = torch.randn(1100, 16, requires_grad=True)
        table = torch.randn(VOCAB, 16, requires_grad=True)
        targets, weight = torch.randint(2, VOCAB, (1100,)), torch.rand(1100)
        total, losses = HeadLoss.apply(hidden, table, targets, weight, SPECIALS.mask)
        (2 * total).backward()
        fused = hidden.grad, table.grad
        hidden.grad = table.grad = None
        logits = hidden @ table.T
        logits[:, SPECIALS.mask] = -torch.inf
        want = torch.nn.functional.cross_entropy(logits, targets, reduction="none")
        (2 * (want * weight).sum()).backward()
        torch.testing.assert_close(losses, want)
        for got, expected in zip(fused, (hidden.grad, table.grad), strict=True):
            torch.testing.assert_close(got, expected, atol=1e-4, rtol=1e-4)


class Shipped(unittest.TestCase):
    def test_a_shipped_model_predicts_what_its_golden_outputs_say(self) -> None:
        """Dequantised weights in this model give what the runtimes are checked against."""
        for folder in sorted(MODELS.glob("*/")):
            config = json.loads((folder / "config.json").read_text())
            model = Denoiser(shape_of(folder.name.split("-")[0], config["vocab_size"]))
            model.load_state_dict(load_shipped(folder))
            step = json.loads((folder / "golden.json").read_text())["steps"][0]
            ids = torch.tensor([step["tokens"]])
            at = torch.arange(ids.shape[1])[None]
            with torch.no_grad():
                logits = model.logits(model(ids, at, None))[0, -1]
            for special in ("mask", "pad", "sep"):
                logits[config[f"{special}_token_id"]] = -torch.inf
            best = logits.log_softmax(dim=-1)[step["next"]["ids"][0]]
            self.assertEqual(int(logits.argmax()), step["next"]["ids"][0])
            self.assertAlmostEqual(float(best), step["next"]["logProb"][0], delta=0.05)


class Runs(unittest.TestCase):
    """The very script that trains, with a tiny model."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        names = ["[PAD]", "[MASK]", "[EOS]", "[SEP]"]
        vocab = {name: i for i, name in enumerate([*names, *(f"t{i}" for i in range(4, VOCAB))])}
        tokenizer = Tokenizer(models.WordLevel(vocab, unk_token="t4"))
        tokenizer.add_special_tokens(names)
        tokenizer.save(str(self.folder / "tokenizer.json"))
        rng = np.random.default_rng(3)
        (self.folder / "tokenizer_config.json").write_text("{}")
        docs = [document(rng, 4, 12) for _ in range(train.VALIDATION + 60)]
        np.concatenate([np.array(one, dtype=np.uint16) for one in docs]).tofile(self.folder / "d.bin")

    def options(self, *extra: str) -> argparse.Namespace:
        return train.parser().parse_args(
            [
                "--data", str(self.folder / "d.bin"), "--tokenizer", str(self.folder),
                "--size", "tiny", "--minutes", "10", "--micro-tokens", "128", "--log-every", "2",
                *extra,
            ]
        )  # fmt: skip

    def weights(self, name: str) -> torch.Tensor:
        state = torch.load(self.folder / name / "checkpoint.pt", weights_only=True)
        return state["model"]["layers.0.mlp.up_proj.weight"]

    def test_a_run_resumes_with_the_same_data_order(self) -> None:
        for name, steps in (("whole", "6"), ("halves", "3"), ("halves", "6")):
            train.run(self.options("--stage", "ar", "--out", str(self.folder / name), "--steps", steps))
        # The learning rate follows the clock, so the two runs agree closely, not to the last bit.
        torch.testing.assert_close(self.weights("whole"), self.weights("halves"), atol=2e-3, rtol=0)

    def test_a_run_that_rehearses_resumes_with_the_same_data_order(self) -> None:
        stage = ("--stage", "s1", "--rehearse", "2", "--out")
        for name, steps in (("whole", "6"), ("halves", "3"), ("halves", "6")):
            at = train.run(self.options(*stage, str(self.folder / name), "--steps", steps))
            self.assertEqual(at.batch, 2 * int(steps))
            self.assertGreater(at.rehearsed, at.tokens)
        torch.testing.assert_close(self.weights("whole"), self.weights("halves"), atol=2e-3, rtol=0)

    def test_a_stage_learns_from_texts_of_its_own_and_rehearses_the_others(self) -> None:
        text = [9, 8, 3, 10, 11, 12, 2]
        np.array(3 * text, dtype=np.uint16).tofile(self.folder / "own.bin")
        stage = ("--stage", "s1", "--rehearse", "1", "--steps", "3", "--out")
        without = train.run(self.options(*stage, str(self.folder / "without")))
        own = ("--texts", str(self.folder / "own.bin"))
        with_them = train.run(self.options(*stage, str(self.folder / "with"), *own))
        # Nothing of the file is held back: it has three texts, fewer than validation takes.
        self.assertEqual(with_them.tokens % len(text), 0)
        self.assertEqual(with_them.rehearsed, without.rehearsed)
        self.assertFalse(torch.equal(self.weights("with"), self.weights("without")))

    def test_a_run_keeps_the_mean_of_its_steps_and_hands_it_on(self) -> None:
        stage = ("--stage", "ar", "--average", "3", "--out")
        for name, steps in (("whole", "6"), ("halves", "3"), ("halves", "6")):
            train.run(self.options(*stage, str(self.folder / name), "--steps", steps))
        name = "layers.0.mlp.up_proj.weight"
        means = [initial_weights(self.folder / run)[name] for run in ("whole", "halves")]
        torch.testing.assert_close(*means, atol=2e-3, rtol=0)
        self.assertGreater(float((means[0] - self.weights("whole")).abs().max()), 1e-3)
        state = torch.load(self.folder / "halves" / "checkpoint.pt", weights_only=True)
        self.assertEqual(state["average"][1], 6)
        export(self.folder / "whole", self.folder, "AR", self.folder / "out")
        shipped = load_file(self.folder / "out" / "model.safetensors")
        torch.testing.assert_close(shipped[f"model.{name}"], means[0])

    def test_a_transition_is_exported_beside_the_weights_and_is_none_of_them(self) -> None:
        train.run(self.options("--stage", "ar", "--out", str(self.folder / "run"), "--steps", "1"))
        tables = {name: torch.randn(VOCAB, 32) for name in ("before", "token")}
        save_file(tables, self.folder / "transition.safetensors")
        out = self.folder / "out"
        export(self.folder / "run", self.folder, "AR", out, transition=self.folder / "transition.safetensors")
        config = json.loads((out / "config.json").read_text(encoding="utf-8"))
        self.assertEqual(config["unmask"]["transition_rank"], 32)
        self.assertNotIn("usual_names", config["unmask"])
        shipped = load_file(out / "model.safetensors")
        for name, table in tables.items():
            torch.testing.assert_close(shipped[f"transition.{name}.weight"], table)
        self.assertEqual(set(load_shipped(out)), set(Denoiser(shape_of("tiny", VOCAB)).state_dict()))

    def test_the_names_that_a_model_knows_stand_in_its_configuration(self) -> None:
        train.run(self.options("--stage", "ar", "--out", str(self.folder / "run"), "--steps", "1"))
        names = self.folder / "names.json"
        names.write_text('{"words": ["even", "sum"], "params": ["k", "nums"]}\n', encoding="utf-8")
        out = self.folder / "out"
        tables = self.folder / "tables.safetensors"
        save_file({"bias": torch.zeros(2)}, tables)
        export(self.folder / "run", self.folder, "AR", out, usual_names=names, recogniser=tables)
        config = json.loads((out / "config.json").read_text(encoding="utf-8"))
        self.assertEqual(config["unmask"]["usual_names"], {"words": "even sum", "params": "k nums"})
        self.assertEqual((out / "recogniser.safetensors").read_bytes(), tables.read_bytes())
        self.assertEqual(set(load_shipped(out)), set(Denoiser(shape_of("tiny", VOCAB)).state_dict()))

    def test_workers_side_by_side_take_the_steps_of_one_with_all_their_batches(self) -> None:
        whole = ("--workers", "1", "--micro", "2", "--rehearse", "0")
        apart = ("--workers", "2", "--micro", "1", "--rehearse", "0")
        seen = []
        for name, how in (("whole", whole), ("apart", apart)):
            out = str(self.folder / name)
            at = train.run(self.options("--stage", "ar", "--out", out, "--steps", "5", *how))
            seen.append((at.step, at.batch, at.tokens, at.rehearsed))
        self.assertEqual(*seen)
        torch.testing.assert_close(self.weights("whole"), self.weights("apart"), atol=2e-3, rtol=0)
        lines = (self.folder / "apart" / "log.jsonl").read_text().splitlines()
        self.assertEqual([json.loads(line)["step"] for line in lines], [2, 4])

    def test_workers_end_together_where_one_fails(self) -> None:
        options = self.options("--stage", "s4", "--out", str(self.folder / "none"), "--workers", "2")
        with self.assertRaisesRegex(multiprocessing.ProcessRaisedException, "there are none"):
            train.run(options)

    def test_the_mask_stage_starts_from_the_twin_and_logs_its_losses(self) -> None:
        twin, mask = str(self.folder / "twin"), self.folder / "mask"
        train.run(self.options("--stage", "ar", "--out", twin, "--steps", "4"))
        at = train.run(self.options("--stage", "s1", "--init", twin, "--out", str(mask), "--steps", "4"))
        self.assertEqual(at.step, 4)
        lines = [json.loads(line) for line in (mask / "log.jsonl").read_text().splitlines()]
        self.assertTrue(all(line["mask"] > 0 and line["ar"] > 0 for line in lines))
        edit = self.folder / "edit"
        train.run(self.options("--stage", "s2", "--init", str(mask), "--out", str(edit), "--steps", "2"))
        (line,) = [json.loads(line) for line in (edit / "log.jsonl").read_text().splitlines()]
        self.assertTrue(all(line[part] > 0 for part in ("mask", "ar", "edit")))

    def test_constrained_order_learns_from_paths(self) -> None:
        for name in ("paths", "control"):
            extra = ["--control"] if name == "control" else []
            train.run(
                self.options("--stage", "s3", "--out", str(self.folder / name), "--steps", "4", *extra)
            )
            lines = [
                json.loads(line) for line in (self.folder / name / "log.jsonl").read_text().splitlines()
            ]
            self.assertTrue(any(line.get("path", 0) > 0 and line["bound"] < 0 for line in lines))

    def test_on_policy_learns_from_texts_that_pass(self) -> None:
        tasks = [{"task": {"id": str(i)}, "prompt": [9, 10 + i, SPECIALS.sep]} for i in range(40)]
        (self.folder / "tasks.jsonl").write_text("".join(json.dumps(one) + "\n" for one in tasks))
        # Stands in for the program that runs the tests: short answers pass.
        fake = self.folder / "verify.py"
        fake.write_text(
            "import json, sys\n"
            "for line in sys.stdin:\n"
            "    short = len(json.loads(line)['code']) < 400\n"
            "    print(json.dumps({'passed': short}), flush=True)\n"
        )
        rules = {"verify": ((None, 0.5),), "threshold": ((0.01, 0.5),)}
        for only, other in ((None, None), ("verify", "sure"), ("threshold", "drafted")):
            out = self.folder / f"own-{only}"
            options = self.options(
                "--stage", "s4", "--out", str(out), "--steps", "4",
                "--tasks", str(self.folder / "tasks.jsonl"), "--verifier", f"{sys.executable} {fake}",
                "--log-every", "1", *(["--rules", only] if only is not None else []),
            )  # fmt: skip
            # What is random writes without end.
            with (
                patch.multiple(stages, PROMPTS=6, RULES=rules),
                patch.object(rollouts, "LONGEST", 32),
            ):
                at = train.run(options)
            self.assertEqual(at.step, 4)
            lines = [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]
            own = [line for line in lines if "passed" in line]
            self.assertTrue(own)
            self.assertTrue(all(0 <= line["passed"] <= 1 and line["unique"] > 0 for line in own))
            self.assertFalse(any(other in line for line in lines))

    def test_time_in_which_it_could_not_run_is_not_spent(self) -> None:
        # Ten seconds by the wall, of which the processors gave it one.
        with patch.object(train, "moment", lambda: (10.0, 1.0)):
            self.assertEqual(train.spent((0.0, 0.0), "cpu"), 1.0)
            self.assertEqual(train.spent((0.0, 0.0), "cuda"), 10.0)
        with patch.object(train, "moment", lambda: (10.0, 19.0)):
            self.assertEqual(train.spent((0.0, 0.0), "cpu"), 10.0)

    def test_a_verifier_that_is_gone_is_named(self) -> None:
        with Verifier(f"{sys.executable} -c 0") as verifier, self.assertRaises(VerifierError):
            verifier.passes([({}, "x")] * 2)

    def test_the_whole_recipe_runs_and_goes_on_where_it_was_stopped(self) -> None:
        """What trains a large model on a GPU, with a tiny one: two stages, f16 shards, throughput."""
        (self.folder / "tiny.json").write_text(
            json.dumps(
                {
                    "size": "tiny",
                    "stages": [
                        {"stage": stage, "share": 0.5, "lr": 0.01, "micro": 1, "micro_tokens": 128}
                        for stage in ("ar", "s1")
                    ],
                }
            )
        )
        packed = (self.folder / "d.bin").read_bytes()
        (self.folder / "d.bin.xz").write_bytes(lzma.compress(packed))
        out = self.folder / "family"
        for steps in ("2", "4"):
            recipe.run(
                recipe.parser().parse_args(
                    [
                        "--recipe", str(self.folder / "tiny.json"), "--minutes", "10",
                        "--data", str(self.folder / "d.bin.xz"), "--tokenizer", str(self.folder),
                        "--out", str(out), "--steps", steps, "--log-every", "1",
                    ]
                )
            )  # fmt: skip
        for stage in ("ar", "s1"):
            lines = [json.loads(line) for line in (out / stage / "log.jsonl").read_text().splitlines()]
            self.assertEqual([line["step"] for line in lines], [1, 2, 3, 4])
            self.assertTrue(all(line["tokens_per_second"] > 0 for line in lines))
            shards = list((out / stage / "export").glob("*.safetensors"))
            self.assertTrue(shards and all(one.stat().st_size < 16 * 2**20 for one in shards))
        weights = load_shipped(out / "s1" / "export")["layers.0.mlp.up_proj.weight"]
        state = torch.load(out / "s1" / "checkpoint.pt", weights_only=True)["model"]
        torch.testing.assert_close(
            weights, state["layers.0.mlp.up_proj.weight"], atol=1e-3, rtol=1e-3
        )

        # The twin, and what was exported, mixed into the mask stage: all in equal parts.
        twin, mean = self.folder / "family/ar", self.folder / "mean"
        export(out / "s1", self.folder, "S1", mean, mix=([twin, out / "s1/export"], 2 / 3))
        other = torch.load(twin / "checkpoint.pt", weights_only=True)["model"]
        torch.testing.assert_close(
            load_shipped(mean)["layers.0.mlp.up_proj.weight"],
            (
                state["layers.0.mlp.up_proj.weight"]
                + other["layers.0.mlp.up_proj.weight"]
                + weights
            )
            / 3,
        )

    def test_every_recipe_names_stages_that_there_are(self) -> None:
        files = sorted((Path(__file__).parent / "recipes").glob("*.json"))
        self.assertGreater(len(files), 5)
        for file in files:
            one = recipe.read_recipe(file)
            self.assertIn(one.size, SIZES)
            for stage in one.stages:
                self.assertIn(stage.stage, stages.NAMES)
                self.assertEqual(stage.control, file.stem.endswith("-control"))

    def test_a_stage_and_what_it_is_held_against_have_folders_of_their_own(self) -> None:
        recipes = Path(__file__).parent / "recipes"
        for name in ("xs-s3", "xs-s4"):
            folders = {
                recipe.read_recipe(recipes / f"{file}.json").stages[0].folder
                for file in (name, f"{name}-control")
            }
            self.assertEqual(len(folders), 2)

    def test_a_loss_that_is_not_finite_names_step_and_seed(self) -> None:
        twin = self.folder / "twin"
        train.run(self.options("--stage", "ar", "--out", str(twin), "--steps", "1"))
        state = torch.load(twin / "checkpoint.pt", weights_only=True)
        state["model"]["norm.weight"].fill_(torch.nan)
        torch.save(state, twin / "checkpoint.pt")
        with self.assertRaisesRegex(train.TrainingError, r"nan at step 1, batch 2, seed 1"):
            train.run(self.options("--stage", "ar", "--out", str(twin), "--steps", "3"))


if __name__ == "__main__":
    unittest.main()
