export function essence(text: string): string;
export function fingerprint(id: string): Promise<string>;
