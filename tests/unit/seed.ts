/** Properties draw the same examples in every run, so that a red run is the fault of a change; SEED=… draws others. */
import { configureGlobal } from 'fast-check';

const { SEED } = process.env;
configureGlobal({ seed: SEED === undefined ? 20_251_207 : Number(SEED) });
