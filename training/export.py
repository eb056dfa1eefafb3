"""Writes a run's weights in the Hugging Face layout, f32: what the quantise command reads.

Usage: python training/export.py --run runs/xs-s1 --tokenizer runs/tokenizer --stage S1 --out DIR
"""

import argparse
import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import save_file

from data import Specials
from train import specials_of


def config_of(
    shape: dict[str, int | float], specials: Specials, stage: str, trained: dict[str, object]
) -> dict[str, object]:
    """Returns `config.json` for a shape, its special ids and what it was trained on."""
    width, heads = int(shape["width"]), int(shape["heads"])
    return {
        "model_type": "unmask",
        "architectures": ["UnmaskForBlockDiffusion"],
        "hidden_size": width,
        "num_hidden_layers": shape["layers"],
        "num_attention_heads": heads,
        "head_dim": width // heads,
        "intermediate_size": 4 * width,
        "vocab_size": shape["vocab"],
        "max_position_embeddings": shape["context"],
        "rms_norm_eps": shape["norm_eps"],
        "rope_theta": shape["rope_theta"],
        "hidden_act": "relu2",
        "tie_word_embeddings": True,
        "torch_dtype": "float32",
        "mask_token_id": specials.mask,
        "eos_token_id": specials.eos,
        "pad_token_id": specials.pad,
        "sep_token_id": specials.sep,
        "unmask": {"stage": stage, **trained},
    }


def export(run: Path, tokenizer: Path, stage: str, out: Path) -> None:
    """Writes config.json, model.safetensors and the tokenizer's files into `out`."""
    state = torch.load(run / "checkpoint.pt", weights_only=True)
    specials, _ = specials_of(tokenizer)
    out.mkdir(parents=True, exist_ok=True)
    weights = {f"model.{name}": tensor.contiguous() for name, tensor in state["model"].items()}
    save_file(weights, out / "model.safetensors", metadata={"format": "pt"})
    progress = state["progress"]
    trained = {
        "tokens_seen": progress["tokens"],
        "steps": progress["step"],
        "minutes": round(progress["seconds"] / 60, 1),
    }
    config = config_of(state["shape"], specials, stage, trained)
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(tokenizer / name, out / name)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--stage", choices=["AR", "S1"], required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    export(options.run, options.tokenizer, options.stage, options.out)


if __name__ == "__main__":
    main()
