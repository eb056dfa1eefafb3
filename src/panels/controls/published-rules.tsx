import type { ReactNode } from 'react';
import type { PublishedModel } from '../../core/model/model-store.ts';
import { useControls } from '../../core/settings/controls-store.ts';
import { OFFERED, type OfferedKind } from '../../core/settings/policy-values.ts';
import { useSettings } from '../../core/settings/settings-hooks.ts';
import { isOwn, known } from '../../engine/sampling/policies/policies.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { onDemand } from '../../words/on-demand.ts';
import { words } from '../../words/words.ts';

const say = onDemand.publishedModels.rail;

type Config = PublishedModel['description']['config'];

/** Rules of published models' own code, by how those models attend. */
const OWN = {
  canvas: ['low_confidence', 'maskgit_plus', 'topk_margin', 'neg_entropy'],
  blocks: [
    ...(['low_confidence', 'low_confidence_static', 'low_confidence_dynamic'] as const),
    ...(['sequential', 'entropy_bounded'] as const),
  ],
  subBlocks: ['sub_blocks'],
} as const satisfies Record<string, readonly OfferedKind[]>;

/** The rules that a model's attention allows: that of its own code first, then its kin's, then this page's. */
export function PublishedRules({ config }: { readonly config: Config }): ReactNode {
  const { kind, change } = useControls();
  const own = ownRules(config);
  const ours = OFFERED.filter((each) => !isOwn({ kind: each }) && each !== 'verify');
  return (
    <div className="rail-policy">
      <fieldset aria-describedby="published-rule">
        <legend className="rail-head">
          <b>{say.reveal}</b>
        </legend>
        <label className="rules-pick">
          <span className="unseen">{say.reveal}</span>
          <select
            className="select"
            value={kind}
            data-testid="rule"
            onChange={({ currentTarget: { value } }) => {
              const chosen = [...own, ...ours].find((each) => each === value);
              if (chosen !== undefined) change({ kind: chosen });
            }}
          >
            <optgroup label={say.itsOwn}>
              {own.map((each) => (
                <option key={each} value={each}>
                  {words.policies[each].title}
                </option>
              ))}
            </optgroup>
            <optgroup label={say.ours}>
              {ours.map((each) => (
                <option key={each} value={each}>
                  {words.policies[each].title}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
      </fieldset>
      <p className="rail-note" id="published-rule">
        {onDemand.ownPolicies[kind] ?? plain(words.policies[kind].rule)}
      </p>
      <Numbers />
    </div>
  );
}

function ownRules(config: Config): readonly OfferedKind[] {
  const first = config?.decoding?.policy.kind;
  const kin: readonly OfferedKind[] =
    config === null || config.attention.kind === 'bidirectional'
      ? OWN.canvas
      : config.logits === 'shifted'
        ? OWN.subBlocks
        : OWN.blocks;
  return first === undefined || first === 'ar' ? kin : [...new Set([first, ...kin])];
}

/** The numbers of the rule that is picked. */
function Numbers(): ReactNode {
  const { kind, values, changeValues } = useControls();
  const { policy } = useSettings();
  const { parameter, second } = known(policy.kind);
  return (
    <div className="rule-numbers">
      {[parameter, second].map((number, i) =>
        number === null || number === undefined ? null : (
          <label key={number.key}>
            {nameOf(kind, number.key, i)}
            <NumberField
              className="field"
              limits={number.offered}
              spins
              value={values[number.key] ?? number.initial}
              onChange={(value) => changeValues({ [number.key]: value })}
            />
          </label>
        ),
      )}
    </div>
  );
}

function nameOf(kind: OfferedKind, key: string, place: number): string {
  if (key === 'steps') return say.second.steps;
  if (key === 'size') return say.second.size;
  const { number } = words.policies[kind];
  return number === '' || place > 0 ? key : number;
}

/** A sentence without its place for a number. */
function plain(text: string): string {
  return text.replaceAll(/<[^>]*>/g, '');
}
