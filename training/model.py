"""The denoiser: a pre-norm transformer that serves causal and chunk-bidirectional passes alike.

Which token sees which is decided by the mask alone, so the autoregressive twin and every diffusion
stage share this one module and one set of weights.
"""

from dataclasses import asdict, dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from head import HeadLoss


@dataclass(frozen=True)
class Shape:
    """Dimensions of a model; the sizes of the family are in `SIZES`."""

    layers: int
    width: int
    heads: int
    vocab: int
    context: int = 512
    rope_theta: float = 10000.0
    norm_eps: float = 1e-6

    @property
    def head_dim(self) -> int:
        return self.width // self.heads

    def asdict(self) -> dict[str, int | float]:
        return asdict(self)


#: layers, width, heads
SIZES = {
    "tiny": (2, 64, 1),
    "xs": (6, 256, 4),
    "s": (6, 384, 6),
    "m": (8, 512, 8),
}


def shape_of(size: str, vocab: int, context: int = 512) -> Shape:
    """Returns the shape of a named size."""
    layers, width, heads = SIZES[size]
    return Shape(layers=layers, width=width, heads=heads, vocab=vocab, context=context)


class RMSNorm(nn.Module):
    """x / rms(x) * weight, over the last axis."""

    def __init__(self, width: int, eps: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, (x.shape[-1],), self.weight, self.eps)


def rotary(positions: Tensor, head_dim: int, theta: float) -> tuple[Tensor, Tensor]:
    """Returns cos and sin of shape [batch, 1, tokens, head_dim / 2] (half-split RoPE)."""
    rates = theta ** (-torch.arange(0, head_dim, 2, device=positions.device) / head_dim)
    angles = positions[:, None, :, None].float() * rates
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotates [batch, heads, tokens, head_dim]; the two halves of a head make the pairs."""
    left, right = x.chunk(2, dim=-1)
    return torch.cat((left * cos - right * sin, right * cos + left * sin), dim=-1)


class Attention(nn.Module):
    """Multi-head attention with rotary positions over clean tokens and, behind them, noisy copies.

    Written out: documents are short, and the compiler fuses this into less than the ready-made attention
    costs on a CPU (a third of its backward pass). No score is computed that the masks would rule out as
    a whole: clean rows meet clean columns, noisy rows meet these and their own copy.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv_proj = nn.Linear(shape.width, 3 * shape.width, bias=False)
        self.o_proj = nn.Linear(shape.width, shape.width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, clean: Tensor, noisy: Tensor | None) -> Tensor:
        """`clean` and `noisy` are 0 where a row may see a column, else -inf; see `Denoiser.forward`."""
        batch, tokens, width = x.shape
        # [3, batch, heads, tokens, head_dim]; queries and keys are rotated in one go.
        qkv = self.qkv_proj(x).view(batch, tokens, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        q, k = rotate(qkv[:2], cos, sin).to(qkv.dtype).unbind(0)
        v = qkv[2]
        scale = q.shape[-1] ** -0.5
        n = clean.shape[-1]
        keys, values = k[:, :, :n], v[:, :, :n]
        weights = ((q[:, :, :n] @ keys.mT).float() * scale + clean).softmax(dim=-1)
        y = weights.to(v.dtype) @ values
        if noisy is not None:
            # Copies are a batch dimension of their own: [batch, heads, copies, slots, head_dim].
            copies = noisy.shape[2:4]
            own_q, own_k, own_v = (part[:, :, n:].unflatten(2, copies) for part in (q, k, v))
            of_clean = (q[:, :, n:] @ keys.mT).unflatten(2, copies)
            scores = torch.cat((of_clean, own_q @ own_k.mT), dim=-1)
            weights = (scores.float() * scale + noisy).softmax(dim=-1).to(v.dtype)
            of_clean = weights[..., :n].flatten(2, 3) @ values
            y = torch.cat((y, of_clean + (weights[..., n:] @ own_v).flatten(2, 3)), dim=2)
        return self.o_proj(y.transpose(1, 2).reshape(batch, tokens, width))


class SquaredReLU(torch.autograd.Function):
    """relu(x)^2, keeping one tensor for the backward pass instead of two."""

    @staticmethod
    def forward(ctx, x: Tensor) -> Tensor:  # type: ignore[no-untyped-def, override]
        rectified = x.relu()
        ctx.save_for_backward(rectified)
        return rectified * rectified

    @staticmethod
    def backward(ctx, grad: Tensor) -> Tensor:  # type: ignore[no-untyped-def, override]
        (rectified,) = ctx.saved_tensors
        return (grad * rectified).mul_(2)


class MLP(nn.Module):
    """Two matrices with a squared ReLU between them."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.up_proj = nn.Linear(shape.width, 4 * shape.width, bias=False)
        self.down_proj = nn.Linear(4 * shape.width, shape.width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.down_proj(SquaredReLU.apply(self.up_proj(x)))


class Block(nn.Module):
    """Attention and MLP, each on a normalised copy of the residual stream."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.input_layernorm = RMSNorm(shape.width, shape.norm_eps)
        self.self_attn = Attention(shape)
        self.post_attention_layernorm = RMSNorm(shape.width, shape.norm_eps)
        self.mlp = MLP(shape)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, clean: Tensor, noisy: Tensor | None) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), cos, sin, clean, noisy)
        return x + self.mlp(self.post_attention_layernorm(x))


def _bias(sees: Tensor) -> Tensor:
    """What is added to the scores: the compiler makes faster code of it than of a choice by booleans."""
    return torch.zeros(sees.shape, device=sees.device).masked_fill_(~sees, -torch.inf)


class Denoiser(nn.Module):
    """Token ids in, hidden states out; `logits` applies the tied head to the positions that count."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.embed_tokens = nn.Embedding(shape.vocab, shape.width)
        self.layers = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = RMSNorm(shape.width, shape.norm_eps)
        self._initialise()

    def _initialise(self) -> None:
        nn.init.normal_(self.embed_tokens.weight, std=0.02)
        for block in self.layers:
            for matrix in (block.self_attn.qkv_proj, block.mlp.up_proj):
                nn.init.normal_(matrix.weight, std=self.shape.width**-0.5)
            # A zero output projection makes every block start as the identity.
            nn.init.zeros_(block.self_attn.o_proj.weight)
            nn.init.zeros_(block.mlp.down_proj.weight)

    def forward(self, ids: Tensor, positions: Tensor, sees: Tensor | None) -> Tensor:
        """Runs a pass over clean tokens, which are causal, and noisy copies behind them.

        Args:
            ids: [batch, tokens].
            positions: [batch, tokens], the place of each token in its document.
            sees: [batch, copies, slots, clean + slots], True where a slot may see the column: first the
                clean tokens, then the slots of its own copy (every slot must see one at least). The copies
                are the last copies * slots tokens. None: all tokens are clean.

        Returns:
            Normalised hidden states, [batch, tokens, width].
        """
        n = ids.shape[1] - (0 if sees is None else sees.shape[1] * sees.shape[2])
        causal = torch.ones(n, n, dtype=torch.bool, device=ids.device).tril()
        clean = _bias(causal)
        noisy = None if sees is None else _bias(sees)[:, None]
        x = self.embed_tokens(ids)
        cos, sin = rotary(positions, self.shape.head_dim, self.shape.rope_theta)
        for block in self.layers:
            x = block(x, cos, sin, clean, noisy)
        return self.norm(x)

    @property
    def device(self) -> torch.device:
        return self.embed_tokens.weight.device

    def logits(self, hidden: Tensor) -> Tensor:
        """Returns [..., vocab] from hidden states [..., width]."""
        return F.linear(hidden, self.embed_tokens.weight)

    def cross_entropy(
        self, hidden: Tensor, targets: Tensor, weight: Tensor, banned: int | None = None
    ) -> tuple[Tensor, Tensor]:
        """Returns the weighted mean loss and the plain losses, of [slots, width] and [slots].

        Args:
            banned: a token that is never predicted; its logit counts as minus infinity.
        """
        total, losses = HeadLoss.apply(hidden, self.embed_tokens.weight, targets, weight, banned)
        return total / weight.sum(), losses
