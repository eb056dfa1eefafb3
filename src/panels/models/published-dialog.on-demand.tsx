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
import { DroppedAgain, NamedSource, OtherSources } from './other-sources.tsx';
import { PublishedTerms } from './published-terms.tsx';
import '../../ui/dialog.css';
import './published.css';
import { SourceFault } from '../../core/faults/source-fault.on-demand.tsx';
import { UnsaidForm } from './unsaid-form.tsx';

const say = onDemand.publishedModels;

export interface PublishedDialogProps {
  /** What stands in the field at first. */
  readonly named: string;
  /** Offers that model and no other. */
  readonly alone?: boolean;
  readonly onClose: () => void;
}

/** What was looked up, and what was answered of it. */
interface Asked {
  readonly source: SourceRef;
  readonly answers: Answers;
}

type Stage =
  | {
      readonly at: 'choice';
      readonly fault: Fault | null;
      /** What the fault is about. */
      readonly of?: Asked;
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
    // What had the focus is gone; at first, it is where the dialog puts it.
    heading.current?.focus();
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
          {stage.fault !== null && (
            <SourceFault fault={stage.fault} isHere={of?.source.kind === 'files'} />
          )}
          {of !== undefined && <Unsaid fault={stage.fault} of={of} onAnswer={look} />}
          {alone && named.includes('/') ? (
            <NamedSource name={named} onName={name} />
          ) : alone ? (
            <DroppedAgain name={named} onFiles={look} />
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
          answer={
            <Unsaid fault={stage.found.description.refusal} of={stage.found} onAnswer={look} />
          }
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

interface UnsaidProps {
  readonly fault: Fault | null;
  readonly of: Asked;
  readonly onAnswer: (source: SourceRef, answers: Answers) => void;
}

/** Asks a person for what a fault says that no file does; nothing of any other fault. */
function Unsaid({ fault, of: { source, answers }, onAnswer }: UnsaidProps): ReactNode {
  if (fault?.code !== 'model-unsupported' || fault.data.why !== 'unsaid') return null;
  const { asks } = fault.data;
  return (
    <UnsaidForm
      key={asks}
      asks={asks}
      onAnswer={(more) => onAnswer(source, { ...answers, ...more })}
    />
  );
}
