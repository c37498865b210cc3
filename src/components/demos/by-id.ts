/** What `import.meta.glob` found in the figures' folders, by the name of the folder: a figure's id. */
export const byId = <T>(modules: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(modules).map(([path, module]): [string, T] => [path.split('/').at(-2) as string, module]));
