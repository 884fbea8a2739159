/** The dispute between Japan and China in threads: what answered what, each chain in a lane with its branches below it. */
import type { Example } from './example.js';
import { japanChina } from './japan-china.js';

/** The document that ships, whole. */
export const japanChinaByThread: Example = { ...japanChina, args: { ...japanChina.args, laneBy: 'thread' } };
