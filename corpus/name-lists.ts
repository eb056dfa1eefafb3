import { hash } from './random.ts';

/** Lists that names are drawn from. Training and evaluation have none in common. */
export interface NameLists {
  /** Dictionary words, in lower case. */
  readonly words: readonly string[];
  /** What people call a parameter when they do not care. */
  readonly plainParams: readonly string[];
  /** What people call a function when they do not care. */
  readonly plainFunctions: readonly string[];
  /** What stands before a number: `task_17`. */
  readonly numbered: readonly string[];
  readonly functionPrefixes: readonly string[];
  readonly functionSuffixes: readonly string[];
  readonly paramPrefixes: readonly string[];
  readonly paramSuffixes: readonly string[];
}

const split = (list: string): readonly string[] => list.split(/\s+/);

const TRAIN: Omit<NameLists, 'words'> = {
  plainParams: split(
    `arg args data input val value thing obj item el p1 p2 param first second left right src target
    myList myString myNum givenText userInput x1 x2 theList someText raw line q1 foo bar my_list
    input_str user_input nums1 arr2 str1 lst inp in_data num_list`,
  ),
  plainFunctions: split(
    `f fn g func solve solution answer run main test foo bar myFunction myFunc doIt calc compute
    calculate process convert check exercise task task1 ex2 problem helper util handle transform go
    my_function my_func do_it my_solution ex_1 problem_3 part_two question`,
  ),
  numbered: split(`task ex f problem q kata`),
  functionPrefixes: split(`get my do calc find make the compute new to`),
  functionSuffixes: split(`of v2 fn func impl helper from in all it`),
  paramPrefixes: split(`my the input in a some given new old user`),
  paramSuffixes: split(`list arr str val in s data x to_check n`),
};

const HELD_OUT: Omit<NameLists, 'words'> = {
  plainParams: split(`stuff xs ys a1 b2 mine entry1 tmp payload subject seq blob`),
  plainFunctions: split(`baz qux doStuff do_stuff my_code work thing myfn script1 perform`),
  numbered: split(`lesson puzzle step challenge fun level`),
  functionPrefixes: split(`fetch run our really fast a`),
  functionSuffixes: split(`for new v3 proc main please`),
  paramPrefixes: split(`our this first raw cur orig`),
  paramSuffixes: split(`arg text nr coll here v`),
};

/** Of the dictionary words, one in so many is kept for the evaluation of names. */
const HELD_OUT_WORDS = 6;

/** The lists of training and those of the evaluation; words are those of the texts, of three to ten letters. */
export function nameLists(
  texts: Iterable<string>,
): Readonly<Record<'train' | 'heldOut', NameLists>> {
  const words = new Set<string>();
  for (const text of texts)
    for (const word of text.match(/\b[a-z]{3,10}\b/g) ?? []) words.add(word);
  const sorted = [...words].sort();
  const isHeldOut = (word: string): boolean => hash(`name|${word}`) % HELD_OUT_WORDS === 0;
  return {
    train: { ...TRAIN, words: sorted.filter((word) => !isHeldOut(word)) },
    heldOut: { ...HELD_OUT, words: sorted.filter(isHeldOut) },
  };
}
