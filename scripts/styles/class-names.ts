import ts from 'typescript';

/**
 * The classes that a component gives to its elements, as far as they are written down in its file: in
 * `className` itself, and in the variables and functions of the file that it names.
 */
export function classNamesIn(file: string, source: string): Set<string> {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const named = declarationsOf(tree);
  const classes = new Set<string>();
  const seen = new Set<ts.Node>();
  visit(tree, (node) => {
    if (!ts.isJsxAttribute(node) || node.name.getText() !== 'className') return;
    if (node.initializer !== undefined) take(node.initializer);
  });
  return classes;

  function add(text: string): void {
    for (const name of text.split(/\s+/)) if (name !== '') classes.add(name);
  }

  /** Takes what an expression may come to, not what it asks on the way. */
  function take(node: ts.Node): void {
    if (seen.has(node)) return;
    seen.add(node);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) add(node.text);
    else if (ts.isTemplateSpan(node)) {
      take(node.expression);
      add(node.literal.text);
    } else if (ts.isConditionalExpression(node)) {
      take(node.whenTrue);
      take(node.whenFalse);
    } else if (ts.isBinaryExpression(node)) takeOperands(node);
    else if (ts.isCallExpression(node)) takeCall(node);
    else if (ts.isIdentifier(node)) for (const meant of named.get(node.text) ?? []) take(meant);
    else if (ts.isPropertyAssignment(node)) take(node.initializer);
    else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      take(node.expression);
    else if (ts.isFunctionLike(node)) takeResults(node);
    else ts.forEachChild(node, take);
  }

  function takeOperands({ left, operatorToken, right }: ts.BinaryExpression): void {
    const { kind } = operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) take(right);
    if (!VALUES.has(kind)) return;
    take(left);
    take(right);
  }

  /** Of `list.join(' ')` the list, of `classOf(x)` what the function gives. */
  function takeCall({ expression }: ts.CallExpression): void {
    take(ts.isPropertyAccessExpression(expression) ? expression.expression : expression);
  }

  function takeResults(node: ts.SignatureDeclaration): void {
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) take(node.body);
    visit(node, (inner) => {
      if (ts.isReturnStatement(inner) && inner.expression !== undefined) take(inner.expression);
    });
  }
}

/** Operators whose result is one of their sides, or both put together. */
const VALUES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** What the names of a file stand for. A name may be declared in several functions: all are meant. */
function declarationsOf(tree: ts.SourceFile): Map<string, ts.Node[]> {
  const named = new Map<string, ts.Node[]>();
  const note = (name: string, meant: ts.Node): void => {
    named.set(name, [...(named.get(name) ?? []), meant]);
  };
  visit(tree, (node) => {
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) note(node.name.text, node);
    if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return;
    if (ts.isIdentifier(node.name)) note(node.name.text, node.initializer);
  });
  return named;
}

function visit(node: ts.Node, meet: (node: ts.Node) => void): void {
  meet(node);
  ts.forEachChild(node, (child) => visit(child, meet));
}
