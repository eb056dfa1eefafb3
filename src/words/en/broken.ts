/** What is said where a part of the page fails, and of any fault. */
export const broken = {
  notDrawn: (part: string) =>
    `<lead>${part} could not be drawn.</lead> The rest of the page goes on; your prompt and your run are still here.`,
  notLoaded: (part: string) =>
    `<lead>${part} could not be loaded.</lead> Check the connection. If the site has a new version, reload the page: it keeps your prompt, and the run where a link can hold it.`,
  again: 'Try again',
  reload: 'Reload the page',
  close: 'Close',

  copyWhat: 'Copy what happened',
  whatCopied: 'Copied',
  whatNotCopied: 'Copying is not allowed: select the text below',

  report: 'Fault report',
  copyReport: 'Copy a fault report',
  copyReportAgain: 'Copy it again',
  reportCopied: 'Copied. Nothing was sent.',
  reportNotCopied: 'Copy it by hand. Nothing was sent.',
  withPrompt: 'With my prompt',
  /** A report that could not be written, and why. */
  shortReport: (code: string | null, error: unknown) =>
    `# Unmask fault report\nfault: ${code ?? 'none shown'}\nno more: ${String(error)}`,
};
