"""Writes a run's weights in the Hugging Face layout: what the quantise command reads.

Usage: python training/export.py --run runs/xs-s1 --tokenizer runs/tokenizer --stage S1 --out DIR

Of a run with --average they are the mean of its last steps. With --mix FOLDER ... they are the mean of the run's and
of other runs' or shipped models', as a rule the one that the run started from and others that started there: what
lies between such often passes more than any of them (Wortsman et al., "Model soups", arXiv 2203.05482). All weigh the
same, unless --share says how much of the others goes in.
"""

import argparse
import json
import shutil
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from checkpoints import initial_weights, weights_of
from data import Specials, specials_of


#: Bytes of a shard at most, its header's few kilobytes aside: under 16 MiB, so that the files pass
#: through narrow doors.
SHARD_BYTES = 15 * 1024 * 1024

#: Its name in a model's folder.
RECOGNISER = "recogniser.safetensors"


def config_of(
    shape: dict[str, int | float],
    specials: Specials,
    stage: str,
    trained: dict[str, object],
    kind: torch.dtype,
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
        "torch_dtype": str(kind).removeprefix("torch."),
        "mask_token_id": specials.mask,
        "eos_token_id": specials.eos,
        "pad_token_id": specials.pad,
        "sep_token_id": specials.sep,
        "unmask": {"stage": stage, **trained},
    }


def save_shards(weights: dict[str, Tensor], out: Path) -> None:
    """Writes the weights, in their order, to as few files of at most `SHARD_BYTES` as that takes."""
    shards: list[dict[str, Tensor]] = [{}]
    room = SHARD_BYTES
    for name, tensor in weights.items():
        if tensor.nbytes > room and shards[-1]:
            shards.append({})
            room = SHARD_BYTES
        shards[-1][name] = tensor
        room -= tensor.nbytes
    for old in out.glob("*.safetensors"):
        old.unlink()
    for number, shard in enumerate(shards, start=1):
        of = f"-{number:05}-of-{len(shards):05}" if len(shards) > 1 else ""
        save_file(shard, out / f"model{of}.safetensors", metadata={"format": "pt"})


def mixed(
    ours: dict[str, Tensor], others: list[dict[str, Tensor]], share: float
) -> dict[str, Tensor]:
    """Returns the weighted mean of models of one shape; `share` (0 to 1) is the weight of all others together."""
    return {
        name: torch.lerp(tensor, torch.stack([other[name] for other in others]).mean(dim=0), share)
        for name, tensor in ours.items()
    }


def export(
    run: Path,
    tokenizer: Path,
    stage: str,
    out: Path,
    kind: torch.dtype = torch.float32,
    mix: tuple[list[Path], float] | None = None,
    transition: Path | None = None,
    usual_names: Path | None = None,
    recogniser: Path | None = None,
) -> None:
    """Writes config.json, the shards and the tokenizer's files into `out`.

    Args:
        mix: others' folders, and their share.
        transition: the file of tables that was fitted to these very weights (`fit_transition.py`).
        usual_names: what `npm run corpus -- names` wrote: the names that the model knows.
        recogniser: what `recogniser.py` wrote: which function a request asks for.
    """
    state = torch.load(run / "checkpoint.pt", weights_only=True, map_location="cpu")
    model = weights_of(state)
    if mix is not None:
        model = mixed(model, [initial_weights(folder) for folder in mix[0]], mix[1])
    specials, _ = specials_of(tokenizer)
    out.mkdir(parents=True, exist_ok=True)
    weights = {f"model.{name}": tensor.to(kind).contiguous() for name, tensor in model.items()}
    tables = {} if transition is None else load_file(transition)
    for name, table in tables.items():
        weights[f"transition.{name}.weight"] = table.to(kind).contiguous()
    save_shards(weights, out)
    progress = state["progress"]
    trained = {
        "tokens_seen": progress["tokens"],
        "tokens_rehearsed": progress.get("rehearsed", 0),
        "steps": progress["step"],
        "minutes": round(progress["seconds"] / 60, 1),
        **({"transition_rank": tables["before"].shape[1]} if tables else {}),
        **({} if usual_names is None else {"usual_names": _names_of(usual_names)}),
    }
    config = config_of(state["shape"], specials, stage, trained, kind)
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(tokenizer / name, out / name)
    if recogniser is not None:
        shutil.copy(recogniser, out / RECOGNISER)


def _names_of(file: Path) -> dict[str, str]:
    """Each list as one text: with a line for every name the file would have two thousand."""
    names = json.loads(file.read_text(encoding="utf-8"))
    return {key: " ".join(names[key]) for key in ("words", "params")}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--stage", choices=["AR", "S1", "S2", "S3", "S4"], required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument(
        "--mix", type=Path, nargs="+", default=[], help="folders of runs or of models"
    )
    parser.add_argument("--share", type=float, help="of what is mixed in, 0 to 1; without, all weigh the same")
    parser.add_argument("--transition", type=Path, help="tables that were fitted to these weights")
    parser.add_argument("--usual-names", type=Path, help="the names that the model knows, of the corpus command")
    parser.add_argument("--recogniser", type=Path, help="tables that tell which function a request asks for")
    options = parser.parse_args()
    others = len(options.mix)
    share = others / (1 + others) if options.share is None else options.share
    mix = (options.mix, share) if others > 0 else None
    export(
        options.run, options.tokenizer, options.stage, options.out, mix=mix, transition=options.transition,
        usual_names=options.usual_names, recogniser=options.recogniser,
    )  # fmt: skip


if __name__ == "__main__":
    main()
