import type { Experiment } from '#lib/experiment/experiment.ts';
import type { Ledger } from '#lib/experiment/ledger.ts';

export const root: string;
export function demoIds(): string[];
export function chosenDemoIds(): string[];
export function loadExperiment(id: string): Promise<Experiment>;
export function ledgerFile(id: string): string;
export function readLedger(id: string): Ledger | null;
export function fingerprint(id: string): string;
