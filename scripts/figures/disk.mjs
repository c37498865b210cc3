/** The figures on disk, for scripts and tests that run outside the bundler. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
/** Themes, and in them the figures. */
export const figuresFolder = 'src/components/demos';

/** The files of a figure's folder: every one has all of these. `gather.ts`, `quantities.ts` and `<id>.test.ts` may come to them, and parts of the figure. */
export const anatomy = [
  'frame.ts',
  'params.ts',
  'presets.ts',
  'claims.ts',
  'tables.ts',
  'index.ts',
  'experiment.ts',
  'Figure.svelte',
  'text.ts',
  'method.ts',
  'recompute.ts',
];

const foldersIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

/** Folder of each figure by its id, in order of the ids. Themes hold figures, and files that two of their figures use. */
export const figureFolders = Object.fromEntries(
  foldersIn(figuresFolder)
    .flatMap(foldersIn)
    .map((folder) => [folder.split('/').at(-1), folder])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** Ids of all figures. */
export const figureIds = () => Object.keys(figureFolders);

/** Those that FIGURES names (`npm test -- <id>`), or all. */
export function chosenFigureIds() {
  const wanted = process.env.FIGURES?.split(',');
  return figureIds().filter((id) => !wanted || wanted.includes(id));
}

/** What the folders lack of the anatomy, and the themes of their lists, a sentence each. */
export function missingFiles() {
  const folders = Object.values(figureFolders);
  const lists = [...new Set(folders.map(dirname))].map((theme) => `${theme}/figures.ts`);
  const files = folders.flatMap((folder) => anatomy.map((file) => `${folder}/${file}`));
  return [...lists, ...files].filter((file) => !existsSync(join(root, file))).map((file) => `There is no ${file}.`);
}

/** The default export of one file of a figure's folder. */
export const loadPart = async (id, file) => (await import(pathToFileURL(join(root, figureFolders[id], file)).href)).default;

/** A figure's experiment, ready for runs on our own engine. */
export async function loadExperiment(id) {
  const experiment = await loadPart(id, 'experiment.ts');
  await experiment.prepare?.({ name: 'wasm', precision: experiment.precision });
  return experiment;
}

export const ledgerFile = (id) => join(root, 'src/content/ledger', `${id}.json`);

/** The committed ledger of a figure, or null. */
export function readLedger(id) {
  return existsSync(ledgerFile(id)) ? JSON.parse(readFileSync(ledgerFile(id), 'utf8')) : null;
}

/** The figure's `quantities.ts`, or null. Throws where it exports none: its numbers would be missing without a word. */
export async function loadQuantities(id) {
  const file = join(figureFolders[id], 'quantities.ts');
  if (!existsSync(join(root, file))) return null;
  const quantities = await loadPart(id, 'quantities.ts');
  if (typeof quantities !== 'function') throw new Error(`${file} has no default export that is a function.`);
  return quantities;
}

export const runsFile = (id) => join(root, 'src/content/runs', `${id}.json`);

/** The committed runs that the text quotes of a figure; null where it quotes none. */
export function readRuns(id) {
  return existsSync(runsFile(id)) ? JSON.parse(readFileSync(runsFile(id), 'utf8')) : null;
}

/** Files of a figure's folder whose words may quote runs. */
export const wordFiles = ['text.ts', 'presets.ts', 'method.ts'];

/** Where nothing else is named, a figure's words quote its own runs. */
export const ofItself = (text, id) => text.replaceAll(/<(Ledger|Run)\s(?![^>]*\bof=)/g, `<$1 of="${id}" `);

/** The words of all figures, by figure and file. */
function figureTexts() {
  const files = Object.entries(figureFolders).flatMap(([id, folder]) =>
    wordFiles.filter((name) => existsSync(join(root, folder, name))).map((name) => ({ id, name, folder })),
  );
  return files.map(({ id, name, folder }) => [
    `figures/${id}/${name}`,
    ofItself(readFileSync(join(root, folder, name), 'utf8'), id),
  ]);
}

/** Texts of all chapters, of the story and of the figures, by their path in src/content, or by figure and file. */
export function contentTexts() {
  const folders = ['chapters/en', 'chapters/zh', 'story', 'way'];
  const files = folders.flatMap((folder) => readdirSync(join(root, 'src/content', folder)).map((name) => `${folder}/${name}`));
  const chapters = files.map((file) => [file, readFileSync(join(root, 'src/content', file), 'utf8')]);
  return Object.fromEntries([...chapters, ...figureTexts()]);
}

/** Ids of the figures that a chapter shows: the others have no page yet. */
export function shownFigureIds() {
  const folder = join(root, 'src/content/chapters/en');
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.flatMap((text) => [...text.matchAll(/<Demo\s+id="([\w-]+)"/g)].map(([, id]) => id));
}
