import { family } from '../../family.ts';
import type { Random } from '../../random.ts';

interface Tree {
  value: number;
  children: Tree[];
}

interface Binary {
  value: number;
  left: Binary | null;
  right: Binary | null;
}

interface Link {
  value: number;
  next: Link | null;
}

function tree(r: Random, depth = 3): Tree {
  const children = depth === 0 ? [] : r.list(() => tree(r, depth - 1), 0, 3);
  return { value: r.int(-5, 9), children };
}

function binary(r: Random, depth = 4): Binary | null {
  if (depth === 0 || r.chance(0.25)) return null;
  return { value: r.int(-5, 9), left: binary(r, depth - 1), right: binary(r, depth - 1) };
}

function chain(values: readonly number[]): Link | null {
  return values.reduceRight<Link | null>((next, value) => ({ value, next }), null);
}

function unchain(list: Link | null): number[] {
  const out: number[] = [];
  for (let node = list; node !== null; node = node.next) out.push(node.value);
  return out;
}

const ONE: Tree = { value: 1, children: [] };
const TWO: Tree = { value: 2, children: [{ value: 3, children: [ONE] }, ONE] };
const LEAF: Binary = { value: 4, left: null, right: null };
const LEFT: Binary = { value: 1, left: { value: 2, left: LEAF, right: null }, right: LEAF };

function flat(node: Tree): number[] {
  return [node.value, ...node.children.flatMap(flat)];
}

function inOrder(node: Binary | null): number[] {
  return node === null ? [] : [...inOrder(node.left), node.value, ...inOrder(node.right)];
}

/** Trees and linked lists made of objects. */
export const treesAndLinkedLists = [
  family({
    id: 'tree-sum',
    category: 'recursion',
    names: ['treeSum', 'sumTree', 'sumNodes'],
    params: [['tree', 'node', 'root']],
    args: (r) => [tree(r)],
    edges: [[ONE], [TWO]],
    reference: ([root]) => flat(root).reduce((a, b) => a + b, 0),
    bodies: [
      `
      let sum = tree.value;
      for (const child of tree.children) {
        sum += $name(child);
      }
      return sum;
      `,
      `return tree.children.reduce((sum, child) => sum + $name(child), tree.value);`,
      `
      let sum = 0;
      const stack = [tree];
      while (stack.length > 0) {
        const node = stack.pop();
        sum += node.value;
        stack.push(...node.children);
      }
      return sum;
      `,
    ],
    locals: { sum: ['total', 'result'], child: ['c', 'branch'] },
    phrases: {
      noun: [
        'the sum of all values in a tree of nodes { value, children }',
        'the total of the values of {tree} and all its descendants, each node being { value, children }',
      ],
      verb: [
        'sum the values of a tree whose nodes have a value and a children array',
        'add up the value of every node in a { value, children } tree',
      ],
      say: [
        'tree sum, nodes are { value, children }',
        'sum of all nodes in a tree { value, children }',
        'how do i add all values of a tree where each node has value and children?',
        'every node has a number in value and a list of nodes in children, add all the numbers of the whole tree',
      ],
    },
  }),
  family({
    id: 'tree-depth',
    category: 'recursion',
    names: ['treeDepth', 'depth', 'height', 'maxDepth'],
    params: [['tree', 'node', 'root']],
    args: (r) => [tree(r)],
    edges: [[ONE], [TWO]],
    reference: ([root]) => {
      let level: Tree[] = [root];
      let levels = 0;
      while (level.length > 0) {
        levels++;
        level = level.flatMap((node) => node.children);
      }
      return levels;
    },
    bodies: [
      `
      let deepest = 0;
      for (const child of tree.children) {
        deepest = Math.max(deepest, $name(child));
      }
      return deepest + 1;
      `,
      `return 1 + Math.max(0, ...tree.children.map((child) => $name(child)));`,
      `return tree.children.reduce((deepest, child) => Math.max(deepest, $name(child) + 1), 1);`,
    ],
    locals: { deepest: ['max', 'best'], child: ['c', 'branch'] },
    phrases: {
      noun: [
        'the depth of a tree of nodes { value, children }, where a single node has depth 1',
        'the number of levels of {tree}, whose nodes have a children array',
      ],
      verb: [
        'find the depth of a tree with nodes { value, children }, counting the root as 1',
        'count the levels of a tree in which every node has a children array',
      ],
      say: [
        'tree depth with children arrays, root alone = 1',
        'height of a tree { value, children } in levels',
        'how many levels does the tree have, if each node has a list of children?',
        'max depth of an n-ary tree, a node without children counts 1',
        'nodes have children which have children again, how many generations are there, the root is the first',
      ],
    },
  }),
  family({
    id: 'tree-values',
    category: 'recursion',
    names: ['treeValues', 'collectValues', 'preorder', 'flattenTree'],
    params: [['tree', 'node', 'root']],
    args: (r) => [tree(r)],
    edges: [[ONE], [TWO]],
    reference: ([root]) => flat(root),
    bodies: [
      `return [tree.value, ...tree.children.flatMap((child) => $name(child))];`,
      `
      const values = [tree.value];
      for (const child of tree.children) {
        values.push(...$name(child));
      }
      return values;
      `,
      `
      const values = [];
      const visit = (node) => {
        values.push(node.value);
        node.children.forEach(visit);
      };
      visit(tree);
      return values;
      `,
    ],
    locals: { values: ['result', 'out', 'list'], child: ['c', 'branch'] },
    phrases: {
      noun: [
        'the values of a { value, children } tree in preorder, each node before its children',
        'all values of {tree} as a flat list, a parent before its children and children from left to right',
      ],
      verb: [
        'collect the values of a tree with nodes { value, children }, parents first',
        'flatten a tree of { value, children } nodes into a list in preorder',
      ],
      say: [
        'tree to list in preorder, nodes { value, children }',
        'all values of a { value, children } tree, parent first',
        'how do i list all values in a tree, each node before its children?',
        'walk through the tree, first write down the value of a node and then go into its children from left to right',
      ],
    },
  }),
  family({
    id: 'count-tree-leaves',
    category: 'recursion',
    names: ['countLeaves', 'leafCount', 'leaves'],
    params: [['tree', 'node', 'root']],
    args: (r) => [tree(r)],
    edges: [[ONE], [TWO]],
    reference: ([root]) => {
      const all = (node: Tree): Tree[] => [node, ...node.children.flatMap(all)];
      return all(root).filter((node) => node.children.length === 0).length;
    },
    bodies: [
      `
      if (tree.children.length === 0) return 1;
      let count = 0;
      for (const child of tree.children) {
        count += $name(child);
      }
      return count;
      `,
      `
      if (tree.children.length === 0) return 1;
      return tree.children.reduce((count, child) => count + $name(child), 0);
      `,
      `
      let count = 0;
      const visit = (node) => {
        if (node.children.length === 0) count++;
        node.children.forEach(visit);
      };
      visit(tree);
      return count;
      `,
    ],
    locals: { count: ['total', 'result'], child: ['c', 'branch'] },
    phrases: {
      noun: [
        'the number of leaves of a tree with nodes { value, children }',
        'the count of the nodes of {tree} that have no children',
      ],
      verb: [
        'count the leaves of a tree whose nodes have a children array',
        'count the nodes without children in a { value, children } tree',
      ],
      say: [
        'count leaves of a tree { value, children }',
        'number of leaf nodes, children is an array',
        'how many leaves does the tree have, so nodes with an empty children list?',
        'leaf count of an n-ary tree',
        'each node has a list of children and i want to know how many nodes in the tree have none',
      ],
    },
  }),
  family({
    id: 'binary-tree-height',
    category: 'recursion',
    names: ['treeHeight', 'maxDepth', 'height', 'depth'],
    params: [['root', 'tree', 'node']],
    args: (r) => [binary(r)],
    edges: [[null], [LEAF], [LEFT]],
    reference: ([root]) => {
      let level: Binary[] = root === null ? [] : [root];
      let levels = 0;
      for (; level.length > 0; levels++) {
        level = level.flatMap((n) => [n.left, n.right].filter((child) => child !== null));
      }
      return levels;
    },
    bodies: [
      `
      if (root === null) return 0;
      return 1 + Math.max($name(root.left), $name(root.right));
      `,
      `return root === null ? 0 : Math.max($name(root.left), $name(root.right)) + 1;`,
      `
      if (root === null) return 0;
      const left = $name(root.left);
      const right = $name(root.right);
      return left > right ? left + 1 : right + 1;
      `,
    ],
    phrases: {
      noun: [
        'the height of a binary tree { value, left, right } in levels, 0 for null',
        'the maximum depth of the binary tree {root}, with null as an empty tree of depth 0',
      ],
      verb: [
        'find the maximum depth of a binary tree with left and right, null being 0',
        'compute the height of a binary tree, counting nodes',
      ],
      say: [
        'max depth of a binary tree',
        'binary tree height (null = 0, one node = 1)',
        'how deep is the binary tree with left and right nodes? null is 0',
        'height of binary tree with nodes { value, left, right }',
        'the longest way from the root down, counted in nodes, missing children are null',
      ],
    },
  }),
  family({
    id: 'binary-tree-inorder',
    category: 'recursion',
    names: ['inorder', 'inOrder', 'inorderTraversal'],
    params: [['root', 'tree', 'node']],
    args: (r) => [binary(r)],
    edges: [[null], [LEAF], [LEFT]],
    reference: ([root]) => inOrder(root),
    bodies: [
      `
      if (root === null) return [];
      return [...$name(root.left), root.value, ...$name(root.right)];
      `,
      `return root ? [...$name(root.left), root.value, ...$name(root.right)] : [];`,
      `
      const values = [];
      const visit = (node) => {
        if (node === null) return;
        visit(node.left);
        values.push(node.value);
        visit(node.right);
      };
      visit(root);
      return values;
      `,
    ],
    locals: { values: ['result', 'out', 'list'] },
    phrases: {
      noun: [
        'the values of a binary tree { value, left, right } in order: left, node, right',
        'the inorder traversal of the binary tree {root} as a list, [] for null',
      ],
      verb: [
        'list the values of a binary tree in inorder',
        'traverse a binary tree with left and right in order and collect the values',
      ],
      say: [
        'inorder traversal',
        'binary tree inorder: left, root, right',
        'how do i do an inorder traversal of a binary tree? nodes have value, left and right',
        'inorder list of a binary tree, missing nodes are null',
        'first everything on the left, then the value of the node, then everything on the right, in one list',
      ],
    },
  }),
  family({
    id: 'invert-binary-tree',
    category: 'recursion',
    names: ['invertTree', 'mirrorTree', 'flipTree'],
    params: [['root', 'tree', 'node']],
    args: (r) => [binary(r)],
    edges: [[null], [LEAF], [LEFT]],
    reference: ([root]) => {
      const flip = (n: Binary | null): Binary | null =>
        n === null ? null : { value: n.value, left: flip(n.right), right: flip(n.left) };
      return flip(root);
    },
    bodies: [
      `
      if (root === null) return null;
      return { value: root.value, left: $name(root.right), right: $name(root.left) };
      `,
      `
      if (root === null) return null;
      const { value, left, right } = root;
      return { value, left: $name(right), right: $name(left) };
      `,
      `return root && { ...root, left: $name(root.right), right: $name(root.left) };`,
    ],
    phrases: {
      noun: [
        'a mirrored copy of a binary tree { value, left, right }',
        'a new tree like {root} with left and right swapped at every node, null staying null',
      ],
      verb: [
        'invert a binary tree and return a new one',
        'swap left and right at every node of a binary tree { value, left, right }',
      ],
      say: [
        'invert binary tree',
        'mirror a binary tree, nodes { value, left, right }',
        'how do i flip a binary tree so that left becomes right everywhere?',
        'invert a tree without changing the original',
        'in the new tree all left children should be on the right and the other way round',
      ],
    },
  }),
  family({
    id: 'linked-list-to-array',
    category: 'recursion',
    names: ['listToArray', 'toArray', 'linkedToArray'],
    params: [['list', 'head', 'node']],
    args: (r) => [chain(r.ints(0, 6))],
    edges: [[null], [chain([1])], [chain([1, 2, 3])]],
    reference: ([list]) => unchain(list),
    bodies: [
      `
      const result = [];
      let node = list;
      while (node !== null) {
        result.push(node.value);
        node = node.next;
      }
      return result;
      `,
      `
      if (list === null) return [];
      return [list.value, ...$name(list.next)];
      `,
      `return list === null ? [] : [list.value].concat($name(list.next));`,
    ],
    locals: { result: ['values', 'out'], node: ['current', 'item'] },
    phrases: {
      noun: [
        'the values of a linked list { value, next } as an array',
        'an array of the values in the linked list {list}, which ends with null',
      ],
      verb: [
        'convert a linked list of { value, next } nodes to an array',
        'collect the values of a linked list in an array',
      ],
      say: [
        'linked list to array',
        'linked list values, nodes { value, next }, null at the end',
        'how do i turn a linked list into an array?',
        'linked list -> array',
        'each node has a value and a next and the last next is null, put all the values in an array',
      ],
    },
  }),
  family({
    id: 'array-to-linked-list',
    category: 'recursion',
    names: ['arrayToList', 'toLinkedList', 'buildList'],
    params: [['items', 'arr', 'values', 'nums']],
    args: (r) => [r.ints(0, 6)],
    edges: [[[]], [[1]], [[1, 2, 3]]],
    reference: ([items]) => chain(items),
    bodies: [
      `
      let list = null;
      for (let i = items.length - 1; i >= 0; i--) {
        list = { value: items[i], next: list };
      }
      return list;
      `,
      `return items.reduceRight((next, value) => ({ value, next }), null);`,
      `
      if (items.length === 0) return null;
      return { value: items[0], next: $name(items.slice(1)) };
      `,
    ],
    locals: { list: ['head', 'rest'] },
    phrases: {
      noun: [
        'a linked list { value, next } with the elements of an array, null for an empty one',
        'the linked list of nodes { value, next } that holds {items} in order and ends with null',
      ],
      verb: [
        'convert an array to a linked list of { value, next } nodes',
        'build a linked list { value, next } from an array, ending with null',
      ],
      say: [
        'array to linked list { value, next }',
        'make a linked list from an array, nodes have value and next',
        'how do i turn an array into nested { value, next } objects?',
        '[1, 2] -> { value: 1, next: { value: 2, next: null } }',
        'every element becomes an object with value and next, the last next is null and an empty array gives null',
      ],
    },
  }),
  family({
    id: 'linked-list-length',
    category: 'recursion',
    names: ['listLength', 'linkedListLength', 'countNodes'],
    params: [['list', 'head', 'node']],
    args: (r) => [chain(r.ints(0, 7))],
    edges: [[null], [chain([1])], [chain([1, 2, 3])]],
    reference: ([list]) => unchain(list).length,
    bodies: [
      `
      let count = 0;
      for (let node = list; node !== null; node = node.next) {
        count++;
      }
      return count;
      `,
      `return list === null ? 0 : 1 + $name(list.next);`,
      `
      let count = 0;
      let node = list;
      while (node !== null) {
        count++;
        node = node.next;
      }
      return count;
      `,
    ],
    locals: { count: ['length', 'size'], node: ['current', 'item'] },
    phrases: {
      noun: [
        'the length of a linked list { value, next }',
        'the number of nodes in the linked list {list}, 0 for null',
      ],
      verb: [
        'count the nodes of a linked list that ends with null',
        'find the length of a linked list with { value, next } nodes',
      ],
      say: [
        'linked list length',
        'length of a linked list, nodes { value, next }',
        'how many nodes are in the linked list?',
        'count elements of a linked list (null is empty)',
        'follow next until it is null and tell me how many nodes there were',
      ],
    },
  }),
  family({
    id: 'reverse-linked-list',
    category: 'recursion',
    names: ['reverseLinkedList', 'reverseNodes', 'reverseChain'],
    params: [['list', 'head', 'node']],
    args: (r) => [chain(r.ints(0, 6))],
    edges: [[null], [chain([1])], [chain([1, 2, 3])]],
    reference: ([list]) => chain(unchain(list).reverse()),
    bodies: [
      `
      let reversed = null;
      for (let node = list; node !== null; node = node.next) {
        reversed = { value: node.value, next: reversed };
      }
      return reversed;
      `,
      `
      let reversed = null;
      let node = list;
      while (node !== null) {
        reversed = { value: node.value, next: reversed };
        node = node.next;
      }
      return reversed;
      `,
      `
      const go = (node, done) =>
        node === null ? done : go(node.next, { value: node.value, next: done });
      return go(list, null);
      `,
    ],
    locals: { reversed: ['result', 'prev'], node: ['current', 'item'] },
    phrases: {
      noun: [
        'a new linked list { value, next } with the values in reverse order',
        'a reversed copy of the linked list {list}, null for null',
      ],
      verb: [
        'reverse a linked list of { value, next } nodes and return a new one',
        'make a linked list with the values of {list} backwards',
      ],
      say: [
        'reverse linked list',
        'reverse a linked list { value, next } without changing it',
        'how do i reverse a linked list?',
        'linked list backwards, new nodes',
        'the last node of the list should be the first one in the new list, nodes have value and next',
      ],
    },
  }),
];
