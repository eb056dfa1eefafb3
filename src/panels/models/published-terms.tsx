import { type ReactNode, useState } from 'react';
import type { Fault } from '../../engine/fault.ts';
import type { KeptBits, KeptForm, SourceDescription } from '../../engine/sources/description.ts';
import { onDemand } from '../../words/on-demand.ts';
import { useRuntimeBytesLeft } from '../../core/run/runtime-left.ts';
import { SourceFault } from '../../core/faults/source-fault.on-demand.tsx';

const say = onDemand.publishedModels;
const facts = say.confirm.facts;

interface PublishedTermsProps {
  readonly description: SourceDescription;
  /** Where a person says what no file does. */
  readonly answer: ReactNode;
  readonly onBack: () => void;
  readonly onAgree: (bits: KeptBits) => void;
}

/** What a model is, where it comes from, what it takes; and the button that fetches it. */
export function PublishedTerms({
  description,
  answer,
  onBack,
  onAgree,
}: PublishedTermsProps): ReactNode {
  const { forms, host, fetchBytes, refusal, renamedFrom } = description;
  const first = forms.find((form) => form.refusal === null) ?? forms[0];
  const [bits, setBits] = useState<KeptBits | null>(first?.bits ?? null);
  const form = forms.find((each) => each.bits === bits) ?? first;
  const refused: Fault | null = refusal ?? form?.refusal ?? null;
  const isLocal = host === '';
  return (
    <div className="terms">
      {renamedFrom !== null && <p>{say.confirm.renamed(renamedFrom)}</p>}
      <Facts description={description} form={form} />
      {forms.length > 1 && (
        <Forms
          forms={forms}
          bits={form?.bits ?? null}
          legend={isLocal ? say.confirm.formsHere : say.confirm.forms}
          onBits={setBits}
        />
      )}
      {form !== undefined && !description.isConverted && forms.length > 1 && (
        <p className="rail-note">{say.confirm.bitsNote(form.bits, isLocal)}</p>
      )}
      {description.isConverted && <p className="rail-note">{say.confirm.converted}</p>}
      {refused !== null && <SourceFault fault={refused} isHere={isLocal} />}
      {answer}
      <div className="terms-ways">
        <button
          className="button primary"
          type="button"
          data-testid="agree"
          disabled={refused !== null || form === undefined}
          onClick={() => form !== undefined && onAgree(form.bits)}
        >
          {isLocal ? say.confirm.load : say.confirm.go(fetchBytes, host)}
        </button>
        <button className="button" type="button" onClick={onBack}>
          {say.back}
        </button>
      </div>
      {!isLocal && <p className="rail-note">{say.confirm.agree(host)}</p>}
    </div>
  );
}

interface FactsProps {
  readonly description: SourceDescription;
  readonly form: KeptForm | undefined;
}

function Facts({ description, form }: FactsProps): ReactNode {
  const { host, licence, architecture, config, parameters, fetchBytes, runtime, revision } =
    description;
  const runtimeBytes = useRuntimeBytesLeft(runtime);
  const rows: (readonly [string, string])[] = [
    [facts.host, host === '' ? say.confirm.here : host],
    [facts.licence, licence ?? say.confirm.noLicence],
    [facts.fetch, host === '' ? say.confirm.nothingFetched : say.confirm.bytes(fetchBytes)],
  ];
  if (runtimeBytes > 0) rows.push([facts.runtime, say.confirm.runtime(runtimeBytes)]);
  if (form !== undefined) {
    const stored = host === '' ? say.confirm.nothingStored : say.confirm.bytes(form.storedBytes);
    rows.push([facts.stored, stored]);
    rows.push([facts.memory, say.confirm.memory(form.memoryBytes)]);
  }
  rows.push([facts.runs, say.confirm.runs[runtime]]);
  const kind = [architecture, say.attention(config, runtime)].filter(Boolean).join(', ');
  if (kind !== '') rows.push([facts.kind, kind]);
  if (parameters !== null) rows.push([facts.parameters, say.confirm.parameters(parameters)]);
  if (config !== null) rows.push([facts.context, say.confirm.tokens(config.context)]);
  rows.push([facts.revision, revision.slice(0, 12)]);
  return (
    <dl className="terms-facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface FormsProps {
  readonly forms: readonly KeptForm[];
  readonly bits: KeptBits | null;
  readonly legend: string;
  readonly onBits: (bits: KeptBits) => void;
}

function Forms({ forms, bits, legend, onBits }: FormsProps): ReactNode {
  return (
    <fieldset className="terms-forms">
      <legend>{legend}</legend>
      {forms.map((form) => (
        <label key={form.bits}>
          <input
            className="radio"
            type="radio"
            name="bits"
            checked={form.bits === bits}
            onChange={() => onBits(form.bits)}
          />
          {say.confirm.bits(form.bits)}
          <small>{say.confirm.bytes(form.storedBytes)}</small>
        </label>
      ))}
    </fieldset>
  );
}
