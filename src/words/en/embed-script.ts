/** What `embed.js` says to the readers of a page that includes it. It carries these words and no others. */
export const embedScript = {
  frameTitle: 'Unmask: a recorded run of a diffusion model',
};
