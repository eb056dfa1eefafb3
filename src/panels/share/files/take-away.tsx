import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useView } from '../../../core/canvas/view-store.ts';
import { svgOf } from '../../../core/picture/svg.ts';
import { PAGE_THEME, themeNow } from '../../../core/picture/theme.ts';
import { useShown } from '../../../core/run/run-hooks.ts';
import { useRun } from '../../../core/run/run-store.ts';
import { messageOf } from '../../../engine/fault.ts';
import { onDemand } from '../../../words/on-demand.ts';
import {
  type FileKind,
  type MadeFile,
  makeFile,
  OF_PASS,
  OF_RUN,
  type Subject,
} from './make-file.ts';
import { picturesOf } from './pictures.ts';
import { type Plan, planOf } from './plan.ts';
import { printRun } from './print.ts';
import './take-away.css';

const say = onDemand.takeAway;

/** A file that is being made. */
interface Making {
  readonly kind: FileKind;
  readonly done: number;
  readonly of: number;
  readonly cancel: () => void;
}

/** The run on the canvas as files of several kinds, and on paper. @param onPrint before the page is printed */
export function TakeAway({ onPrint }: { readonly onPrint: () => void }): ReactNode {
  const heading = useId();
  const record = useRun((run) => run.record);
  const pass = useShown();
  const ink = useView((view) => view.ink);
  const subject = useMemo<Subject | null>(
    () => (record === null ? null : { record, pass, ink }),
    [record, pass, ink],
  );
  return (
    <section aria-labelledby={heading} data-testid="take-away">
      <h3 className="take-heading" id={heading}>
        {say.heading}
      </h3>
      {subject === null ? (
        <p className="take-note">{say.none}</p>
      ) : (
        <Files subject={subject} onPrint={onPrint} />
      )}
    </section>
  );
}

interface FilesProps {
  readonly subject: Subject;
  readonly onPrint: () => void;
}

function Files({ subject, onPrint }: FilesProps): ReactNode {
  const { trace } = subject.record;
  const [making, setMaking] = useState<Making | null>(null);
  const [said, setSaid] = useState('');
  const [made, setMade] = useState<MadeFile | null>(null);
  const stop = useRef<AbortController | null>(null);
  const plan = useMemo(() => (trace.end === null ? null : planOf(trace.passes)), [trace]);
  const hasVideo = 'VideoEncoder' in window;
  useEffect(() => () => stop.current?.abort(), []);

  const save = async (kind: FileKind, from: HTMLElement): Promise<void> => {
    const controller = new AbortController();
    const cancel = (): void => {
      controller.abort();
      // The button that was pressed goes away.
      from.focus();
    };
    stop.current = controller;
    setSaid('');
    setMade(null);
    setMaking({ kind, done: 0, of: 0, cancel });
    try {
      const file = await makeFile(kind, subject, {
        signal: controller.signal,
        onFrame: (done, of) => setMaking({ kind, done, of, cancel }),
      });
      setMade(file);
      setSaid(say.saved(file.content.size));
    } catch (error) {
      setSaid(controller.signal.aborted ? say.cancelled : say.failed(messageOf(error)));
    }
    setMaking(null);
  };
  const button = (kind: FileKind): ReactNode => (
    <button
      key={kind}
      className="button"
      type="button"
      aria-label={say.actions[kind]}
      aria-describedby={plan === null ? 'take-why' : undefined}
      disabled={(plan === null && isOfRun(kind)) || (kind === 'webm' && !hasVideo)}
      // Not disabled while one is made: the focus would be lost.
      aria-disabled={making !== null}
      onClick={making === null ? (press) => void save(kind, press.currentTarget) : undefined}
    >
      {say.kinds[kind]}
    </button>
  );
  return (
    <div className="take">
      <Preview subject={subject} />
      <div className="take-kinds">
        <span>{say.pass}</span>
        <div className="take-row">
          {OF_PASS.map(button)}
          <button
            className="button"
            type="button"
            aria-label={say.actions.print}
            aria-disabled={making !== null}
            onClick={() => {
              if (making !== null) return;
              onPrint();
              void printRun(subject);
            }}
          >
            {say.kinds.print}
          </button>
        </div>
        <span>{say.run}</span>
        <div className="take-row">{OF_RUN.map(button)}</div>
      </div>
      {making !== null && making.of > 0 && <Progress making={making} />}
      <p className="take-note" id="take-why">
        {plan === null ? say.open : <Moving plan={plan} hasVideo={hasVideo} />}
      </p>
      <p className="take-note" role="status" data-testid="take-said">
        {said} {made !== null && <FileLink key={made.name} {...made} />}
      </p>
    </div>
  );
}

/** A file that is there: it saves itself once, and again when it is asked for. */
function FileLink({ name, content }: MadeFile): ReactNode {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(content);
    if (link.current !== null) link.current.href = address;
    link.current?.click();
    return () => URL.revokeObjectURL(address);
  }, [content]);
  return (
    <a ref={link} download={name}>
      {name}
    </a>
  );
}

function Moving({
  plan,
  hasVideo,
}: {
  readonly plan: Plan;
  readonly hasVideo: boolean;
}): ReactNode {
  const { stills, milliseconds, slowed, leftOut } = plan;
  return [
    say.animation(stills.length, milliseconds, onDemand.picture.pace(slowed)),
    ...(leftOut > 0 ? [say.leftOut(leftOut)] : []),
    ...(hasVideo ? [] : [say.noVideo]),
  ].join(' ');
}

function Progress({ making: { kind, done, of, cancel } }: { readonly making: Making }): ReactNode {
  const text = say.working(say.kinds[kind], done, of);
  return (
    <div className="take-progress">
      <progress max={of} value={done} aria-label={text} />
      <span className="mono">{text}</span>
      <button className="button" type="button" onClick={cancel}>
        {say.cancel}
      </button>
    </div>
  );
}

/** The picture as it will be, smaller. */
function Preview({ subject: { record, pass, ink } }: { readonly subject: Subject }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const made = useMemo(() => {
    const pictures = picturesOf(record, ink, themeNow());
    return { svg: svgOf(pictures.at(pass), PAGE_THEME), moment: pictures.aroundAt(pass).moment };
  }, [record, pass, ink]);
  useEffect(() => {
    // Our own text alone is markup in it: what a model has written is escaped.
    if (host.current !== null) host.current.innerHTML = made.svg;
  }, [made]);
  return (
    <div className="take-preview" ref={host} role="img" aria-label={say.preview(made.moment)} />
  );
}

function isOfRun(kind: FileKind): boolean {
  return OF_RUN.some((each) => each === kind);
}
