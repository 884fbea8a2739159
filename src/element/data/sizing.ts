/** What sizes events by a number of theirs: a chunk of its own, loaded where a host asks for it. */
export { withSizesChunked } from '../../layout/index/lane-sizes.js';
