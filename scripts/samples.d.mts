/** Types of samples.mjs, which is plain JavaScript because it runs before TypeScript can. */
export const SAMPLES: string;
export function makeSamples(): void;
