import type { Pass } from '../../engine/trace/trace.ts';
import type { Player } from '../../embed/guest.ts';
import type { EmbedState } from '../../embed/protocol.ts';
import { showTheme } from '../../ui/theme.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import { isBusy } from '../../core/run/machine.ts';
import { shownPasses, usePlay } from '../../core/run/play-store.ts';
import { useRun } from '../../core/run/run-store.ts';
import { noticeLines, useNotice } from '../../core/links/notice-store.ts';
import { openLink } from '../../core/links/open-link.ts';
import { timeOf } from '../../engine/trace/times.ts';

/** What a host sees of the page, from the stores. */
export function embedState(): EmbedState {
  const { record, state } = useRun.getState();
  const play = usePlay.getState();
  const passes = record?.trace.passes ?? [];
  const model = record?.trace.model ?? null;
  return {
    shows: record === null ? 'nothing' : record.replay === undefined ? 'run' : 'replay',
    busy: isBusy(state),
    playing: play.playing,
    pass: shownPasses(play, passes),
    passes: passes.length,
    instruction: usePrompt.getState().instruction,
    code: record?.code ?? null,
    notes: noticeLines(useNotice.getState()),
    model: model === null ? null : { id: model.id, revision: model.revision },
  };
}

/** What a host can have done. */
export const player: Player = {
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
};

function recordedPasses(): readonly Pass[] {
  return useRun.getState().record?.trace.passes ?? [];
}
