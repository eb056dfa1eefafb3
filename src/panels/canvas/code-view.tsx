import { memo, type ReactNode, useMemo } from 'react';
import { sharesOf } from '../../engine/trace/pieces.ts';
import type { AnswerPart } from '../../engine/code/answer.ts';
import type { Written } from '../../engine/trace/standing.ts';
import { type AnswerLine, answerLines } from '../../core/canvas/answer-lines.ts';
import { codeLines, type Segment } from '../../core/canvas/code-lines.ts';
import { inkOf } from '../../core/canvas/palette.ts';
import { usePalette } from './palette.ts';
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
  /** Positions whose tokens somebody has put there. */
  readonly set: ReadonlySet<number>;
  /** Prose and code of an answer in Markdown; null of what is code alone, and while it is not known. */
  readonly parts: readonly AnswerPart[] | null;
  /** Index of the pass whose tokens stand out; null where the order shows otherwise. */
  readonly newest: number | null;
}

/**
 * Finished text. Its blanks are real characters, so what is selected here is the code as it is. A wrapped
 * line hangs, and breaks between tokens only.
 */
export const CodeView = memo(function CodeView({
  written,
  before,
  after,
  selected,
  open,
  doubted,
  set,
  parts,
  newest,
}: CodeViewProps): ReactNode {
  const { vocabulary, mode } = usePalette();
  const isWhole = before === '' && after === '';
  const texts = useMemo(() => {
    const ids = written.map(({ id }) => id);
    const own = sharesOf(ids, vocabulary);
    return isWhole ? own : [before, ...own, after];
  }, [written, vocabulary, before, after, isWhole]);
  const lines = useMemo(() => codeLines(texts), [texts]);
  const answer = useMemo(() => (parts === null ? null : answerLines(lines, parts)), [lines, parts]);
  const classes = useMemo(() => (mode === 'syntax' ? classify(texts.join('')) : []), [texts, mode]);
  return (
    <div className="code">
      {lines.map(({ number, indent, segments }, i) => (
        <Line
          key={number}
          number={answer === null ? number : (answer[i]?.number ?? null)}
          part={answer?.[i]?.part ?? null}
          indent={indent}
          parts={segments.map((segment): Part => {
            const token = written[segment.token - (isWhole ? 0 : 1)] ?? null;
            return {
              ...{ segment, token, kind: classAt(classes, segment.offset, segment.text) },
              isSelected: token !== null && token.position === selected,
              isNewest: token !== null && token.by === newest,
              isDoubted: token !== null && doubted.has(token.position),
              isSet: token !== null && set.has(token.position),
            };
          })}
          joins={open && number === lines.length}
        />
      ))}
    </div>
  );
});

/** A piece of a token on a line, and all that decides how it looks. */
interface Part {
  readonly segment: Segment;
  /** Null for what stands around the text. */
  readonly token: Written | null;
  readonly kind: SyntaxClass;
  readonly isSelected: boolean;
  readonly isNewest: boolean;
  readonly isDoubted: boolean;
  readonly isSet: boolean;
}

interface LineProps {
  /** Null where none is shown. */
  readonly number: number | null;
  /** Of an answer in Markdown. */
  readonly part: AnswerLine['part'] | null;
  readonly indent: number;
  readonly parts: readonly Part[];
  /** The next chunk joins at its end. */
  readonly joins: boolean;
}

/** A line is drawn anew only where something of it has changed: a commit adds to the last ones. */
const Line = memo(function Line({ number, part, indent, parts, joins }: LineProps): ReactNode {
  return (
    <div className="line" data-part={part ?? undefined}>
      <span className="gutter">{number}</span>
      <div className="source" style={{ '--indent': indent }}>
        {parts.map((each) => (
          <TokenText key={each.segment.offset} {...each} />
        ))}
        {joins && <span className="join" />}
      </div>
    </div>
  );
}, isSameLine);

function isSameLine(a: LineProps, b: LineProps): boolean {
  return (
    a.number === b.number &&
    a.part === b.part &&
    a.indent === b.indent &&
    a.joins === b.joins &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, i) => isSamePart(part, b.parts[i]))
  );
}

function isSamePart(a: Part, b: Part | undefined): boolean {
  return (
    b !== undefined &&
    a.segment.text === b.segment.text &&
    a.segment.offset === b.segment.offset &&
    a.token === b.token &&
    a.kind === b.kind &&
    a.isSelected === b.isSelected &&
    a.isNewest === b.isNewest &&
    a.isDoubted === b.isDoubted &&
    a.isSet === b.isSet
  );
}

/**
 * The code behind a hole that is still being filled: how many lines stand above it, nobody knows yet. What is
 * left of the hole's own line is not drawn where that is nothing.
 */
export const Following = memo(function Following({ text }: { readonly text: string }): ReactNode {
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
});

function TokenText(part: Part): ReactNode {
  const { segment, token, kind, isSelected, isNewest, isDoubted, isSet } = part;
  const palette = usePalette();
  const { text } = segment;
  if (token === null) return <span className="given">{text}</span>;
  const fixed = token.given ? ' given' : '';
  const set = isSet ? ' set' : '';
  const latest = isNewest ? ' newest' : '';
  const mark = isSelected ? ' selected' : '';
  const marks = [
    ...(token.edit === null ? [] : ['edited-text']),
    ...(isDoubted ? ['doubted'] : []),
  ];
  return (
    <span
      className={`token${fixed}${set}${latest}${mark}`}
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
