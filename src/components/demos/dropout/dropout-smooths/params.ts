/** The parameters: those of all dropout figures. */
export { params, type Params } from '../params.ts';
