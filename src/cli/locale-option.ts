/** The language of what a command writes. */
import { en } from '../locales/en.js';
import type { Locale } from '../words/locale.js';
import { textOption, UsageError, type Arguments, type CommandOption } from './command.js';

const languages: Readonly<Record<string, () => Promise<Locale>>> = {
  en: () => Promise.resolve(en),
  ja: async () => (await import('../locales/ja.js')).ja,
  zh: async () => (await import('../locales/zh.js')).zh,
  ar: async () => (await import('../locales/ar.js')).ar,
};

/** The option that chooses it. */
export const langOption: CommandOption = {
  value: 'LANG',
  help: `the language of words: ${Object.keys(languages).join(', ')}; en where it is left out`,
};

/** The locale that is chosen. Throws a `UsageError` for one that there is not. */
export async function localeOption(given: Arguments): Promise<Locale> {
  const lang = textOption(given, 'lang') ?? 'en';
  const load = Object.hasOwn(languages, lang) ? languages[lang] : undefined;
  if (!load) throw new UsageError(`--lang "${lang}": write one of ${Object.keys(languages).join(', ')}`);
  return load();
}
