// node main.js FOLDER [INSTRUCTION [PLAYGROUND]]
import { load, measure } from 'unmask';
import { toLink } from 'unmask/links';

const [folder, instruction = 'the sum of all numbers in a list', playground = ''] =
  process.argv.slice(2);

const model = await load(folder);
console.error(`${model.id} on ${model.device.label}`);

const run = model.write(instruction);
for await (const { kind, took } of run) console.error(`${kind}, ${took.toFixed(1)} ms`);

console.log(await run.text);
console.log(`// ${measure(await run.trace).tokensPerForward.toFixed(2)} tokens a forward`);
console.log(`// ${await toLink(await run.recording, playground)}`);

await model.dispose();
