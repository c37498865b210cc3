import type { Experiment } from '#lib/experiment/experiment.ts';
import type { Ledger } from '#lib/experiment/ledger.ts';

export const root: string;
export const anatomy: string[];
export const figureFolders: Record<string, string>;
export function figureIds(): string[];
export function chosenFigureIds(): string[];
export function missingFiles(): string[];
export function shownFigureIds(): string[];
export function loadPart<T>(id: string, file: string): Promise<T>;
export function loadExperiment(id: string): Promise<Experiment>;
export function ledgerFile(id: string): string;
export function readLedger(id: string): Ledger | null;
