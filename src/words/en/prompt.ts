/** What is asked of the model, and the fields that it is typed into. */
export const prompt = {
  title: 'Prompt',
  /** Before the field, as before a line of the canvas. */
  gutter: 'prompt',
  whatToDo: 'What to do',
  /** How the sentence begins that the instruction ends. */
  begins: {
    write: 'Write a JavaScript function that',
    repair: 'Repair a JavaScript function that',
    infill: 'Fill in a JavaScript function that',
  },
  /** How it may go on. */
  mayGoOn: {
    write: 'say what it should do',
    repair: 'say what it is meant to do',
    infill: 'say what it does, if you like',
  },
  instruction: {
    write: 'Instruction: write a JavaScript function that',
    repair: 'Instruction: repair a JavaScript function that',
    infill: 'Instruction: fill in a JavaScript function that',
  },
  signature: 'Signature',
  signatureField: 'Signature, optional',
  signatureExample: 'optional: name(arg, arg)',
  examples: 'Examples',
  code: {
    repair: 'The function to repair',
    infill: 'The function to fill in',
  },
  /** @param hole what stands for missing code */
  pasteCode: {
    repair: (): string => 'paste the function',
    infill: (hole: string): string => `paste the function, ${hole} where code is missing`,
  },
  maskSelection: 'Mask the selection',
  maskIsText: (mask: string) => `Where the code says ${mask} itself, write \\${mask}.`,
};
