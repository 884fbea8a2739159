// Fails each test in which an update of the element causes another: what Lit's development build warns of, once a page,
// as `change-in-update`. This sees it in any build and at each time, and says where the other was asked for.
import { AttributedTimeline } from '../../src/define.js';

interface Updating {
  isUpdatePending: boolean;
  performUpdate: () => void;
  requestUpdate: (...values: unknown[]) => void;
  updated: (changed: unknown) => void;
}

const prototype = AttributedTimeline.prototype as unknown as Updating;
const { performUpdate, requestUpdate, updated } = prototype;
/** The elements within an update, each with where it was asked for another. */
const updating = new Map<object, string | undefined>();
let found: string[] = [];

prototype.performUpdate = function () {
  updating.set(this, undefined);
  try {
    performUpdate.call(this);
  } finally {
    updating.delete(this);
  }
};

prototype.requestUpdate = function (...values) {
  const wasPending = this.isUpdatePending;
  requestUpdate.apply(this, values);
  if (!wasPending && updating.has(this)) updating.set(this, new Error('asked for here').stack);
};

// Nothing of an update comes after this method; Lit looks at the flag right behind it, too.
prototype.updated = function (changed) {
  updated.call(this, changed);
  if (this.isUpdatePending) found.push(updating.get(this) ?? 'asked for by a property');
};

afterEach(() => {
  const [first] = found;
  found = [];
  if (first !== undefined) throw new Error(`An update of the element caused another, ${first}`);
});
