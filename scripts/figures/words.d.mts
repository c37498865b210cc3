export function nearest(word: string, names: Iterable<string>, count?: number): string[];
export function unknownFigure(words: readonly string[], ids?: readonly string[]): string | null;
export function fail(sentence: string): never;
