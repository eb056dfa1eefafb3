import * as v from 'valibot';
import type { ChatTemplate } from '../architectures/architecture.ts';
import { fault, FaultError } from '../fault.ts';
import { lateCode } from '../support/late-code.ts';
import type { ModelFiles } from './checkpoint.ts';
import { parseJson } from './json.ts';

/** A template beside the tokenizer, as newer repositories have it. */
const TEMPLATE_FILE = 'chat_template.jinja';

/** The texts of roles such as `eos_token`: a text, or an object with it. */
const TOKEN = v.union([
  v.string(),
  v.pipe(
    v.looseObject({ content: v.string() }),
    v.transform(({ content }) => content),
  ),
]);

const NAMED = v.looseObject({ name: v.string(), template: v.string() });

const OPTIONS = v.looseObject({
  chat_template: v.optional(v.union([v.string(), v.array(NAMED), v.null()])),
});

const ADDED = v.looseObject({
  added_tokens: v.optional(
    v.array(
      v.looseObject({
        content: v.string(),
        special: v.optional(v.boolean(), false),
        lstrip: v.optional(v.boolean(), false),
        rstrip: v.optional(v.boolean(), false),
      }),
    ),
    [],
  ),
});

/** A token that stands for structure. */
export interface Special {
  readonly content: string;
  /** Whether it swallows the blanks before or behind it. */
  readonly lstrip: boolean;
  readonly rstrip: boolean;
}

/** What a template needs to be filled in, as the model's files have it. */
export interface TemplateSource {
  readonly template: string;
  /** `eos_token` and so on, by that name. */
  readonly roles: Readonly<Record<string, string>>;
  readonly specials: readonly Special[];
}

/**
 * The chat template of a model: `chat_template.jinja`, or in `tokenizer_config.json` one text or several by name.
 * Brings the interpreter of templates with it.
 * @returns null where the model has none
 * @throws FaultError model-invalid of one that cannot be read, network where the interpreter cannot be had
 */
export async function openChatTemplate(files: ModelFiles): Promise<ChatTemplate | null> {
  const source = templateSource(files);
  if (source === null) return null;
  const { compileTemplate } = await lateCode(() => import('./chat-renderer.on-demand.ts'));
  return compileTemplate(source);
}

/** Finds the template of a model, and what it may name. */
export function templateSource(files: ModelFiles): TemplateSource | null {
  const options = readJson(files, 'tokenizer_config.json', OPTIONS) ?? {};
  const beside = files.get(TEMPLATE_FILE);
  const template =
    beside === undefined ? chosen(options.chat_template ?? null) : new TextDecoder().decode(beside);
  if (template === null) return null;
  const added = readJson(files, 'tokenizer.json', ADDED)?.added_tokens ?? [];
  return {
    template,
    roles: rolesOf(options),
    specials: added.filter(({ special }) => special),
  };
}

/** Of several templates the one for plain conversations. */
function chosen(templates: v.InferOutput<typeof OPTIONS>['chat_template']): string | null {
  if (templates === null || templates === undefined) return null;
  if (typeof templates === 'string') return templates;
  const named = templates.find(({ name }) => name === 'default') ?? templates[0];
  return named?.template ?? null;
}

function rolesOf(options: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([key, value]) => {
      if (!key.endsWith('_token')) return [];
      const token = v.safeParse(TOKEN, value);
      return token.success ? [[key, token.output]] : [];
    }),
  );
}

function readJson<T>(
  files: ModelFiles,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): T | null {
  const bytes = files.get(name);
  if (bytes === undefined) return null;
  const read = v.safeParse(schema, parseJson(name, bytes));
  if (read.success) return read.output;
  throw new FaultError(fault('model-invalid', { why: 'tokenizer' }));
}
