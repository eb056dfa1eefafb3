import { type ReactNode, useMemo } from 'react';
import { sharesOf } from '../../engine/trace/pieces.ts';
import type { Written } from '../../engine/trace/standing.ts';
import { codeLines, type Segment } from '../../core/canvas/code-lines.ts';
import { inkOf, usePalette } from './palette.ts';
import { classAt, classify, type SyntaxClass } from '../../core/canvas/syntax.ts';
import '../../ui/doubted.css';

interface CodeViewProps {
  readonly written: readonly Written[];
  /** Code around the text that was there from the beginning; empty for a function that is written whole. */
  readonly before: string;
  readonly after: string;
  readonly selected: number | null;
  /** The text goes on: a caret marks where the next chunk joins. */
  readonly open: boolean;
  /** Positions of the tokens that the model doubts. */
  readonly doubted: ReadonlySet<number>;
  /** Index of the pass whose tokens stand out; null where the order shows otherwise. */
  readonly newest: number | null;
}

/**
 * Finished text. Its blanks are real characters, so what is selected here is the code as it is. A wrapped
 * line hangs, and breaks between tokens only.
 */
export function CodeView({
  written,
  before,
  after,
  selected,
  open,
  doubted,
  newest,
}: CodeViewProps): ReactNode {
  const { vocabulary } = usePalette();
  const isWhole = before === '' && after === '';
  const texts = useMemo(() => {
    const ids = written.map(({ id }) => id);
    const own = sharesOf(ids, vocabulary.pieces);
    return isWhole ? own : [before, ...own, after];
  }, [written, vocabulary, before, after, isWhole]);
  const lines = useMemo(() => codeLines(texts), [texts]);
  const classes = useMemo(() => classify(texts.join('')), [texts]);
  return (
    <div className="code">
      {lines.map((line) => (
        <div className="line" key={line.number}>
          <span className="gutter">{line.number}</span>
          <div className="source" style={{ '--indent': line.indent }}>
            {line.segments.map((segment) => (
              <TokenText
                key={segment.offset}
                segment={segment}
                token={written[segment.token - (isWhole ? 0 : 1)]}
                classes={classes}
                selected={selected}
                doubted={doubted}
                newest={newest}
              />
            ))}
            {open && line.number === lines.length && <span className="join" />}
          </div>
        </div>
      ))}
    </div>
  );
}

/**
 * The code behind a hole that is still being filled: how many lines stand above it, nobody knows yet. What is
 * left of the hole's own line is not drawn where that is nothing.
 */
export function Following({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="code" data-following>
      {codeLines([text.replace(/^\n/, '')]).map((line) => (
        <div className="line" key={line.number}>
          <span className="gutter" />
          <div className="source" style={{ '--indent': line.indent }}>
            <span className="given">{line.segments.map((segment) => segment.text).join('')}</span>
          </div>
        </div>
      ))}
    </div>
  );
}

interface TokenTextProps {
  readonly segment: Segment;
  readonly token: Written | undefined;
  readonly classes: readonly SyntaxClass[];
  readonly selected: number | null;
  readonly doubted: ReadonlySet<number>;
  readonly newest: number | null;
}

function TokenText(props: TokenTextProps): ReactNode {
  const { segment, token, classes, selected, doubted, newest } = props;
  const palette = usePalette();
  const { text, offset } = segment;
  if (token === undefined) return <span className="given">{text}</span>;
  const kind = classAt(classes, offset, text);
  const fixed = token.given ? ' given' : '';
  const latest = token.by === newest ? ' newest' : '';
  const mark = token.position === selected ? ' selected' : '';
  const marks = [
    ...(token.edit === null ? [] : ['edited-text']),
    ...(doubted.has(token.position) ? ['doubted'] : []),
  ];
  return (
    <span
      className={`token${fixed}${latest}${mark}`}
      data-position={token.position}
      style={{ '--ink-of': inkOf(palette, token, kind) }}
    >
      {marks.length === 0 ? text : <Marked text={text} marks={marks} />}
    </span>
  );
}

interface MarkedProps {
  readonly text: string;
  /** Classes of what is underlined. */
  readonly marks: readonly string[];
}

/** A token that was edited, or is doubted, is underlined where it is visible. */
function Marked({ text, marks }: MarkedProps): ReactNode {
  const visible = text.trimStart();
  return (
    <>
      {text.slice(0, text.length - visible.length)}
      {visible !== '' && <span className={marks.join(' ')}>{visible}</span>}
    </>
  );
}
