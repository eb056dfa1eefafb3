import { parse, type Node } from 'acorn';

/** A node of the syntax tree with its fields by name. */
export type SyntaxNode = Node & Readonly<Record<string, unknown>>;

/** Called for a node with the nodes around it, the innermost last, and the field that it stands in. */
export type Visitor = (node: SyntaxNode, parents: readonly SyntaxNode[], field: string) => void;

/**
 * Visits every node of a source, outer before inner, in the order of the text.
 * @throws SyntaxError when the source is no script
 */
export function walk(source: string, visit: Visitor): void {
  const parents: SyntaxNode[] = [];
  const step = (node: SyntaxNode, field: string): void => {
    visit(node, parents, field);
    parents.push(node);
    for (const [key, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (isNode(child)) step(child, key);
      }
    }
    parents.pop();
  };
  const root: unknown = parse(source, { ecmaVersion: 2023 });
  if (isNode(root)) step(root, '');
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** One contiguous replacement in a source. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyEdit(source: string, { start, end, text }: Edit): string {
  return source.slice(0, start) + text + source.slice(end);
}
