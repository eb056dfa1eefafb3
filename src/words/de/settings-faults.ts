import type { FaultData } from '../../engine/fault.ts';
import { plain } from '../intl.ts';

/** What is wrong with a setting. */
export function badSettings(data: FaultData['bad-settings']): string {
  switch (data.why) {
    case 'range':
      return data.unit === 'nats'
        ? `${nameOf(data)} ist ${plain(data.value)}, erlaubt ist ${plain(data.min)} bis ${plain(data.max)}, in Nats.`
        : `${nameOf(data)} ist ${plain(data.value)}, erlaubt ist ${plain(data.min)} bis ${plain(data.max)}.`;
    case 'whole':
      return `${nameOf(data)} ist ${plain(data.value)}, erlaubt ist eine ganze Zahl von ${data.min} bis ${data.max}.`;
    case 'above':
      return `${nameOf(data)} ist ${plain(data.value)}, erlaubt ist mehr als ${plain(data.above)} und höchstens ${plain(data.max)}.`;
    case 'greedy':
      return `temperature ist ${plain(data.value)}; mit der Regel verify, die greedy ist, muss sie 0 sein.`;
    case 'stale':
      return 'Ein veralteter Cache ist nur für Modelle, die ihre ganze Leinwand sehen; dieses hat einen exakten.';
    case 'attention':
      return `${data.policy} braucht ein Modell mit kausalem Text; dieses sieht ${data.attention === 'bidirectional' ? 'seine ganze Leinwand' : 'ganze Blöcke'}.`;
    case 'no-policy': {
      const { written, forms } = data;
      return `"${written}" ist keine Regel; möglich sind ${forms.slice(0, -1).join(', ')} und ${forms.at(-1) ?? ''}.`;
    }
    case 'no-chunk-size':
      return `"${data.written}" ist keine Chunkgröße; möglich sind ganze Zahlen von ${data.min} bis ${data.max}.`;
    case 'none-named':
      return data.of === 'policies'
        ? 'Mindestens eine Regel angeben.'
        : 'Mindestens eine Chunkgröße angeben.';
  }
}

/** Settings go by their codes, which the command line takes; of the policies one has another number than its name. */
function nameOf({ field }: { readonly field: string }): string {
  return field === 'verify' ? 'Entwürfe voraus' : field;
}
