/**
 * The permalink: only what differs from the defaults, in readable names. `?demo=<id>&width=200&seed=7` addresses one figure of a page;
 * an embed has the same query without `demo`. Reading never fails: what cannot be used is reported and replaced.
 */
import type { Text } from '#lib/i18n/text.ts';
import { ParamError, defaults, sameValue, type ParamSchema } from './params.ts';

/**
 * Names that address a figure or its engine and so cannot be parameters. `v` is the experiment's version, `show` the state in which the figure
 * opens, `beside` the query of a run to compare with; the last four are of the page and its frame.
 */
export const reservedNames = ['demo', 'engine', 'v', 'show', 'beside', 'theme', 'controls', 'caption', 'lang'] as const;

/** What networks, messengers, mails and counters add to the links that they pass on: nothing of it is the figure's. */
const foreign = new RegExp(
  `^(${[
    // Campaigns and clicks.
    String.raw`(utm|mtm|pk|piwik|matomo|hsa|oly|wt|vero|tt|bd|qz)_\w+|[a-z]{0,3}clk?id|[gw]braid|gclsrc|_g[al]|_ke|_openstat|_*hs\w+`,
    String.raw`mc_[ce]id|mkt_tok|ck_subscriber_id|cmpid|trk|trkinfo|li_fat_id|srsltid|rdt_cid|epik|hm(sr|pl|cu|kw|ci)`,
    // Who passed it on, and where it was found.
    String.raw`share[rd]?(_\w+)?|igsh(id)?|si|feature|ref(_src|_url|errer)?|source|src|via|from|timestamp`,
    // WeChat, Weibo, Bilibili and others.
    String.raw`isappinstalled|nsukey|spm|scm|(sub|a)?scene|clicktime|enterid|sessionid|devicetype|pass_ticket|wx(_header|from|share_count)`,
    String.raw`mpshare|srcid|chksm|vd_source|bsource|tdsourcetag|xhsshare|app(uid|time)|plat_id|weibo_id|wfr`,
  ].join('|')})$`,
  'i',
);

/** Something in a permalink that could not be used, and what was used instead. */
export interface Problem {
  name: string;
  text: Text;
}

export interface ReadPermalink<P> {
  params: P;
  problems: Problem[];
  engine: 'wasm' | 'tfjs';
}

/** Reads the query of a permalink against a schema. Names and values that cannot be used come back as `problems`. */
export function readPermalink<P>(schema: ParamSchema<P>, query: URLSearchParams, version: number): ReadPermalink<P> {
  const params = defaults(schema);
  const problems: Problem[] = [];
  for (const [name, raw] of query) {
    if ((reservedNames as readonly string[]).includes(name)) continue;
    if (!Object.hasOwn(schema, name) && foreign.test(name)) continue;
    if (!Object.hasOwn(schema, name)) {
      problems.push({
        name,
        text: { en: `This figure has no parameter “${name}”; it was left out.`, zh: `本图没有参数“${name}”，已忽略。` },
      });
      continue;
    }
    const key = name as keyof P;
    const param = schema[key];
    try {
      params[key] = param.parse(raw);
    } catch (error) {
      if (!(error instanceof ParamError)) throw error;
      params[key] = (error.instead as P[keyof P] | undefined) ?? param.default;
      const used = param.format(params[key]);
      problems.push({
        name,
        text: { en: `${name}: ${error.text.en}; ${used} is used instead.`, zh: `${name}：${error.text.zh}，改用 ${used}。` },
      });
    }
  }
  const engine = query.get('engine');
  if (engine !== null && engine !== 'wasm' && engine !== 'tfjs')
    problems.push({
      name: 'engine',
      text: {
        en: `engine: “${engine}” is not one of wasm, tfjs; wasm is used instead.`,
        zh: `engine：“${engine}”不是 wasm 或 tfjs，改用 wasm。`,
      },
    });
  const linked = query.get('v');
  if (linked !== null && !/^\d+$/.test(linked))
    problems.push({
      name: 'v',
      text: {
        en: `v: “${linked}” is not the number of a version; this is version ${version}.`,
        zh: `v：“${linked}”不是版本号；当前为第 ${version} 版。`,
      },
    });
  else if (linked !== null && linked !== String(version))
    problems.push({
      name: 'v',
      text: {
        en: `This link was made for version ${linked} of the experiment; this is version ${version}, so its numbers may differ.`,
        zh: `此链接对应实验的第 ${linked} 版，当前为第 ${version} 版，数值可能有所不同。`,
      },
    });
  return { params, problems, engine: engine === 'tfjs' ? 'tfjs' : 'wasm' };
}

/** The query of a permalink: what differs from the defaults, in the schema's order, and the version. Empty when nothing differs. */
export function writePermalink<P>(
  schema: ParamSchema<P>,
  params: P,
  version: number,
  engine: 'wasm' | 'tfjs' = 'wasm',
): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of Object.keys(schema) as (keyof P & string)[]) {
    const param = schema[name];
    if (!sameValue(param, params[name], param.default)) query.set(name, param.format(params[name]));
  }
  if (engine !== 'wasm') query.set('engine', engine);
  if (query.size > 0) query.set('v', String(version));
  return query;
}

/** A query as it is shown and shared: commas and colons left readable. */
export function queryString(query: URLSearchParams): string {
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** Address of a figure with these settings. @param page where it stands, with its origin */
export function permalink<P>(page: string, id: string, ...settings: Parameters<typeof writePermalink<P>>): string {
  const query = new URLSearchParams({ demo: id });
  for (const [name, value] of writePermalink(...settings)) query.append(name, value);
  return `${page}?${queryString(query)}#${id}`;
}
