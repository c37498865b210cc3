export function essence(text: string): string;
export function fingerprint(id: string): Promise<string>;
export function runsFingerprint(id: string): Promise<string>;
