/**
 * A figure as a picture: panels of its finished run, drawn from the figure itself, without letters, so that it is the same in every language and can
 * be of any size.
 */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { render } from 'svelte/server';
import { demo } from '../catalogue.ts';
import { claimRecords } from '../claim-records.ts';
import FinishedFigure from '../FinishedFigure.svelte';
import { decodeFrame } from '../frame-json.ts';
import { postersOf } from '../poster.ts';
import { argumentMarks } from './argument-map.ts';
import { argumentMap, choices, type Choice } from './choices.ts';
import { boxes, usualColumns, viewOfArea, viewOfHeight, viewOfShape, type Box, type Place } from './layout.ts';
import { marksOf, type Mark } from './marks.ts';
import { paintAll, type Paint } from './paint.ts';

/** Marks with the place that they may not leave; they are placed in it. */
export interface Panel extends Box {
  marks: Mark[];
}
export interface Drawing {
  width: number;
  height: number;
  panels: Panel[];
}

const pages = new Map<string, Promise<Root>>();

async function finishedPage(id: string): Promise<Root> {
  const { spec, Figure, text } = demo(id);
  const frame = decodeFrame((await postersOf(id)).finished);
  const records = claimRecords(spec, 'en');
  const { body } = await render(FinishedFigure, { props: { spec, Figure, text, lang: 'en', number: '', frame, records } });
  return fromHtml(body, { fragment: true });
}

function pageOf(id: string): Promise<Root> {
  const page = pages.get(id) ?? finishedPage(id);
  pages.set(id, page);
  return page;
}

/** The pictures of a figure that are chosen. */
function chosen(page: Root, id: string, { plots }: Choice): Element[] {
  if (!plots) return selectAll('[data-principal] svg[role=img]', page);
  const all = selectAll('svg[role=img][data-plot]', page);
  const titles = all.map(({ properties }) => String(properties['dataPlot']));
  return plots.map((title) => {
    const found = all[titles.indexOf(title)];
    if (!found) throw new Error(`No plot of ${id} is called "${title}". There are: ${titles.join('; ')}.`);
    return found;
  });
}

/** Width by height, where they are in proportion. */
function aspectOf(picture: Element, paint: Paint | undefined): number | undefined {
  const { viewBox } = picture.properties;
  if (typeof viewBox !== 'string') return paint?.['aspect-ratio'] === undefined ? undefined : 1;
  const [, , width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  return width / height;
}

function panelOf(picture: Element, box: Box, paints: Map<Element, Paint>): Panel {
  const area = select('svg.area', picture);
  const aspect = aspectOf(picture, paints.get(picture));
  const full = parseFloat(String(picture.properties['height']));
  if (aspect === undefined && Number.isNaN(full)) throw new Error('picture: a plot has neither a height nor a shape.');
  const view = area ? viewOfArea(area, box) : aspect === undefined ? viewOfHeight(full, box) : viewOfShape(picture, aspect, box);
  return { ...box, marks: marksOf(picture, view, paints) };
}

async function panelsOf(id: string, place: Place): Promise<Panel[]> {
  const { width, height } = place;
  if (id === argumentMap) return [{ x: 0, y: 0, width, height, marks: argumentMarks(width, height) }];
  const page = await pageOf(id);
  const choice = choices[id] ?? {};
  const pictures = chosen(page, id, choice);
  if (pictures.length === 0) throw new Error(`The principal panel of ${id} has no picture in it.`);
  const paints = paintAll(page);
  const columns = choice.columns ?? usualColumns(pictures.length);
  const aspect = choice.aspect ?? aspectOf(pictures[0]!, paints.get(pictures[0]!));
  const places = boxes(pictures.length, columns, aspect, place);
  return pictures.map((picture, i) => panelOf(picture, places[i]!, paints));
}

/** @param id a figure, or the map of the argument */
export async function drawingOf(id: string, place: Place): Promise<Drawing> {
  return { width: place.width, height: place.height, panels: await panelsOf(id, place) };
}
