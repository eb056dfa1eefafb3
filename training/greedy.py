"""The texts that a model writes from left to right, always the likeliest token, many side by side.

A pass computes one token of each row, where draft and verify computes a chunk of each twice: with a batch of rows the
processor is busy anyway, and what counts is how many tokens it computes in all.
"""

import torch

from cache import Cache
from data import Specials
from model import Denoiser
from rollouts import LONGEST, commit_texts


@torch.no_grad()
def greedy_texts(
    model: Denoiser, prompts: list[list[int]], specials: Specials, longest: int = LONGEST
) -> list[list[int] | None]:
    """Writes a text for every prompt.

    Returns:
        The tokens, [EOS] the last; None where it was not reached within `longest` tokens.
    """
    cache = Cache(model, len(prompts), max(map(len, prompts)) + longest)
    rows = torch.arange(len(prompts))
    last = commit_texts(cache, rows, prompts, specials)[rows, cache.length - 1]
    texts: list[list[int]] = [[] for _ in prompts]
    for _ in range(longest):
        logits = model.logits(last).float().cpu()
        logits[:, [specials.mask, specials.sep]] = -torch.inf
        drawn = logits.argmax(dim=-1)
        # A padding where the text goes on can only mean its end, as in the sampler.
        ends = (drawn == specials.eos) | (drawn == specials.pad)
        drawn = torch.where(ends, specials.eos, drawn)
        for row, token in zip(rows.tolist(), drawn.tolist(), strict=True):
            texts[row].append(token)
        rows, drawn = rows[~ends], drawn[~ends]
        if len(rows) == 0:
            break
        last = cache.commit(rows, drawn[:, None], torch.ones_like(rows))[:, 0]
    return [text if text[-1] == specials.eos else None for text in texts]
