import { load } from 'unmask';
import { toLink } from 'unmask/links';

// ?model=…/xs-s1/&backend=wasm&playground=… in the address.
const asked = new URLSearchParams(location.search);
const form = document.querySelector('form');
const { instruction, status } = form.elements;
const say = (text) => (status.value = text);

try {
  const model = await load(asked.get('model') ?? './models/xs-s1/', {
    backend: asked.get('backend') ?? 'auto',
    onProgress: ({ phase, fraction }) => say(`${phase}, ${Math.round(100 * fraction)} %`),
  });
  say(`${model.id} on ${model.device.label}`);
  form.querySelector('button').disabled = false;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const run = model.write(instruction.value, { policy: { kind: 'steps', steps: 8 } });
    let passes = 0;
    for await (const { kind } of run) say(`pass ${++passes}: ${kind}`);
    document.querySelector('pre').textContent = await run.text;
    const link = document.querySelector('a');
    link.href = await toLink(await run.recording, asked.get('playground') ?? '');
    link.hidden = false;
    say(`${passes} passes`);
  });
} catch (error) {
  say(`${error.fault?.code ?? error}`);
}
