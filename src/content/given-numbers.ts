/**
 * Numbers in the chapters that no run gives, and what each is: definitions, arithmetic, what a paper says. What a run gives is written as a
 * reference (`<Ledger>`, `<Run>`), and the values of parameters are known from the figures. A test finds every other number.
 */
export const givenNumbers: Record<string, Record<string, string>> = {};
