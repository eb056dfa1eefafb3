import type { FaultData } from '../../engine/fault.ts';

/** What is wrong with a setting. */
export function badSettings(data: FaultData['bad-settings']): string {
  switch (data.why) {
    case 'range':
      return data.unit === 'nats'
        ? `${nameOf(data)} is ${data.value}; it must be from ${data.min} to ${data.max}, in nats.`
        : `${nameOf(data)} is ${data.value}; it must be from ${data.min} to ${data.max}.`;
    case 'whole':
      return `${nameOf(data)} is ${data.value}; it must be a whole number from ${data.min} to ${data.max}.`;
    case 'above':
      return `${nameOf(data)} is ${data.value}; it must be above ${data.above} and at most ${data.max}.`;
    case 'greedy':
      return `temperature is ${data.value}; with the policy verify, which is greedy, it must be 0.`;
    case 'stale':
      return 'A stale cache is only for models that see their whole canvas; this one has an exact cache.';
    case 'attention':
      return `${data.policy} needs a model whose text is causal; this one sees ${data.attention === 'bidirectional' ? 'its whole canvas' : 'whole blocks'}.`;
    case 'no-policy': {
      const { written, forms } = data;
      return `"${written}" is no policy; write ${forms.slice(0, -1).join(', ')} or ${forms.at(-1) ?? ''}.`;
    }
    case 'no-chunk-size':
      return `"${data.written}" is no chunk size; write whole numbers, ${data.min} to ${data.max}.`;
    case 'none-named':
      return data.of === 'policies' ? 'Name at least one rule.' : 'Name at least one chunk size.';
  }
}

/** Settings go by their codes, which the command line takes; of the policies one has another number than its name. */
function nameOf({ field }: { readonly field: string }): string {
  return field === 'verify' ? 'drafts ahead' : field;
}
