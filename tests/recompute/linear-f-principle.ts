/** The claim of linear-f-principle from its downloaded tables, written without the experiment's code. */
type Row = Record<string, number>;

export default {
  prediction({ fit = [] }: Record<string, Row[]>): number {
    const column = (name: string) => fit.map((row) => row[name] as number);
    const [network, prediction] = [column('network'), column('prediction')];
    const range = Math.max(...prediction) - Math.min(...prediction);
    return Math.max(...prediction.map((value, i) => Math.abs((network[i] as number) - value))) / range;
  },
};
