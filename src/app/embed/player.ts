import type { Pass } from '../../engine/trace/trace.ts';
import type { Player } from '../../embed/guest.ts';
import {
  type ChangedText,
  type EmbedState,
  type Fork,
  type Problem,
  refusal,
} from '../../embed/protocol.ts';
import { lackOf } from '../../engine/prompt/asked.ts';
import { showTheme } from '../../ui/theme.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { isBusy } from '../../core/run/machine.ts';
import { shownPasses, usePlay } from '../../core/run/play-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import type { Session } from '../../core/run/session.ts';
import { noticeLines, useNotice } from '../../core/links/notice-store.ts';
import { openLink } from '../../core/links/open-link.ts';
import { timeOf } from '../../engine/trace/times.ts';
import type { Trace } from '../../engine/trace/trace.ts';
import { words } from '../../words/words.ts';

/** What a host sees of the page, from the stores. */
export function embedState(): EmbedState {
  const { record, state } = useRun.getState();
  const play = usePlay.getState();
  const passes = record?.trace.passes ?? [];
  const model = record?.trace.model ?? null;
  const { instruction, pins } = usePrompt.getState();
  return {
    shows: record === null ? 'nothing' : record.replay === undefined ? 'run' : 'replay',
    busy: isBusy(state),
    playing: play.playing,
    pass: shownPasses(play, passes),
    passes: passes.length,
    instruction,
    code: record?.code ?? null,
    notes: noticeLines(useNotice.getState()),
    model: model === null ? null : { id: model.id, revision: model.revision },
    // People count slots from 1, and so do hosts.
    held: pins.map(({ position, text }) => ({ slot: position + 1, text })),
    fork: forkOf(record?.trace.changes),
  };
}

function forkOf(changes: Trace['changes']): Fork | null {
  const last = changes?.at(-1);
  if (last === undefined) return null;
  return { pass: last.pass, slots: last.slots.map(({ position }) => position + 1) };
}

type Changing = Pick<Session, 'spell' | 'goOn'>;

/** What a host can have done. @param session with which a change is gone on from */
export function playerOf(session: Changing): Player {
  return { ...PLAYER, change: (pass, slots) => change(session, pass, slots) };
}

/** Its code comes with the first change. */
async function change(
  session: Changing,
  pass: number,
  slots: readonly ChangedText[],
): Promise<Problem | null> {
  const { goOnChanged } = await import('./change.on-demand.ts');
  return goOnChanged(session, pass, slots);
}

const PLAYER: Omit<Player, 'change'> = {
  state: embedState,
  play() {
    const { playing, toggle } = usePlay.getState();
    const { passes } = embedState();
    if (!playing && passes > 0) toggle(recordedPasses());
  },
  pause: () => usePlay.getState().pause(),
  seek(pass) {
    const passes = recordedPasses();
    const count = Math.min(passes.length, Math.max(0, pass));
    usePlay.getState().seek(passes, timeOf(passes, count));
  },
  async open(link) {
    await openLink(link, 'link');
  },
  setTheme: (theme) => showTheme(theme === 'auto' ? 'system' : theme),
  hold(texts) {
    const prompt = usePrompt.getState();
    const pins = texts.map(({ slot, text }) => ({ position: slot - 1, text }));
    const lack = lackOf({ ...prompt, pins });
    if (lack?.code === 'bad-pin') return refusal(words.faults.what(lack), words.faults.hint(lack));
    prompt.setPins(pins);
    return null;
  },
};

function recordedPasses(): readonly Pass[] {
  return useRun.getState().record?.trace.passes ?? [];
}
