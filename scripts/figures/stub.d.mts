export const figuresOfTheme: string;
export function stub(id: string): Record<string, string>;
