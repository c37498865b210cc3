export function stub(id: string): Record<string, string>;
