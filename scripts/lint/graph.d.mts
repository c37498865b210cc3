export function resolveImport(root: string, from: string, name: string): string | null;
export function importGraph(root: string): Map<string, string[]>;
export function circleOf(graph: Map<string, string[]>, file: string): string[] | null;
