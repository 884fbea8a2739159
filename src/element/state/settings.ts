/** The settings with an attribute whose values are listed or written down: one list for faults, for states and for documentation. */
import { properties } from '../../layout/index/lane-by.js';
import { laneOrders } from '../../layout/index/lane-order.js';
import { laneScales } from '../../layout/index/lane-scale.js';
import { reportRails } from '../../layout/rail/report-rails.js';
import { axisModes } from '../../layout/scale/axis-mode.js';
import { clocks } from '../../model/reports/clock.js';
import { schemes } from '../../render/theme/theme.js';
import { viewModes } from '../../words/view-mode.js';
import { gestureHandlings } from './gesture-handling.js';

/** A setting of the element. */
export interface Setting {
  readonly attribute: string;
  /** What it is where the host gives none. */
  readonly initial: string | undefined;
  /** The values that it can have; undefined where any text may be one. */
  readonly values?: readonly unknown[];
  /** What holds where it has another value: the end of a sentence that lists the good ones. */
  readonly otherwise?: string;
}

const switches = ['on', 'off'];

/** The name of a setting that people change, too: what a state has. */
export type PersonalSetting =
  'viewMode' | 'laneBy' | 'laneOrder' | 'laneScale' | 'axis' | 'clock' | 'knownBy' | 'query' | 'misses';

/** The name of a setting. */
export type SettingName =
  PersonalSetting | 'gestureHandling' | 'theme' | 'reportRail' | 'downloads' | 'media';

/** Those that people change, by the names of their properties. */
export const personalSettings: Readonly<Record<PersonalSetting, Setting>> = {
  laneBy: {
    ...{ attribute: 'lane-by', initial: undefined, values: properties },
    otherwise: ', or as a property a function; the document’s is used, else "kind"',
  },
  laneOrder: oneOf('lane-order', 'auto', laneOrders),
  laneScale: oneOf('lane-scale', 'shared', laneScales),
  axis: oneOf('axis', 'auto', axisModes),
  clock: oneOf('clock', 'happened', clocks),
  viewMode: oneOf('view-mode', 'auto', ['auto', ...viewModes]),
  knownBy: { attribute: 'known-by', initial: undefined },
  query: { attribute: 'query', initial: '' },
  misses: oneOf('misses', 'dim', ['dim', 'hide']),
};

/** All of them. */
export const settings: Readonly<Record<SettingName, Setting>> = {
  ...personalSettings,
  gestureHandling: oneOf('gesture-handling', 'auto', gestureHandlings),
  theme: {
    ...{ attribute: 'theme', initial: undefined, values: schemes },
    otherwise: ', or nothing to follow the page, as it does now',
  },
  reportRail: oneOf('report-rail', 'auto', reportRails),
  downloads: oneOf('downloads', 'on', switches),
  media: oneOf('media', 'off', switches),
};

function oneOf(attribute: string, initial: string, values: readonly unknown[]): Setting {
  return { attribute, initial, values, otherwise: `; "${initial}" is used` };
}
