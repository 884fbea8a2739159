/** The settings of the element that say what a server shows: one list for its attributes, its properties and the options of a drawing. */
import { darkTheme, lightTheme } from '../../render/theme/default-theme.js';
import type { DrawSvgOptions } from '../../render/draw-svg.js';
import { readWindow } from '../state/range.js';
import { settings, type Setting, type SettingName } from '../state/settings.js';

/** The name of such a setting. */
export type ServedSetting =
  Exclude<SettingName, 'viewMode' | 'gestureHandling' | 'downloads' | 'media'> | OwnSetting;

/** Those of which any value may be one. */
type OwnSetting = 'sizeBy' | 'secondZone' | 'initialView' | 'now';

/** By the names of their properties, which but for `initialView` are those of options. */
const servedSettings: readonly ServedSetting[] = [
  ...(['laneBy', 'laneOrder', 'laneScale', 'axis', 'clock', 'knownBy', 'reportRail', 'sizeBy'] as const),
  ...(['secondZone', 'query', 'misses', 'theme', 'initialView', 'now'] as const),
];

/** Whatever a page or a program gives as these settings. */
export type ServedSettings = Readonly<Partial<Record<ServedSetting, unknown>>>;

/** How the drawing is made, and what it and the words beside it leave out; its size is that of an article where it is left out. */
export interface ServedOptions
  extends Partial<Omit<DrawSvgOptions, 'locale'>>, Pick<DrawSvgOptions, 'locale'> {
  /** As the attribute: what its fields leave out is not shown; what has not its words is, unless `misses` says `hide`. */
  readonly query?: string;
  readonly misses?: 'dim' | 'hide';
}

/** What of the options the settings say; what is no value of a setting is left aside, as in the element. */
export function optionsOf(given: ServedSettings, zone: string): Partial<ServedOptions> {
  const { theme, initialView, ...named } = goodOnes(given);
  const view = initialView === undefined ? '' : readWindow(initialView, zone);
  return {
    ...(named as Partial<ServedOptions>),
    ...(theme !== undefined && { theme: theme === 'dark' ? darkTheme : lightTheme }),
    ...(typeof view !== 'string' && { view }),
  };
}

function goodOnes(given: ServedSettings): ServedSettings {
  const known: Readonly<Record<string, Setting>> = settings;
  const isGood = (name: ServedSetting, value: unknown): boolean => {
    if (value === undefined || value === null || value === '') return false;
    const isFunction = name === 'laneBy' && typeof value === 'function';
    return isFunction || known[name]?.values?.includes(value) !== false;
  };
  return Object.fromEntries(
    servedSettings.flatMap((name) => (isGood(name, given[name]) ? [[name, given[name]] as const] : [])),
  );
}

/** Settings as attributes say them. */
export function settingsIn(attributes: Readonly<Record<string, string>>): ServedSettings {
  return Object.fromEntries(servedSettings.map((name) => [name, attributes[attributeOf(name)]] as const));
}

/** Options as attributes, by which the element shows the same in the page: those that are texts, the window, and whether it is dark. */
export function attributesOf(options: ServedOptions): Readonly<Record<string, string>> {
  const texts = servedSettings.flatMap((name) => {
    const value = textOf(name, options);
    return typeof value === 'string' ? [[attributeOf(name), value] as const] : [];
  });
  return Object.fromEntries(texts);
}

function textOf(name: ServedSetting, options: ServedOptions): unknown {
  if (name === 'theme') return options.theme?.scheme;
  return name === 'initialView' ? options.view && windowText(options.view) : options[name];
}

function attributeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Undefined for a window in deep time, which no calendar date has. */
function windowText({ start, end }: NonNullable<DrawSvgOptions['view']>): string | undefined {
  const [from, to] = [new Date(start), new Date(end)];
  const isDated = from.getUTCFullYear() >= 0 && to.getUTCFullYear() <= 9999;
  return isDated ? `${from.toISOString()}/${to.toISOString()}` : undefined;
}
