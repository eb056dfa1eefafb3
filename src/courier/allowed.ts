/** Name of the parameter that tells the frame what it may reach. */
export const ALLOW = 'allow';

/** An origin as a policy writes it: nothing in it can end the directive or begin another. */
const ORIGIN = /^https?:\/\/(?:\*\.)?[A-Za-z0-9[\]:.-]+(?::\*)?$/;

/** Origins out of the frame's address; what is none is left out. */
export function allowedOrigins(text: string): string[] {
  return text.split(' ').filter((origin) => ORIGIN.test(origin));
}
