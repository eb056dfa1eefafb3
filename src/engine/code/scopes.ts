import type { AnyNode, Identifier, Pattern, Program, VariableDeclaration } from 'acorn';
import { spanOf } from './parsed.ts';
import { LANGUAGE } from './language.ts';

/** A use of a name that nothing declares. */
export interface Undeclared {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The names that are declared there and have a value by then, the innermost first; built-in ones left out. */
  readonly declared: readonly string[];
}

/** What browsers and Node.js declare besides. The tests' realm has none of it, but a person's page does. */
const SURROUNDINGS: readonly string[] = [
  ...['console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
  ...['queueMicrotask', 'structuredClone', 'fetch', 'crypto', 'performance', 'atob', 'btoa', 'URL'],
  ...['URLSearchParams', 'TextEncoder', 'TextDecoder', 'AbortController', 'AbortSignal', 'Event'],
  ...['EventTarget', 'CustomEvent', 'Blob', 'File', 'FormData', 'Headers', 'Request', 'Response'],
  ...['WebSocket', 'Worker', 'MessageChannel', 'BroadcastChannel', 'FileReader', 'DOMParser'],
  ...['window', 'self', 'document', 'navigator', 'location', 'history', 'localStorage'],
  ...['sessionStorage', 'alert', 'confirm', 'prompt', 'requestAnimationFrame', 'global', 'Buffer'],
  ...['cancelAnimationFrame', 'process', 'require', 'module', 'exports', '__dirname', '__filename'],
  ...['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'FinalizationRegistry', 'SuppressedError'],
  ...['DisposableStack', 'AsyncDisposableStack', 'Float16Array', 'Temporal'],
];

const GLOBALS: ReadonlySet<string> = new Set([...LANGUAGE, ...SURROUNDINGS]);

/**
 * The names of a strict script that are used where nothing declares them, in the order of the text. Whether a name
 * is used before its declaration has run is not asked.
 */
export function undeclaredIn(script: Program): readonly Undeclared[] {
  const found: Undeclared[] = [];
  new Walk(found).body(script.body, new Scope(null, varsIn(script.body)));
  return found.sort((a, b) => a.start - b.start);
}

interface Declaration {
  readonly name: string;
  /** Where in the tree's positions it has its value, at the earliest. */
  readonly from: number;
}

class Scope {
  readonly #parent: Scope | null;
  readonly #names: ReadonlyMap<string, number>;

  constructor(parent: Scope | null, declarations: readonly Declaration[]) {
    this.#parent = parent;
    this.#names = new Map(declarations.map(({ name, from }) => [name, from]));
  }

  declares(name: string): boolean {
    return this.#names.has(name) || (this.#parent?.declares(name) ?? GLOBALS.has(name));
  }

  /** The names that have a value at a position, the innermost first. */
  namesAt(position: number): readonly string[] {
    const own = [...this.#names].filter(([, from]) => from <= position).map(([name]) => name);
    return [...new Set([...own, ...(this.#parent?.namesAt(position) ?? [])])];
  }
}

class Walk {
  readonly #found: Undeclared[];

  constructor(found: Undeclared[]) {
    this.#found = found;
  }

  /** Statements side by side, whose declarations all of them see. */
  body(statements: readonly AnyNode[], outer: Scope): void {
    const scope = new Scope(outer, lexicalIn(statements));
    for (const statement of statements) this.#visit(statement, scope);
  }

  #all(nodes: Iterable<AnyNode | null | undefined>, scope: Scope): void {
    for (const node of nodes) if (node) this.#visit(node, scope);
  }

  #visit(node: AnyNode, scope: Scope): void {
    switch (node.type) {
      case 'Identifier':
        if (!scope.declares(node.name)) {
          const declared = scope.namesAt(node.start);
          this.#found.push({ name: node.name, ...spanOf(node), declared });
        }
        return;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        this.#function(node, scope);
        return;
      case 'ClassDeclaration':
      case 'ClassExpression':
        this.#all([node.superClass, node.body], new Scope(scope, ownName(node)));
        return;
      case 'StaticBlock':
        this.body(node.body, new Scope(scope, varsIn(node.body)));
        return;
      case 'BlockStatement':
        this.body(node.body, scope);
        return;
      case 'SwitchStatement': {
        this.#visit(node.discriminant, scope);
        const statements = node.cases.flatMap(({ consequent }) => consequent);
        this.#all(node.cases, new Scope(scope, lexicalIn(statements)));
        return;
      }
      case 'ForStatement':
        this.#all(childrenOf(node), new Scope(scope, lexicalIn(node.init ? [node.init] : [])));
        return;
      case 'ForInStatement':
      case 'ForOfStatement': {
        const own = lexicalIn([node.left]).map(({ name }) => ({ name, from: node.right.end }));
        this.#all(childrenOf(node), new Scope(scope, own));
        return;
      }
      case 'CatchClause':
        this.#all(childrenOf(node), new Scope(scope, node.param ? boundBy(node.param) : []));
        return;
      case 'MemberExpression':
        this.#all([node.object, node.computed ? node.property : null], scope);
        return;
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
        this.#all([node.computed ? node.key : null, node.value], scope);
        return;
      case 'LabeledStatement':
        this.#visit(node.body, scope);
        return;
      case 'BreakStatement':
      case 'ContinueStatement':
      case 'MetaProperty':
        return;
      case 'UnaryExpression':
        // `typeof` asks of a name whether there is such a thing.
        if (node.operator === 'typeof' && node.argument.type === 'Identifier') return;
        this.#visit(node.argument, scope);
        return;
      default:
        this.#all(childrenOf(node), scope);
    }
  }

  #function(node: Extract<AnyNode, { readonly params: readonly Pattern[] }>, scope: Scope): void {
    const own = node.type === 'ArrowFunctionExpression' ? [] : [ARGUMENTS];
    // A declaration's name belongs to the scope around it, which knows it.
    if (node.type === 'FunctionExpression') own.push(...ownName(node));
    const { body, params } = node;
    const block = body.type === 'BlockStatement' ? body.body : [];
    const inner = new Scope(scope, [...own, ...params.flatMap(boundBy), ...varsIn(block)]);
    this.#all(params, inner);
    if (body.type === 'BlockStatement') this.body(block, inner);
    else this.#visit(body, inner);
  }
}

/** Declared in a function, and nothing that one would write in place of another name. */
const ARGUMENTS: Declaration = { name: 'arguments', from: Infinity };

function ownName({ id }: { readonly id?: Identifier | null }): Declaration[] {
  return id ? [{ name: id.name, from: 0 }] : [];
}

/** What a pattern binds to values that are there before it. */
function boundBy(pattern: Pattern): Declaration[] {
  return namesIn(pattern).map((name) => ({ name, from: pattern.end }));
}

/** What `const` and the like bind: they have their values behind the declaration. */
function declaredBy({ declarations }: VariableDeclaration): Declaration[] {
  return declarations.flatMap(({ id, end }) => namesIn(id).map((name) => ({ name, from: end })));
}

/** What `let`, `const`, `class` and `function` declare among statements side by side. */
function lexicalIn(statements: readonly AnyNode[]): Declaration[] {
  return statements.flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return ownName(node);
    if (node.type === 'ClassDeclaration') {
      return ownName(node).map(({ name }) => ({ name, from: node.end }));
    }
    return node.type === 'VariableDeclaration' && node.kind !== 'var' ? declaredBy(node) : [];
  });
}

/** What `var` declares in statements and in those within them, up to the functions among them. */
function varsIn(statements: readonly AnyNode[]): Declaration[] {
  return statements.flatMap((node) => {
    if (node.type === 'VariableDeclaration') return node.kind === 'var' ? declaredBy(node) : [];
    return isStatement(node) ? varsIn(childrenOf(node)) : [];
  });
}

/** Whether statements can lie within it that belong to the same function. */
function isStatement(node: AnyNode): boolean {
  return (
    (/Statement$/.test(node.type) && node.type !== 'ExpressionStatement') ||
    node.type === 'SwitchCase' ||
    node.type === 'CatchClause'
  );
}

/** The names that a pattern binds. */
function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'Property' ? property.value : property),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element === null ? [] : namesIn(element)));
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'MemberExpression':
      return [];
  }
}

/** The nodes right below a node. */
function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value: unknown): value is AnyNode => isNode(value));
}

function isNode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
