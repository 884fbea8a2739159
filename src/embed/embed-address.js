/** What the address of an embedded page asks for: the document, the settings of the element, and what is refused. */

/** The attributes that an address can set; each is a parameter of the same name. */
export const attributes = [
  ...[
    'lane-by',
    'lane-order',
    'lane-scale',
    'size-by',
    'axis',
    'clock',
    'known-by',
    'report-rail',
    'downloads',
  ],
  ...['theme', 'query', 'misses', 'view-mode', 'gesture-handling', 'second-zone', 'format', 'initial-view'],
  ...['min-view', 'max-view', 'mapping'],
];

/** A language tag, and nothing else. */
const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/**
 * Reads the address of the page: `src`, the settings by name, `lang`, and `height`, in pixels or `fill` for all of the frame. `origins` are
 * those that the page loads documents from besides its own; `refused` is why there is no `src`.
 */
export function readAddress(address, origins) {
  const page = new URL(address);
  const given = page.searchParams;
  const settings = attributes.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value]];
  });
  const lang = given.get('lang') ?? '';
  const height = given.get('height') ?? '';
  return {
    ...(isMapping(given.get('mapping'))
      ? documentOf(given.get('src') ?? '', page, origins)
      : { refused: 'mapping' }),
    settings,
    lang: language.test(lang) ? lang : 'en',
    // Of the languages that the timeline has words in: in any other it is in English.
    dir: /^ar(-|$)/i.test(lang) && language.test(lang) ? 'rtl' : 'ltr',
    height: height === 'fill' ? '100vh' : /^[1-9]\d{1,4}$/.test(height) ? `${height}px` : 'auto',
  };
}

/** The origins that a page lists, separated by blanks; none where it has no such list. */
export function listedOrigins(document) {
  const list = document.querySelector('meta[name="embed-origins"]')?.content ?? '';
  return list.split(/\s+/).filter(Boolean);
}

function documentOf(src, page, origins) {
  if (src.trim() === '') return { refused: 'nothing' };
  if (!URL.canParse(src, page.href)) return { refused: 'address' };
  const { protocol, origin, href } = new URL(src, page.href);
  if (protocol !== 'https:' && protocol !== 'http:') return { refused: 'address' };
  return origin === page.origin || origins.includes(origin) ? { src: href } : { refused: 'origin' };
}

/** Whether it is an object in JSON, or left out; what each of its fields may be the element says. */
function isMapping(text) {
  if (text === null || text.trim() === '') return true;
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

const refusals = {
  en: {
    nothing: 'There is no timeline to show: the address of this page names no document.',
    address:
      'The address of the timeline is not one that can be loaded: it begins with https:// or is one of this site.',
    origin: 'This page does not show timelines of other sites.',
    mapping:
      'What the address of this page says of the columns is no object in JSON, such as {"columns": []}, or was not encoded for an address.',
  },
  ja: {
    nothing: '表示する年表がありません。このページのアドレスにデータが指定されていません。',
    address:
      '年表のアドレスを読み込めません。https:// で始まるものか、このサイト内のものを指定してください。',
    origin: 'このページでは他のサイトの年表は表示されません。',
    mapping:
      'このページのアドレスにある列の指定が、JSON のオブジェクト（{"columns": []} など）でないか、アドレス用にエンコードされていません。',
  },
  zh: {
    nothing: '没有可显示的时间线：此页面的地址未指定数据。',
    address: '无法加载该时间线地址：地址须以 https:// 开头，或位于本网站。',
    origin: '此页面不显示其他网站的时间线。',
    mapping: '此页面地址中关于各列的说明不是 JSON 对象（例如 {"columns": []}），或未按地址要求编码。',
  },
  ar: {
    nothing: 'لا يوجد خط زمني لعرضه: عنوان هذه الصفحة لا يحدد أي بيانات.',
    address: 'لا يمكن تحميل عنوان الخط الزمني: يجب أن يبدأ بـ https:// أو أن يكون من هذا الموقع.',
    origin: 'لا تعرض هذه الصفحة خطوطًا زمنية من مواقع أخرى.',
    mapping:
      'ما يذكره عنوان هذه الصفحة عن الأعمدة ليس كائن JSON، مثل {"columns": []}، أو لم يُرمَّز ليوضع في عنوان.',
  },
};

const titles = { en: 'Timeline', ja: '年表', zh: '时间线', ar: 'خط زمني' };

/** What the page is called until its document has a title, in its language or else in English. */
export function pageTitle(lang) {
  return titles[lang.split('-')[0].toLowerCase()] ?? titles.en;
}

/** The words for a refusal, in the language of the page or else in English. */
export function refusalWords(refused, lang) {
  return (refusals[lang.split('-')[0].toLowerCase()] ?? refusals.en)[refused];
}
