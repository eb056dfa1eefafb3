"""Logits of small models of odd shapes, as transformers computes them in 32 bits: writes golden.json beside it.

    pip install torch transformers==5.18.0 && python reference.py

The weights are made of a hash of their place, which odd-shapes.test.ts makes, too; so only logits are stored.
"""

import json
from pathlib import Path

import numpy
import torch
from transformers import (
    LlamaConfig,
    LlamaForCausalLM,
    Qwen2Config,
    Qwen2ForCausalLM,
    Qwen3Config,
    Qwen3ForCausalLM,
)

MODELS = {
    "a2d-qwen2": (Qwen2Config, Qwen2ForCausalLM),
    "a2d-qwen3": (Qwen3Config, Qwen3ForCausalLM),
    "a2d-llama": (LlamaConfig, LlamaForCausalLM),
}
PLAIN = {"rope_type": "default", "rope_theta": 1e6}
TOKENS = 11
ROWS = [0, 4, TOKENS - 1]


def noise(name, count, dtype):
    """From -1 to 1, the same everywhere."""
    with numpy.errstate(over="ignore"):
        h = numpy.arange(count, dtype=numpy.uint32) * numpy.uint32(2654435761)
        h += numpy.uint32(sum(name.encode()))
        for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
            h ^= h >> numpy.uint32(shift)
            h *= numpy.uint32(factor)
        h ^= h >> numpy.uint32(16)
    values = (h / 2**31 - 1).astype(numpy.float32)
    if dtype == "bfloat16":
        values = (values.view(numpy.uint32) & numpy.uint32(0xFFFF0000)).view(numpy.float32)
    return values


def case(name, model_type, dtype="float32", block=None, **shape):
    config_class, model_class = MODELS[model_type]
    config = config_class(rms_norm_eps=1e-6, max_position_embeddings=64, **shape)
    config._attn_implementation = "eager"
    model = model_class(config).eval()
    for key, tensor in model.named_parameters():
        tensor.data = torch.from_numpy(noise(key, tensor.numel(), dtype).reshape(tensor.shape))
    ids = [(i * 29 + 7) % shape["vocab_size"] for i in range(TOKENS)]
    of = torch.arange(TOKENS) // (block or TOKENS)
    seen = of[:, None] >= of[None, :]
    mask = torch.where(seen, 0.0, torch.finfo(torch.float32).min)[None, None]
    with torch.no_grad():
        logits = model(input_ids=torch.tensor([ids]), attention_mask=mask, use_cache=False).logits[0]
    written = {"model_type": model_type, "max_position_embeddings": 64, "rms_norm_eps": 1e-6, **shape}
    return {
        "name": name,
        "dtype": dtype,
        "block": block,
        "config": {**written, "mask_token_id": 1, "eos_token_id": 2},
        "ids": ids,
        "rows": ROWS,
        "logits": [[round(value, 5) for value in logits[row].tolist()] for row in ROWS],
    }


def sizes(hidden, inner, layers, heads, shared, vocabulary, tied):
    return {
        "hidden_size": hidden,
        "intermediate_size": inner,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "num_key_value_heads": shared,
        "vocab_size": vocabulary,
        "tie_word_embeddings": tied,
    }


CASES = [
    case("one layer, one head of keys", "a2d-qwen2", **sizes(24, 37, 1, 6, 1, 61, True), rope_parameters=PLAIN),
    case(
        "heads apart from hidden / heads, blocks of 5",
        "a2d-qwen3",
        block=5,
        **sizes(18, 29, 2, 3, 1, 67, False),
        head_dim=10,
        rope_parameters=PLAIN,
    ),
    case(
        "wide heads with biases",
        "a2d-qwen3",
        **sizes(32, 33, 2, 4, 2, 53, True),
        head_dim=64,
        attention_bias=True,
        rope_parameters=PLAIN,
    ),
    case(
        "linear RoPE, no shared heads",
        "a2d-llama",
        **sizes(40, 51, 2, 5, 5, 59, False),
        rope_parameters={"rope_type": "linear", "factor": 3.0, "rope_theta": 1e4},
    ),
    case(
        "llama3 RoPE with biases",
        "a2d-llama",
        **sizes(48, 31, 2, 6, 3, 71, True),
        attention_bias=True,
        rope_parameters={
            "rope_type": "llama3",
            "factor": 8.0,
            "low_freq_factor": 1.0,
            "high_freq_factor": 4.0,
            "original_max_position_embeddings": 32,
            "rope_theta": 5e5,
        },
    ),
    case(
        "three layers in bfloat16, blocks of 4",
        "a2d-qwen2",
        dtype="bfloat16",
        block=4,
        **sizes(64, 96, 3, 4, 2, 73, False),
        rope_parameters=PLAIN,
    ),
]
Path(__file__).with_name("golden.json").write_text(json.dumps(CASES) + "\n")
