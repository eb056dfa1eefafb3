import { walk, type Edit, type SyntaxNode } from './syntax.ts';

/** Steps that a program may take over all its calls: far more than any family's function needs. */
const STEPS = 200_000;

const PRELUDE =
  `let $left = ${STEPS};\n` +
  `const $step = () => { if (--$left < 0) throw new RangeError('too many steps'); };\n`;

/**
 * The same program, counting the rounds of its loops and the calls of its functions; it throws when they
 * are too many. A time limit alone would make a corpus depend on how busy the machine is, and would cost
 * that time for every fault that never ends.
 */
export function bounded(code: string): string {
  const insertions: Edit[] = [];
  const insert = (at: number, text: string): void => {
    insertions.push({ start: at, end: at, text });
  };
  const count = (body: SyntaxNode): void => {
    if (body.type === 'BlockStatement') {
      insert(body.start + 1, ' $step();');
    } else if (body.type.endsWith('Statement')) {
      insert(body.start, '{ $step(); ');
      insert(body.end, ' }');
    } else {
      // The expression of an arrow function; its own parentheses stay inside.
      insert(body.start, '($step(), ');
      insert(body.end, ')');
    }
  };
  walk(code, (node, parents, field) => {
    const parent = parents.at(-1);
    if (field !== 'body' || parent === undefined) return;
    if (/^(For|ForIn|ForOf|While|DoWhile)Statement$|Function/.test(parent.type)) count(node);
  });
  // Stable: what belongs to the outer of two nodes that begin together was found first.
  insertions.sort((a, b) => b.start - a.start);
  return (
    PRELUDE +
    insertions.reduce((out, one) => out.slice(0, one.start) + one.text + out.slice(one.start), code)
  );
}
