"""Edit corruption: copies of the code with wrong tokens in place of masks (Seed Diffusion, section 3.1).

A copy's chunk is the clean text from the chunk's first token on, after substitutions, deletions and
insertions, cut to the chunk; the target of a slot is the clean token that belongs there, whatever stands
in it. Where the document is a repair, half of the copies hold the faulty function of its prompt instead,
laid out as the sampler lays it out. The loss is on every slot, so that the model learns which to doubt.
"""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from corruption import Canvas, Chunking, Noisy
from data import Batch, Specials
from vocabulary import Vocabulary

#: Edits as a share of a chunk's tokens: from none to this (alpha_t of the paper).
LARGEST_SHARE = 0.1
#: Shares of substitutions and deletions; the rest are insertions.
SUBSTITUTIONS, DELETIONS = 0.7, 0.15
#: Where a substitute comes from: the model's own errors, tokens of the same kind, else any token.
OWN_ERRORS, SAME_KIND = 0.5, 0.3
#: Share of chunks that have masks beside their edits, as the sampler's have in the middle of a chunk.
WITH_MASKS = 0.5
#: Share of a repair's copies that begin as the faulty function.
FAULTY = 0.5


@dataclass(frozen=True)
class Editor:
    """Draws edits for the documents of a batch.

    errors: [batch, code tokens], what the model wrongly took each token of the code for, -1 where it did
        not; a shorter row means the same for what is left out.
    """

    vocabulary: Vocabulary
    specials: Specials
    errors: np.ndarray
    rng: np.random.Generator

    def corrupt(self, batch: Batch, chunkings: list[Chunking]) -> Noisy:
        """Appends one edited copy of the code per chunking."""
        canvas = Canvas(batch, chunkings, self.specials)
        ids, scored = [], []
        for copy in canvas.copies:
            filled = canvas.target.numpy().copy()
            for row in range(len(filled)):
                text = self._text(batch, row)
                draft = self._draft(batch, row, text)
                for begin in np.unique(copy.begin[copy.is_open[row]].numpy()):
                    size = int(copy.size[begin])
                    filled[row, begin : begin + size] = self._chunk(row, text, draft, int(begin), size)
            ids.append(torch.from_numpy(filled))
            scored.append(torch.ones_like(copy.is_open))
        return canvas.noisy(ids, scored)

    def _text(self, batch: Batch, row: int) -> np.ndarray:
        """A document's code with its [EOS]."""
        return batch.ids[row, int(batch.code[row]) : int(batch.length[row])].numpy()

    def _draft(self, batch: Batch, row: int, text: np.ndarray) -> np.ndarray | None:
        """The faulty function that this copy begins as, if it does."""
        prompt = batch.ids[row, : int(batch.code[row]) - 1].numpy()
        faulty = faulty_code(prompt, self.vocabulary)
        return faulty if faulty is not None and self.rng.random() < FAULTY else None

    def _chunk(
        self, row: int, text: np.ndarray, draft: np.ndarray | None, begin: int, size: int
    ) -> np.ndarray:
        if draft is None:
            window = self._edit(row, text, begin, size)
            # Behind [EOS] nothing stands that could be edited.
            chunk = np.full(size, self.specials.pad)
        else:
            window = draft[aligned(text[:-1], draft, begin) :][:size]
            # The sampler leaves what a draft does not fill to be written.
            chunk = np.full(size, self.specials.mask)
        chunk[: len(window)] = window
        if draft is None and self.rng.random() < WITH_MASKS:
            chunk[self.rng.random(size) < self.rng.random()] = self.specials.mask
        return chunk

    def _edit(self, row: int, text: np.ndarray, begin: int, size: int) -> np.ndarray:
        """The tokens of a chunk after its edits, at most `size` of them."""
        inside = len(text[begin : begin + size])
        count = int(inside * LARGEST_SHARE * self.rng.random())
        if count == 0 and self.rng.random() < 0.5:
            count = 1
        # What lies behind the chunk moves in where tokens are deleted.
        tokens = text[begin : begin + size + count].tolist()
        for _ in range(count):
            at = int(self.rng.integers(min(inside, len(tokens))))
            if tokens[at] == self.specials.eos:
                continue
            kind = self.rng.random()
            if kind < SUBSTITUTIONS:
                tokens[at] = self._substitute(row, begin + at, tokens[at])
            elif kind < SUBSTITUTIONS + DELETIONS:
                del tokens[at]
            else:
                tokens.insert(at, int(self.rng.choice(self.vocabulary.alike(tokens[at]))))
        return np.array(tokens[:size])

    def _substitute(self, row: int, at: int, token: int) -> int:
        source = self.rng.random()
        error = self.errors[row, at] if at < self.errors.shape[1] else -1
        if source < OWN_ERRORS and error >= 0:
            return int(error)
        if source < OWN_ERRORS + SAME_KIND:
            return int(self.rng.choice(self.vocabulary.alike(token)))
        return int(self.rng.choice(np.flatnonzero(self.vocabulary.kinds >= 0)))


def faulty_code(prompt: np.ndarray, vocabulary: Vocabulary) -> np.ndarray | None:
    """The function that a repair's prompt ends with; None for other prompts (`src/tasks/prompt.ts`)."""
    if len(prompt) == 0 or not vocabulary.closing[prompt[-1]] or vocabulary.hole in prompt:
        return None
    breaks = np.flatnonzero(prompt == vocabulary.newline)
    return prompt[breaks[0] + 1 :] if len(breaks) > 0 else None


def aligned(text: np.ndarray, draft: np.ndarray, begin: int) -> int:
    """Where in a draft the token belongs that is at `begin` of the text, given one changed region."""
    same = min(len(text), len(draft))
    differs = np.flatnonzero(text[:same] != draft[:same])
    first = int(differs[0]) if len(differs) > 0 else same
    if begin <= first:
        return begin
    return max(first, begin + len(draft) - len(text))


def own_errors(predicted: Tensor, noisy: Noisy, batch: Batch) -> np.ndarray:
    """What a pass over masked copies took the code's tokens for, where it was wrong.

    Args:
        predicted: [scored], the token predicted in each slot whose target counts, in reading order.

    Returns:
        [batch, code tokens], -1 where no copy erred.
    """
    rows, columns = torch.nonzero(noisy.targets >= 0, as_tuple=True)
    wrong = predicted != noisy.targets[rows, columns]
    rows, columns = rows[wrong], columns[wrong]
    # A row predicts the token after it.
    at = noisy.positions[rows, columns] + 1 - batch.code[rows]
    errors = np.full((len(batch.ids), int(at.max()) + 1 if len(at) > 0 else 0), -1)
    errors[rows.numpy(), at.numpy()] = predicted[wrong].numpy()
    return errors
