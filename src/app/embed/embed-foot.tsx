import { type ReactNode, useMemo, useState } from 'react';
import { measure } from '../../engine/trace/measures.ts';
import { words } from '../../words/words.ts';
import { Mark } from '../../ui/icon.tsx';
import { FIGURES } from '../../ui/figures.tsx';
import { Rich } from '../../ui/rich.tsx';
import { FaultNotice } from '../../core/faults/fault-notice.tsx';
import { latePart } from '../../core/faults/late-part.tsx';
import { LoadBar } from '../../core/model/load-bar.tsx';
import { useModels } from '../../core/model/model-store.ts';
import { inFlight } from '../../core/run/machine.ts';
import { useRun } from '../../core/run/run-store.ts';
import { useSession } from '../../core/run/session-context.ts';
import { addressWith } from '../../core/links/address-with.ts';
import { useReplayLink, useSettingsLink } from '../../core/links/use-links.ts';
import { useDownloadBytes } from '../../core/run/download-size.ts';
import type { PublishedDialogProps } from '../../panels/models/published-dialog.on-demand.tsx';

const say = words.embed;

interface EmbedFootProps {
  /** Whether the reader may run the model here. */
  readonly run: boolean;
  /** Whether there is a way to the whole page. */
  readonly open: boolean;
}

/** Whose embed this is, how fast the run was, and what a reader can do: run it here, or open the page. */
export function EmbedFoot({ run, open }: EmbedFootProps): ReactNode {
  return (
    <footer className="embed-foot">
      <span className="embed-brand">
        <Mark />
        {words.page.name}
      </span>
      <Speed />
      {open && <OpenLink />}
      {run && (isOpaque() ? <CannotRun /> : <RunHere />)}
      {run && <Fault />}
    </footer>
  );
}

function Speed(): ReactNode {
  const record = useRun((state) => (state.record?.code === null ? null : state.record));
  const measured = useMemo(() => (record === null ? null : measure(record.trace)), [record]);
  return (
    <span className="embed-speed">
      {record !== null && measured !== null && measured.seconds > 0 && (
        <Rich
          text={
            record.replay === undefined
              ? say.speedHere(measured.tokensPerSecond)
              : say.speedThen(measured.tokensPerSecond, record.device.label)
          }
          marks={FIGURES}
        />
      )}
    </span>
  );
}

/** To the whole page, with what is on the canvas. */
function OpenLink(): ReactNode {
  const replay = useReplayLink();
  const settings = useSettingsLink();
  const hash = replay === null || replay === '' ? (settings ?? '') : replay;
  return (
    <a className="embed-open" href={addressWith(hash)} target="_blank" rel="noopener">
      {say.open}
    </a>
  );
}

/** In a frame without an origin there is no worker, no storage and no graphics device. */
function isOpaque(): boolean {
  return self.origin === 'null';
}

function CannotRun(): ReactNode {
  return <span className="embed-cannot">{say.cannotRun}</span>;
}

function RunHere(): ReactNode {
  const session = useSession();
  const state = useRun((run) => run.state);
  const download = useDownloadBytes() ?? 0;
  const wanted = useModels((models) => models.wanted);
  if (state.at === 'loading') {
    return <LoadBar progress={state.progress} onCancel={() => session.stop()} />;
  }
  const flying = inFlight(state);
  if (wanted !== null && !flying) return <Wanted name={wanted} />;
  return (
    <button
      className="button"
      type="button"
      data-testid="run"
      onClick={() => {
        if (flying) session.stop();
        else void session.run(false);
      }}
    >
      {flying ? say.stop : download === 0 ? say.runHere : say.runAndDownload(download)}
    </button>
  );
}

const PublishedDialog = latePart<PublishedDialogProps>({
  name: words.parts.models,
  load: async () =>
    (await import('../../panels/models/published-dialog.on-demand.tsx')).PublishedDialog,
  reload: () => location.reload(),
});

/** Of a model of elsewhere that the link names: nothing is fetched for it before a reader has seen what it takes. */
function Wanted({ name }: { readonly name: string }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button className="button" type="button" data-testid="others" onClick={() => setOpen(true)}>
        {say.seeWhat(nameOf(name))}
      </button>
      {open && <PublishedDialog named={name} alone onClose={() => setOpen(false)} />}
    </>
  );
}

/** Without the owner and the revision. */
function nameOf(wanted: string): string {
  return wanted.replace(/^.*\//, '').replace(/@.*$/, '');
}

function Fault(): ReactNode {
  const state = useRun((run) => run.state);
  const session = useSession();
  if (state.at !== 'fault') return null;
  return (
    <div className="embed-fault">
      <FaultNotice fault={state.fault} onRetry={() => void session.run(false)} />
    </div>
  );
}
