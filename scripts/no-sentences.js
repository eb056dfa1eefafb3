/** Three words in a row, as no code, label or line of a shader has them. */
const WORDS = /\p{L}[\p{L}\p{M}'\u2019]* [\p{L}\p{M}'\u2019]+ [\p{L}\p{M}'\u2019]+/u;

/** In the text of a shader. */
const COMMENT = /\/\/ .*$/gm;

/** Errors that carry data, whose arguments nobody but a person would read. */
const CARRIERS = new Set(['FaultError', 'FormatError']);

/**
 * Holds a part of the code to codes and data: no text in it is three words long, but what an error says to
 * developers.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noSentences = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      sentence:
        'A sentence here reaches nobody or the wrong place: tell a code and data, and say them in src/words.',
    },
  },
  create(context) {
    /**
     * @param {import('estree').Node} node
     * @param {string} text
     */
    function check(node, text) {
      if (WORDS.test(text.replace(COMMENT, '')) && !isForDevelopers(node)) {
        context.report({ node, messageId: 'sentence' });
      }
    }
    return {
      /** @param {any} node */
      Literal: (node) => {
        if (typeof node.value === 'string') check(node, node.value);
      },
      /** @param {any} node */
      TemplateLiteral: (node) => {
        const parts = node.quasis.map(
          /** @param {any} part */ (part) => part.value.cooked ?? part.value.raw,
        );
        check(node, parts.join('0'));
      },
    };
  },
};

/**
 * Whether a text is what a programming error says.
 *
 * @param {import('estree').Node & { readonly parent?: import('estree').Node | null }} node
 */
function isForDevelopers({ parent }) {
  if (parent?.type !== 'NewExpression' || parent.callee.type !== 'Identifier') return false;
  const { name } = parent.callee;
  return name.endsWith('Error') && !CARRIERS.has(name);
}
