"""Keys and values of finished text, so that a rollout computes only what stands behind it.

What `src/engine/runtime` does in a browser, in its plainest form: S4 writes a hundred texts side by side on the
machine that trains.
"""

import torch
from torch import Tensor

from model import Denoiser, rotary, rotate


class Cache:
    """Finished text of several rows, each of its own length.

    length: [rows], tokens of each that are finished.
    """

    def __init__(self, model: Denoiser, rows: int, room: int) -> None:
        """Room for `room` tokens a row."""
        shape = model.shape
        self._model = model
        size = (shape.layers, rows, room, shape.heads, shape.head_dim)
        dtype = model.embed_tokens.weight.dtype
        self._keys = torch.zeros(size, dtype=dtype, device=model.device)
        self._values = torch.zeros(size, dtype=dtype, device=model.device)
        self.length = torch.zeros(rows, dtype=torch.long)

    def commit(self, rows: Tensor, ids: Tensor, counts: Tensor) -> Tensor:
        """A causal pass over what follows the finished text, which is finished with it.

        Args:
            rows: [n], which rows go on.
            ids: [n, tokens], padded behind.
            counts: [n], tokens that are no padding.

        Returns:
            Hidden states, [n, tokens, width]: each predicts the token behind it.
        """
        hidden = self._pass(rows, ids, self.length[rows], causal=True, keep=True)
        self.length[rows] += counts
        return hidden

    def look(self, rows: Tensor, ids: Tensor, causal: bool) -> Tensor:
        """A pass over a chunk and its anchor, the last finished token once more; nothing is finished by it.

        Args:
            ids: [n, 1 + slots], the anchor first.
            causal: whether a slot sees what stands before it only, as left to right, or the whole chunk.

        Returns:
            Hidden states of the rows that predict the slots, [n, slots, width].
        """
        start = self.length[rows] - 1
        return self._pass(rows, ids, start, causal, keep=False)[:, :-1]

    @torch.no_grad()
    def _pass(self, rows: Tensor, ids: Tensor, start: Tensor, causal: bool, keep: bool) -> Tensor:
        model, tokens = self._model, ids.shape[1]
        positions = start[:, None] + torch.arange(tokens)
        # In a chunk the anchor stands twice, as in training: finished, and as the first row of the chunk.
        seen = start if causal else self.length[rows]
        past = int(seen.max())
        before = (torch.arange(past) < seen[:, None])[:, None].expand(-1, tokens, -1)
        own = torch.ones(tokens, tokens, dtype=torch.bool)
        own = (own.tril() if causal else own).expand(len(rows), -1, -1)
        bias = torch.zeros(1).where(torch.cat((before, own), 2), -torch.inf)[:, None].to(model.device)
        x = model.embed_tokens(ids.to(model.device))
        cos, sin = rotary(positions.to(model.device), model.shape.head_dim, model.shape.rope_theta)
        for block, keys, values in zip(model.layers, self._keys, self._values, strict=True):
            attention = block.self_attn
            qkv = attention.qkv_proj(block.input_layernorm(x)).unflatten(-1, (3, attention.heads, -1))
            # [3, n, heads, tokens, head_dim]
            q, k, v = qkv.permute(2, 0, 3, 1, 4)
            q, k = rotate(q, cos, sin), rotate(k, cos, sin)
            if keep:
                # Padding is written too, and overwritten by what comes next.
                keys[rows[:, None], positions] = k.transpose(1, 2).to(keys.dtype)
                values[rows[:, None], positions] = v.transpose(1, 2).to(values.dtype)
            all_k = torch.cat((keys[rows, :past].transpose(1, 2).to(v.dtype), k.to(v.dtype)), 2)
            all_v = torch.cat((values[rows, :past].transpose(1, 2).to(v.dtype), v), 2)
            scores = (q.to(v.dtype) @ all_k.mT).float() * q.shape[-1] ** -0.5 + bias
            y = (scores.softmax(dim=-1).to(v.dtype) @ all_v).transpose(1, 2).flatten(2)
            x = x + attention.o_proj(y)
            x = x + block.mlp(block.post_attention_layernorm(x))
        return model.norm(x)
