import type { Given } from './given.ts';
import type { Change, Denoised, Pass, Remasked, Trace } from './trace.ts';

/**
 * A trace in the ids of another vocabulary. The tokens of its prompt, which no replay needs, stay as they are.
 * @param idOf the other id of one of the trace's
 */
export function withIds(trace: Trace, idOf: (id: number) => number): Trace {
  const { prompt, passes, changes, tokens } = trace;
  const { given, draft, holes } = prompt;
  return {
    ...trace,
    prompt: {
      ...prompt,
      ...(given !== undefined && { given: givenWith(given, idOf) }),
      ...(draft !== undefined && { draft: draft.map(idOf) }),
      ...(holes !== undefined && {
        holes: { ...holes, parts: holes.parts.map((part) => part.map(idOf)) },
      }),
    },
    passes: passes.map((pass) => passWith(pass, idOf)),
    ...(changes !== undefined && { changes: changes.map((change) => changeWith(change, idOf)) }),
    tokens: tokens.map(idOf),
  };
}

type IdOf = (id: number) => number;

function givenWith(given: Given, idOf: IdOf): Given {
  return given.map(({ start, tokens }) => ({ start, tokens: tokens.map(idOf) }));
}

function changeWith({ pass, slots }: Change, idOf: IdOf): Change {
  return {
    pass,
    slots: slots.map(({ position, id }) => ({ position, id: id === null ? null : idOf(id) })),
  };
}

function passWith(pass: Pass, idOf: IdOf): Pass {
  switch (pass.kind) {
    case 'prefill':
      return { ...pass, ...nextWith(pass, idOf), ...openedWith(pass, idOf) };
    case 'denoise':
      return { ...pass, ...denoisedWith(pass, idOf), ...remaskedWith(pass, idOf) };
    case 'commit': {
      const { tokens, corrected } = pass;
      return {
        ...pass,
        tokens: tokens.map(idOf),
        corrected: corrected === null ? null : { ...corrected, id: idOf(corrected.id) },
        ...nextWith(pass, idOf),
        ...openedWith(pass, idOf),
        ...remaskedWith(pass, idOf),
      };
    }
    case 'decode':
      return { ...pass, id: idOf(pass.id) };
  }
}

type CausalPass = Extract<Pass, { readonly kind: 'prefill' | 'commit' }>;

function nextWith({ next }: CausalPass, idOf: IdOf): Pick<CausalPass, 'next'> {
  return next === undefined ? {} : { next: { ...next, id: idOf(next.id) } };
}

function openedWith({ opened }: CausalPass, idOf: IdOf): Pick<CausalPass, 'opened'> {
  return opened === undefined ? {} : { opened: { ...opened, ...denoisedWith(opened, idOf) } };
}

function denoisedWith(
  { drafted, revealed, edited }: Denoised,
  idOf: IdOf,
): Pick<Denoised, 'drafted' | 'revealed' | 'edited'> {
  return {
    ...(drafted !== undefined && { drafted: drafted.map(idOf) }),
    revealed: revealed.map((one) => ({ ...one, id: idOf(one.id) })),
    edited: edited.map((one) => ({ ...one, id: idOf(one.id), previous: idOf(one.previous) })),
  };
}

function remaskedWith(
  { remasked }: { readonly remasked?: Remasked },
  idOf: IdOf,
): { readonly remasked?: Remasked } {
  if (remasked === undefined) return {};
  return {
    remasked: { ...remasked, tail: remasked.tail.map((id) => (id === null ? null : idOf(id))) },
  };
}
