import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useModels } from '../../core/model/model-store.ts';
import { useSession } from '../../core/run/session-context.ts';
import type { Answers } from '../../engine/architectures/known.ts';
import { type Fault, faultOf } from '../../engine/fault.ts';
import {
  formatSourceRef,
  parseSourceRef,
  type SourceRef,
} from '../../engine/sources/source-ref.ts';
import { DialogBar } from '../../ui/dialog-bar.tsx';
import { onDemand } from '../../words/on-demand.ts';
import { type Found, lookUp, pickPublished } from './choose-published.ts';
import { hub } from './hub.ts';
import { KnownList } from './known-list.tsx';
import { NamedSource, OtherSources } from './other-sources.tsx';
import { PublishedTerms } from './published-terms.tsx';
import '../../ui/dialog.css';
import './published.css';
import { SourceFault } from './source-fault.tsx';
import { type Unsaid, UnsaidForm } from './unsaid-form.tsx';

const say = onDemand.publishedModels;

export interface PublishedDialogProps {
  /** What stands in the field at first. */
  readonly named: string;
  /** Offers that model and no other. */
  readonly alone?: boolean;
  readonly onClose: () => void;
}

type Stage =
  | {
      readonly at: 'choice';
      readonly fault: Fault | null;
      /** What the fault is about, and what was answered of it. */
      readonly of?: { readonly source: SourceRef; readonly answers: Answers };
    }
  | { readonly at: 'looking'; readonly source: SourceRef }
  | { readonly at: 'found'; readonly found: Extract<Found, { readonly ok: true }> };

/** Where a person picks a model that this site does not have: first what it is, then whether to fetch it. */
export function PublishedDialog({
  named,
  alone = false,
  onClose,
}: PublishedDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const session = useSession();
  const [stage, setStage] = useState<Stage>({ at: 'choice', fault: null });
  const [text, setText] = useState(named);
  const abort = useRef<AbortController | null>(null);
  const picked = useRef(false);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    // What had the focus is gone.
    if (stage.at === 'found') heading.current?.focus();
  }, [stage.at]);

  const look = (source: SourceRef, answers: Answers = {}): void => {
    const looking = new AbortController();
    abort.current = looking;
    setStage({ at: 'looking', source });
    void lookUp(session, source, answers, looking.signal).then((found) => {
      if (looking.signal.aborted) {
        if (found.ok) found.courier?.close();
      } else if (found.ok) setStage({ at: 'found', found });
      else setStage({ at: 'choice', fault: found.fault, of: { source, answers } });
    });
  };
  const name = (what: string): void => {
    try {
      look(parseSourceRef(what, hub()));
    } catch (error) {
      setStage({ at: 'choice', fault: faultOf(error) });
    }
  };
  const back = (): void => {
    abort.current?.abort();
    if (stage.at === 'found') stage.found.courier?.close();
    setStage({ at: 'choice', fault: null });
  };
  const close = (): void => {
    abort.current?.abort();
    if (stage.at === 'found' && !picked.current) stage.found.courier?.close();
    onClose();
  };

  const of = stage.at === 'choice' ? stage.of : undefined;
  const asks = stage.at === 'choice' ? unsaidIn(stage.fault) : null;

  return (
    <dialog
      className="dialog others"
      ref={dialog}
      aria-labelledby="published-title"
      data-testid="published"
      onClose={close}
    >
      <DialogBar
        id="published-title"
        title={stage.at === 'found' ? stage.found.description.id : say.title}
        close={say.close}
        onClose={() => dialog.current?.close()}
        headingRef={heading}
      />
      <p className="unseen" role="status">
        {stage.at === 'looking' && say.looking(formatSourceRef(stage.source))}
      </p>
      {stage.at === 'choice' && (
        <>
          <p className="published-intro">{say.intro}</p>
          {stage.fault !== null && <SourceFault fault={stage.fault} />}
          {asks !== null && of !== undefined && (
            <UnsaidForm
              key={asks}
              asks={asks}
              onAnswer={(more) => look(of.source, { ...of.answers, ...more })}
            />
          )}
          {alone ? (
            <NamedSource name={named} onName={name} />
          ) : (
            <>
              <OtherSources text={text} onText={setText} onName={name} onFiles={look} />
              <KnownList onPick={name} />
            </>
          )}
        </>
      )}
      {stage.at === 'looking' && (
        <div className="published-looking">
          <p>{say.looking(formatSourceRef(stage.source))}</p>
          <button className="button" type="button" onClick={back}>
            {say.stop}
          </button>
        </div>
      )}
      {stage.at === 'found' && (
        <PublishedTerms
          description={stage.found.description}
          onBack={back}
          onAgree={(bits) => {
            picked.current = true;
            pickPublished(stage.found, bits);
            dialog.current?.close();
            useModels.getState().want(null);
            void session.load();
          }}
        />
      )}
    </dialog>
  );
}

/** What a fault asks that a person can answer; null where it asks nothing. */
function unsaidIn(fault: Fault | null): Unsaid | null {
  if (fault?.code !== 'model-unsupported' || fault.data.why !== 'unsaid') return null;
  return fault.data.asks;
}
