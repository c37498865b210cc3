/** What `import.meta.glob` found, by the name of the folder that it stands in: a figure's id, or a theme. */
export const byFolder = <T>(modules: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(modules).map(([path, module]): [string, T] => [path.split('/').at(-2) as string, module]));
