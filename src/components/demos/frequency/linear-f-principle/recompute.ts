/** The claim of linear-f-principle from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

export default {
  prediction({ fit = [] }: Rows): number {
    const column = (name: string) => fit.map((row) => row[name] as number);
    const [network, prediction] = [column('network'), column('prediction')];
    const range = Math.max(...prediction) - Math.min(...prediction);
    return Math.max(...prediction.map((value, i) => Math.abs((network[i] as number) - value))) / range;
  },
};
