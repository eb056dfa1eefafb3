"""Reads a shipped model folder back into f32 weights, so that training can go on from what was published."""

import json
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import load_file
from torch import Tensor

PREFIX = "model."


def load_shipped(folder: Path) -> dict[str, Tensor]:
    """Returns the state of a `Denoiser` from a folder as `export.py` or `npm run quantise` writes it.

    Quantised matrices are stored as MatMulNBits wants them: value = (q - zero) * scale, with zero 128
    (8 bits) or 8 (4 bits, low nibble first), `qweight` [rows, blocks, bytes] and `scales` [rows, blocks].
    """
    weights: dict[str, np.ndarray] = {}
    for shard in sorted(folder.glob("*.safetensors")):
        weights |= load_file(shard)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    # An export that was never quantised has no such entry, and no matrix that would need it.
    quantisation = config.get("quantization", {})
    state: dict[str, Tensor] = {}
    for name, values in weights.items():
        # A transition stands beside the weights, and was fitted to them alone.
        if not name.startswith(PREFIX):
            continue
        stem = name.removeprefix(PREFIX)
        if stem.endswith(".scales"):
            continue
        if stem.endswith(".qweight"):
            stem = stem.removesuffix("qweight") + "weight"
            bits = quantisation["embedding_bits" if "embed_tokens" in stem else "bits"]
            scales = weights[name.removesuffix("qweight") + "scales"]
            values = _dequantise(values, scales, bits)
        state[stem] = torch.from_numpy(values.astype(np.float32))
    return state


def _dequantise(packed: np.ndarray, scales: np.ndarray, bits: int) -> np.ndarray:
    """Returns [rows, columns] from [rows, blocks, bytes] and [rows, blocks]."""
    if bits == 4:
        packed = np.stack((packed & 15, packed >> 4), axis=-1).reshape(*packed.shape[:2], -1)
    zero = 1 << (bits - 1)
    values = (packed.astype(np.float32) - zero) * scales.astype(np.float32)[..., None]
    return values.reshape(len(values), -1)
