import { isNode, walk, type Edit, type SyntaxNode } from './syntax.ts';

/** What is wrong with a function: one thing. */
export type FaultKind =
  | 'operator'
  | 'logic'
  | 'bound'
  | 'initial'
  | 'order'
  | 'negation'
  | 'method'
  | 'result'
  | 'variable';

/** A fault that could be planted: one place, one replacement. */
export interface FaultSite extends Edit {
  readonly kind: FaultKind;
}

/** Operators that a person takes for each other. */
const OPERATORS = table({
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['+', '/'],
  '/': ['*'],
  '%': ['/'],
  '**': ['*'],
  '&': ['|'],
  '|': ['&'],
  '^': ['&', '|'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
  '+=': ['-=', '='],
  '-=': ['+='],
  '*=': ['+='],
  '/=': ['*='],
  '%=': ['/='],
  '|=': ['&='],
  '&=': ['|='],
  '^=': ['|='],
  '<<=': ['>>='],
  '>>=': ['<<='],
  '++': ['--'],
  '--': ['++'],
});

const LOGIC = table({
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&', '||'],
});

/** Where the order of the two operands matters. */
const ORDERED = new Set(['-', '/', '%', '**', '<<', '>>', '+']);

/** Methods that a person takes for each other. */
const METHODS = pairs([
  ['push', 'unshift'],
  ['pop', 'shift'],
  ['min', 'max'],
  ['some', 'every'],
  ['floor', 'ceil'],
  ['startsWith', 'endsWith'],
  ['toUpperCase', 'toLowerCase'],
  ['indexOf', 'lastIndexOf'],
  ['padStart', 'padEnd'],
  ['trimStart', 'trimEnd'],
  ['keys', 'values'],
  ['find', 'findLast'],
  ['findIndex', 'findLastIndex'],
  ['reduce', 'reduceRight'],
  ['charAt', 'charCodeAt'],
]);

/** Values that a variable wrongly starts with, or that a function wrongly returns. */
const VALUES = table({
  '0': ['1'],
  '1': ['0'],
  true: ['false'],
  false: ['true'],
  "''": ["' '"],
  Infinity: ['-Infinity', '0'],
  '-Infinity': ['Infinity', '0'],
  '-1': ['0', '1'],
});

/** What may stand in place of a text. */
type Replacements = ReadonlyMap<string, readonly string[]>;

function table(rows: Readonly<Record<string, readonly string[]>>): Replacements {
  return new Map(Object.entries(rows));
}

function pairs(list: readonly (readonly [string, string])[]): Replacements {
  return new Map(list.flatMap(([a, b]) => [[a, [b]] as const, [b, [a]] as const]));
}

/**
 * Every fault that could be planted in a function, in the order of the text. Whether one leaves code that
 * parses and that does something else is for its checks to say.
 */
export function faultSites(code: string): FaultSite[] {
  const sites: FaultSite[] = [];
  const text = (node: SyntaxNode): string => code.slice(node.start, node.end);
  const add = (kind: FaultKind, start: number, end: number, replacement: string): void => {
    if (code.slice(start, end) !== replacement) sites.push({ kind, start, end, text: replacement });
  };
  const replace = (kind: FaultKind, node: SyntaxNode, replacement: string): void => {
    add(kind, node.start, node.end, replacement);
  };
  const swap = (first: SyntaxNode, second: SyntaxNode): void => {
    const between = code.slice(first.end, second.start);
    add('order', first.start, second.end, text(second) + between + text(first));
  };
  const names = namesInReach(code);

  walk(code, (node, parents, field) => {
    const parent = parents.at(-1);
    const operator = String(node['operator']);
    switch (node.type) {
      case 'BinaryExpression': {
        const [left, right] = [child(node, 'left'), child(node, 'right')];
        const at = code.indexOf(operator, left.end);
        for (const other of OPERATORS.get(operator) ?? []) {
          add('operator', at, at + operator.length, other);
        }
        if (ORDERED.has(operator) && isSimple(left) && isSimple(right)) swap(left, right);
        const isOffset = /^[+-]$/.test(operator) && text(right) === '1';
        if (isOffset && !isInParentheses(code, node)) replace('bound', node, text(left));
        return;
      }
      case 'LogicalExpression': {
        const at = code.indexOf(operator, child(node, 'left').end);
        for (const other of LOGIC.get(operator) ?? []) {
          add('logic', at, at + operator.length, other);
        }
        return;
      }
      case 'AssignmentExpression': {
        const at = code.indexOf(operator, child(node, 'left').end);
        for (const other of OPERATORS.get(operator) ?? []) {
          add('operator', at, at + operator.length, other);
        }
        return;
      }
      case 'UpdateExpression': {
        const at = node['prefix'] === true ? node.start : node.end - operator.length;
        for (const other of OPERATORS.get(operator) ?? []) add('operator', at, at + 2, other);
        return;
      }
      case 'UnaryExpression':
        if (operator === '!') add('negation', node.start, child(node, 'argument').start, '');
        return;
      case 'IfStatement':
      case 'WhileStatement': {
        const test = child(node, 'test');
        if (isSimple(test)) add('negation', test.start, test.start, '!');
        return;
      }
      case 'ConditionalExpression':
        swap(child(node, 'consequent'), child(node, 'alternate'));
        return;
      case 'VariableDeclarator': {
        const init = node['init'];
        if (!isNode(init)) return;
        for (const other of VALUES.get(text(init)) ?? []) replace('initial', init, other);
        return;
      }
      case 'ReturnStatement': {
        const argument = node['argument'];
        if (!isNode(argument)) return;
        for (const other of VALUES.get(text(argument)) ?? []) replace('result', argument, other);
        return;
      }
      case 'CallExpression': {
        const [first, second] = children(node, 'arguments');
        if (first && second && isSimple(first) && isSimple(second)) swap(first, second);
        const callee = child(node, 'callee');
        if (callee.type !== 'MemberExpression' || callee['computed'] === true) return;
        const method = child(callee, 'property');
        for (const other of METHODS.get(text(method)) ?? []) replace('method', method, other);
        return;
      }
      case 'MemberExpression': {
        const property = child(node, 'property');
        if (node['computed'] === true && property.type === 'Identifier') {
          add('bound', property.end, property.end, ' + 1');
          add('bound', property.end, property.end, ' - 1');
        }
        const compares =
          parent?.type === 'BinaryExpression' && /^[<>]=?$/.test(String(parent['operator']));
        if (text(property) === 'length' && compares) {
          add('bound', node.end, node.end, ' - 1');
        }
        return;
      }
      case 'Literal': {
        const value = node['value'];
        if (typeof value !== 'number' || !Number.isInteger(value)) return;
        // An initial value is a fault of its own kind.
        if (parent?.type === 'VariableDeclarator' && VALUES.has(text(node))) return;
        if (parent?.type === 'Property' && field === 'key') return;
        replace('bound', node, String(value + 1));
        if (value > 0) replace('bound', node, String(value - 1));
        return;
      }
      case 'Identifier': {
        if (!isRead(parent, field)) return;
        const here = names.filter((name) => name.from <= node.start);
        if (!here.some(({ name }) => name === text(node))) return;
        for (const { name } of here) replace('variable', node, name);
      }
    }
  });
  return sites;
}

/** Parameters of the function and what its body declares at its outermost level. */
function namesInReach(code: string): { readonly name: string; readonly from: number }[] {
  const names: { name: string; from: number }[] = [];
  walk(code, (node, parents, field) => {
    if (node.type !== 'Identifier') return;
    const depth = parents.length;
    // Program, FunctionDeclaration; then BlockStatement, VariableDeclaration, VariableDeclarator.
    if (depth === 2 && field === 'params') {
      names.push({ name: String(node['name']), from: node.start });
    }
    if (depth === 5 && field === 'id' && parents[3]?.type === 'VariableDeclaration') {
      names.push({ name: String(node['name']), from: parents[3].end });
    }
  });
  return names;
}

/** Whether an identifier in that field of its parent is a variable that is read as a whole value. */
function isRead(parent: SyntaxNode | undefined, field: string): boolean {
  switch (parent?.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'ReturnStatement':
      return true;
    case 'CallExpression':
      return field === 'arguments';
    case 'AssignmentExpression':
      return field === 'right';
    case 'MemberExpression':
      return field === 'property' && parent['computed'] === true;
    default:
      return false;
  }
}

const SIMPLE = new Set([
  'Identifier',
  'Literal',
  'MemberExpression',
  'CallExpression',
  'ThisExpression',
]);

/** Whether a node can stand anywhere without parentheses. */
function isSimple(node: SyntaxNode): boolean {
  return SIMPLE.has(node.type);
}

/** Whether the node alone fills a pair of parentheses that groups, as against those of a call. */
function isInParentheses(code: string, node: SyntaxNode): boolean {
  const grouped = code[node.start - 1] === '(' && code[node.end] === ')';
  return grouped && !/[\w$)\]]/.test(code[node.start - 2] ?? '');
}

function child(node: SyntaxNode, field: string): SyntaxNode {
  const value = node[field];
  if (!isNode(value)) throw new TypeError(`${node.type} has no ${field}`);
  return value;
}

function children(node: SyntaxNode, field: string): SyntaxNode[] {
  const value = node[field];
  return Array.isArray(value) ? (value as unknown[]).filter(isNode) : [];
}
