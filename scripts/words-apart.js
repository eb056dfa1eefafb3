/**
 * Sentences live in `src/words/`: no other part of the page says anything by itself. This rule finds what a
 * person would read or hear, by three signs:
 *
 * - what stands between the tags of an element, if it has a letter;
 * - what an attribute or a property holds that names something for people (`aria-label`, `title`, ...), if it
 *   has a letter;
 * - anywhere else, what looks like a sentence: two words with a blank between them, a word beside a number or
 *   a value, or one capitalized word.
 *
 * It leaves alone what is for machines (classes, styles, selectors, types, what is compared) and what is for
 * whoever mends the page (the messages of errors, the console).
 */

/** Attributes and properties that people read or hear. */
const READ = new Set([
  ...['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription'],
  ...['aria-placeholder', 'title', 'label', 'alt', 'placeholder'],
]);

/** Attributes that machines read. */
const NOT_READ = /^(?:className|style|key|id|d|points|transform|viewBox|data-.*)$/;

/** Functions that take selectors. */
const MACHINES = new Set(['querySelector', 'querySelectorAll', 'closest', 'matches', 'matchMedia']);

const COMPARING = new Set(['===', '!==', '==', '!=', 'in']);

/** Stands for what is not known before the page runs. */
const VALUE = '\uFFFC';

const LETTER = /\p{L}/u;
const WORD = /^[("“‘'«[]*\p{L}{2,}(?:[’']\p{L}+)*[)”’"'»\]]*[.,:;!?…]*$/u;
const NUMBER = /^[^\p{L}]*[\d\uFFFC][^\p{L}]*$/u;
const NAME = /^\p{Lu}\p{Ll}+[.…!?]?$/u;

/**
 * Whether a text looks like something that a person reads.
 *
 * @param {string} text with VALUE where a value stands
 */
export function looksSaid(text) {
  if (NAME.test(text.trim())) return true;
  const parts = text.split(/\s+/);
  const words = parts.filter((part) => WORD.test(part));
  if (words.length >= 2) return true;
  if (words.length === 0) return false;
  // A blank at both ends: the text joins two others.
  const joins = parts.length === 3 && parts[0] === '' && parts[2] === '';
  return joins || parts.some((part) => NUMBER.test(part));
}

/**
 * @typedef {any} Node What ESLint hands over: the type of a node with JSX and TypeScript in it is none of ESLint's.
 */

/**
 * The text of a literal, a template or a sum that has one in it; null for anything else.
 *
 * @param {Node} node
 * @returns {string | null}
 */
function textOf(node) {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : null;
    case 'TemplateLiteral':
      return node.quasis.map((/** @type {Node} */ part) => part.value.cooked ?? '').join(VALUE);
    case 'BinaryExpression': {
      if (node.operator !== '+') return null;
      const [left, right] = [textOf(node.left), textOf(node.right)];
      return left === null && right === null ? null : (left ?? VALUE) + (right ?? VALUE);
    }
    default:
      return null;
  }
}

/**
 * Where the value of an expression goes: through choices, alternatives and casts.
 *
 * @param {Node} node
 * @returns {readonly [from: Node, user: Node]} the first node that does something with it, and what of that it is
 */
function userOf(node) {
  let [from, to] = [node, node.parent];
  for (;;) {
    switch (to.type) {
      case 'ConditionalExpression':
        if (to.test === from) return [from, to];
        break;
      case 'LogicalExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'JSXExpressionContainer':
        break;
      default:
        return [from, to];
    }
    [from, to] = [to, to.parent];
  }
}

/**
 * @param {Node} node an attribute's name or a property's key
 * @returns {string | null}
 */
function nameOf(node) {
  switch (node.type) {
    case 'Identifier':
    case 'JSXIdentifier':
    case 'PrivateIdentifier':
      return node.name;
    case 'JSXNamespacedName':
      return `${node.namespace.name}:${node.name.name}`;
    case 'Literal':
      return String(node.value);
    default:
      return null;
  }
}

/**
 * Whether a node is, or is part of, what machines read, or those who mend the page.
 *
 * @param {Node} node
 */
function isForMachines(node) {
  for (let at = node; ; at = at.parent) {
    const { parent } = at;
    switch (parent.type) {
      case 'JSXAttribute':
        return NOT_READ.test(nameOf(parent.name) ?? '');
      case 'NewExpression':
        if (/Error$/.test(nameOf(parent.callee) ?? '')) return true;
        break;
      case 'CallExpression':
        if (at !== parent.callee && isMachine(parent.callee)) return true;
        break;
      case 'BlockStatement':
      case 'Program':
      case 'JSXElement':
      case 'JSXFragment':
        return false;
    }
  }
}

/**
 * Whether what a function takes is no text for people.
 *
 * @param {Node} callee
 */
function isMachine(callee) {
  if (callee.type !== 'MemberExpression') return MACHINES.has(nameOf(callee) ?? '');
  return nameOf(callee.object) === 'console' || MACHINES.has(nameOf(callee.property) ?? '');
}

/**
 * Whether people read or hear what stands in a place: yes, no, or only where it looks like that.
 *
 * @param {Node} node
 * @returns {boolean | null}
 */
function isRead(node) {
  const [from, user] = userOf(node);
  switch (user.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return true;
    case 'JSXAttribute':
      return READ.has(nameOf(user.name) ?? '') ? true : null;
    case 'Property':
    case 'PropertyDefinition':
      if (user.computed) return null;
      if (user.key === from) return false;
      return READ.has(nameOf(user.key) ?? '') ? true : null;
    case 'MemberExpression':
      // An index, or a list of codes in one string.
      return user.property === from || nameOf(user.property) === 'split' ? false : null;
    case 'BinaryExpression':
      return COMPARING.has(user.operator) ? false : null;
    case 'SwitchCase':
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'TSLiteralType':
      return false;
    case 'ExpressionStatement':
      return user.directive === undefined ? null : false;
    default:
      return null;
  }
}

/**
 * The rule that keeps sentences in `src/words/`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const wordsApart = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      said: 'What people read belongs to src/words/: {{text}}',
    },
  },
  create(context) {
    /**
     * @param {Node} node
     * @param {string} text
     */
    function report(node, text) {
      const shown = JSON.stringify(text.replaceAll(VALUE, '…').trim());
      context.report({ node, messageId: 'said', data: { text: shown } });
    }

    /** @param {Node} node */
    function check(node) {
      const text = textOf(node);
      if (text === null || !LETTER.test(text)) return;
      // The whole of a sum is looked at, not its parts.
      if (node.parent.type === 'BinaryExpression' && textOf(node.parent) !== null) return;
      const read = isRead(node);
      if (read === false || isForMachines(node)) return;
      if (read === true || looksSaid(text)) report(node, text);
    }

    return {
      /** @param {Node} node */
      JSXText(node) {
        if (LETTER.test(node.value)) report(node, node.value);
      },
      Literal: check,
      TemplateLiteral: check,
      BinaryExpression: check,
    };
  },
};
