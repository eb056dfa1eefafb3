import { openCourier, type Courier } from '../../courier/open-courier.ts';
import type { Answers } from '../../engine/architectures/known.ts';
import { type Fault, faultOf } from '../../engine/fault.ts';
import type { KeptBits, SourceDescription } from '../../engine/sources/description.ts';
import { originsOf, type SourceRef } from '../../engine/sources/source-ref.ts';
import { type AskWords, useModels } from '../../core/model/model-store.ts';
import { useNotice } from '../../core/links/notice-store.ts';
import { usePrompt } from '../../core/prompt/prompt-store.ts';
import type { Session } from '../../core/run/session.ts';
import { settingsOf, useControls } from '../../core/settings/controls-store.ts';
import { railSettings } from '../../core/settings/rail-settings.ts';
import type { Attention } from '../../engine/denoiser.ts';
import type { AnswerForm } from '../../engine/prompt/prompt.ts';
import { onDemand } from '../../words/on-demand.ts';
import { checkSettings, DEFAULT_SETTINGS } from '../../engine/sampling/policies/settings.ts';

/** What came of looking a source up. */
export type Found =
  | {
      readonly ok: true;
      readonly description: SourceDescription;
      readonly courier: Courier | null;
      /** Where it is loaded from: files out of hand are not sent back with what they are. */
      readonly source: SourceRef;
      readonly answers: Answers;
    }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Looks a source up, once a person has named it: a few small files are read, and no weights.
 * @param answers what its files do not say, and a person does
 */
export async function lookUp(
  session: Session,
  source: SourceRef,
  answers: Answers,
  signal: AbortSignal,
): Promise<Found> {
  let courier: Courier | null = null;
  try {
    const origins = originsOf(source);
    courier = origins.length === 0 ? null : await openCourier(origins);
    const port = courier?.port();
    const description = await session.describe(
      { source, answers, ...(port !== undefined && { courier: port }) },
      signal,
    );
    return {
      ok: true,
      description,
      courier,
      answers,
      source: source.kind === 'files' ? source : description.ref,
    };
  } catch (error) {
    courier?.close();
    return { ok: false, fault: faultOf(error) };
  }
}

/** Controls of the page's own models, while another one is picked. */
let before: ReturnType<typeof useControls.getState> | null = null;
let open: Courier | null = null;

/** Picks a published model that a person has agreed to, with the settings that its own code takes. */
export function pickPublished(
  { description, courier, source, answers }: Extract<Found, { readonly ok: true }>,
  bits: KeptBits,
): void {
  const { id, revision, config, renamedFrom } = description;
  const { wanted, published: last } = useModels.getState();
  const isOfLink = [id, renamedFrom].includes(wanted?.replace(/@.*$/, '') ?? '');
  // What the notice said of it is over.
  if (isOfLink) useNotice.getState().settle(['model', 'rev']);
  // A way back in the history may have led to this page's models since.
  if (last === null) before = null;
  if (open !== courier) open?.close();
  open = courier;
  useModels.getState().publish({
    key: `${id}@${revision}#${bits}`,
    description,
    bits,
    asks: asksIn(description.runtime, description.runtime === 'masked' ? 'text' : 'markdown'),
    request: (backend) => {
      const port = courier?.port();
      return {
        ...{ model: id, source, answers, bits, backend },
        ...(port !== undefined && { courier: port }),
      };
    },
  });
  const attention = config?.attention;
  // A link that names a model says how to ask it.
  if (isOfLink && attention !== undefined && railFits(attention)) {
    before ??= useControls.getInitialState();
    return;
  }
  before ??= useControls.getState();
  const decoding = config?.decoding ?? {
    policy: { kind: 'low_confidence', steps: 8 } as const,
    chunk: attention?.kind === 'block-causal' ? attention.block : 32,
    length: 32,
  };
  const { controls, values } = railSettings({
    ...{ ...DEFAULT_SETTINGS, nearness: 0, edits: false, remask: 0, cache: 'exact' },
    ...(attention?.kind === 'token-causal' ? {} : decoding),
  });
  useControls.getState().put({ ...controls, nearness: 0, edits: false }, values);
  const { chat, setChat, kind: asked, setKind } = usePrompt.getState();
  if (description.runtime === 'masked' && asked !== 'write') setKind('write');
  if (chat.language === undefined) setChat({ ...chat, language: 'javascript' });
}

/** The words to ask a model in. */
function asksIn(runtime: SourceDescription['runtime'], answer: AnswerForm): AskWords {
  const { asks } = onDemand.publishedModels;
  if (answer !== 'text') {
    const note = runtime === 'masked' ? `${asks.chat.note} ${asks.mayMask}` : asks.chat.note;
    return { ...asks.chat, form: answer, note };
  }
  return { ...asks.sentence, form: answer };
}

// Whether a masked language model was taught conversations, its tokenizer's files say, which are read with its weights.
useModels.subscribe(({ loaded, published }) => {
  if (published === null || loaded === null || loaded.id !== published.key) return;
  const { answer } = loaded.model;
  if (answer === published.asks.form) return;
  const asks = asksIn(published.description.runtime, answer);
  useModels.setState({ published: { ...published, asks } });
});

/** Whether a model that attends so takes the settings of the rail, which are those of a published model. */
function railFits(attention: Attention): boolean {
  const settings = settingsOf(useControls.getState(), '');
  if (settings.length === undefined) return false;
  try {
    checkSettings(settings, attention);
    return true;
  } catch {
    return false;
  }
}

/** Takes one of the page's own models, in the place of a published one, or of one that a link names. */
export function takeOurs(session: Pick<Session, 'free'>): void {
  const { published } = useModels.getState();
  if (published === null) before = useControls.getInitialState();
  leavePublished(session);
}

/** Goes back to the first of the page's own models, with the settings that they had, and frees the published one. */
export function leavePublished(session: Pick<Session, 'free'>): void {
  const { index, select } = useModels.getState();
  const first = index.status === 'ready' ? index.models[0] : undefined;
  if (first === undefined) return;
  select(first.id);
  open?.close();
  open = null;
  const { backend } = useControls.getState();
  // What is to compute is nothing of a model's.
  if (before !== null) useControls.setState({ ...before, backend });
  before = null;
  usePrompt.getState().setChat({});
  void session.free();
}
