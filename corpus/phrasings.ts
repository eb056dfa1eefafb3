import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Phrases } from './family.ts';
import { CorpusError } from './verify.ts';

const TEXTS = v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.nonEmpty()));
const PHRASES = v.strictObject({ noun: TEXTS, verb: TEXTS, whether: TEXTS, say: TEXTS });
/** A file: the phrases of a topic's families, by their ids. */
const TOPIC = v.record(v.string(), v.strictObject({ varied: PHRASES, plain: PHRASES }));

/**
 * Further phrases of a family, for training alone: none of them is ever held out. They stand apart from the
 * declaration because which phrase of a family is held out depends on those declared there.
 */
export interface Phrasings {
  /** In other words than the declared phrases. */
  readonly varied: Phrases;
  /** As most people ask. */
  readonly plain: Phrases;
}

/** Where they lie: `CATEGORY/TOPIC.json` has those of the families in `families/CATEGORY/TOPIC.ts`. */
export const PHRASINGS_FOLDER = new URL('phrasings/', import.meta.url);

/**
 * The further phrases of one file, by the ids of their families.
 * @param file relative to {@link PHRASINGS_FOLDER}, for messages
 * @throws CorpusError that names the file and the place in it where the text is no such JSON
 */
export function parsePhrasings(file: string, text: string): Readonly<Record<string, Phrasings>> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), TOPIC), text);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new CorpusError(`phrasings/${file}: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

/** The files, each as `category/topic.json`. */
export function phrasingFiles(): readonly string[] {
  return readdirSync(PHRASINGS_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, PHRASINGS_FOLDER)).map((file) => `${name}/${file}`),
    )
    .sort();
}

/**
 * The further phrases of all families, by id.
 * @throws CorpusError where a file is none, or two have phrases of one family
 */
export function readPhrasings(): ReadonlyMap<string, Phrasings> {
  const all = new Map<string, Phrasings>();
  for (const file of phrasingFiles()) {
    const text = readFileSync(new URL(file, PHRASINGS_FOLDER), 'utf8');
    for (const [id, phrasings] of Object.entries(parsePhrasings(file, text))) {
      if (all.has(id)) throw new CorpusError(`phrasings/${file}: ${id} is in another file as well`);
      all.set(id, phrasings);
    }
  }
  return all;
}
